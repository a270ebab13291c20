package org.comparanda.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "What does not fit its type is a problem, never a string." */
class BadValueTest {
  private static final String FORMS =
      "Write a number such as 201, 671B, 69.6, about 1.2T, over 300M, at least 8, under 7, at most 10M or 0.6B to 397B.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "many",
        "671G",
        "6,710",
        "1e9",
        "+5",
        ".5",
        "5.",
        "5.5.5",
        "٣",
        "~5",
        ">5",
        "about",
        "about about 5",
        "nearly 5",
        "5 to",
        "to 5",
        "1 to 2 to 3",
        "about 1 to 2",
        "5-7",
        "69.6%",
        "5 USD"
      })
  void aNumberHasOneOfTheForms(String written) {
    assertThat(Written.problems("parameters", "'" + written + "'"))
        .containsExactly(
            "one.yaml:1:8: error[bad-value]: \"%s\" is not a value of \"parameters\", which is of type number. %s"
                .formatted(written, FORMS));
  }

  @ParameterizedTest
  @CsvSource({
    "parameters, 671 B, 671B",
    "parameters, 671b, 671B",
    "parameters, '671B ', 671B",
    "parameters, About 5, about 5",
    "parameters, at  least 5, at least 5",
    "parameters, 5 TO 7m, 5 to 7M",
    "parameters, Undisclosed, undisclosed",
    "parameters, N/A, n/a",
    "score, 69.6 %, 69.6%",
    "cost, 5M usd, 5M USD",
    "open, undiclosed, undisclosed",
  })
  void whatIsAlmostAValueIsSuggested(String attribute, String written, String meant) {
    assertThat(Written.problems(attribute, "'" + written + "'"))
        .singleElement()
        .asString()
        .endsWith(" Did you mean \"" + meant + "\"?");
  }

  @ParameterizedTest
  @CsvSource({
    "parameters, 5 to 3, 3 to 5",
    "parameters, 2M to 3K, 3K to 2M",
    "score, 50% to 20%, 20% to 50%",
    "cost, 6M USD to 5M USD, 5M USD to 6M USD",
  })
  void aRangeBeginsWithItsLowerNumber(String attribute, String written, String meant) {
    assertThat(Written.problems(attribute, written))
        .containsExactly(
            "one.yaml:1:8: error[bad-value]: The first number of \"%s\" is above the second. Write %s."
                .formatted(written, meant));
  }

  @Test
  void aNumberIsNotLongerThanAnybodyReads() {
    assertThat(Written.problems("parameters", "9".repeat(200_000)))
        .containsExactly(
            "one.yaml:1:8: error[bad-value]: This number has 200000 characters. Write at most 1000; K, M, B and T stand for thousands to trillions.");
  }

  @Test
  void aValueOfSeveralLinesIsToldInOne() {
    assertThat(Written.problems("parameters", "\"5\\n 6\""))
        .singleElement()
        .asString()
        .startsWith("one.yaml:1:8: error[bad-value]: \"5 6\" is not a value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"69.6", "%", "69.6%%", "50% to 60", "per cent", "70B%%"})
  void aPercentEndsInItsSign(String written) {
    assertThat(Written.problems("score", "'" + written + "'"))
        .containsExactly(
            "one.yaml:1:8: error[bad-value]: \"%s\" is not a value of \"score\", which is of type percent. Write a number with a per cent sign, such as 69.6%%."
                .formatted(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5M EUR",
        "5M",
        "5MUSD",
        "USD 5M",
        "$5M",
        "5M USD to 6M EUR",
        "USD",
        "5M USD to 6M"
      })
  void moneyIsOfItsAttributesCurrency(String written) {
    assertThat(Written.problems("cost", "'" + written + "'"))
        .containsExactly(
            "one.yaml:1:8: error[bad-value]: \"%s\" is not a value of \"cost\", which is of type money. Write a number and the currency USD, such as 5.576M USD."
                .formatted(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29",
        "2026-13",
        "2026-00",
        "2026-02-00",
        "2026-2-16",
        "26",
        "20260216",
        "2026-02-16T00:00:00Z",
        "16.02.2026",
        "February 2026",
        "about 2026",
        "2025 to 2026"
      })
  void aDateExists(String written) {
    assertThat(Written.problems("released", written))
        .containsExactly(
            "one.yaml:1:8: error[bad-value]: \"%s\" is not a value of \"released\", which is of type date. Write a year, a month or a day that exists: 2026, 2026-02 or 2026-02-16."
                .formatted(written));
  }

  @Test
  void yesNoIsNoOtherWord() {
    assertThat(Written.problems("open", "true"))
        .containsExactly(
            "one.yaml:1:8: error[bad-value]: \"true\" is not a value of \"open\", which is of type yes-no. Write yes, no or partial.");
    assertThat(Written.problems("open", "Yes"))
        .containsExactly(
            "one.yaml:1:8: error[bad-value]: \"Yes\" is not a value of \"open\", which is of type yes-no. Did you mean \"yes\"?");
    assertThat(Written.problems("open", "partia"))
        .containsExactly(
            "one.yaml:1:8: error[bad-value]: \"partia\" is not a value of \"open\", which is of type yes-no. Did you mean \"partial\"?");
  }

  @Test
  void aSingleValueIsNoListAndNoMapping() {
    assertThat(Written.problems("licence", "[MIT, GPL]"))
        .containsExactly(
            "one.yaml:1:8: error[bad-value]: The attribute \"licence\" holds a single value (name), not a list. Write one value, or give the attribute the type names.");
    assertThat(Written.problems("parameters", "{from: 1, to: 2}"))
        .containsExactly(
            "one.yaml:1:8: error[bad-value]: The attribute \"parameters\" holds a single value (number), not a mapping of keys to values. Write one value, or give the attribute the type names.");
  }

  @Test
  void namesAreAListEvenWhenThereIsOne() {
    assertThat(Written.problems("modalities", "text"))
        .containsExactly(
            "one.yaml:1:8: error[bad-value]: The attribute \"modalities\" holds a list of names, not a value. Write [text].");
    assertThat(Written.problems("modalities", "{text: yes}"))
        .containsExactly(
            "one.yaml:1:8: error[bad-value]: The attribute \"modalities\" holds a list of names, not a mapping of keys to values. Write [one, another].");
  }

  @Test
  void eachOfTheNamesIsAName() {
    assertThat(Written.problems("modalities", "[text, [image]]"))
        .containsExactly(
            "one.yaml:1:15: error[bad-value]: A name is needed here, not a list. Write [one, another].");
    assertThat(Written.problems("modalities", "[text, '']"))
        .containsExactly(
            "one.yaml:1:15: error[bad-value]: A name is needed here, not nothing. Write [one, another].");
    assertThat(Written.problems("modalities", "[text, ' ']")).hasSize(1);
  }
}
