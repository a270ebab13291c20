package org.comparanda.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notation of numbers in {@code design.md}, section 3. */
class NumberNotationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A plain integer is exact.
        "201 | [201, 201]",
        "0 | [0, 0]",
        "-3 | [-3, -3]",
        "1000000000000000000001 | [1000000000000000000001, 1000000000000000000001]",
        // A suffix or a decimal point: half a unit of the last written digit.
        "671B | [670500000000, 671500000000)",
        "2K | [1500, 2500)",
        "10M | [9500000, 10500000)",
        "1T | [500000000000, 1500000000000)",
        "69.6 | [69.55, 69.65)",
        "69.60 | [69.595, 69.605)",
        "1.2T | [1150000000000, 1250000000000)",
        "0.6B | [550000000, 650000000)",
        "1.25K | [1245, 1255)",
        "-0.5 | [-0.55, -0.45)",
        "0.0 | [-0.05, 0.05)",
        // Ten per cent to either side, and nothing more.
        "about 1.2T | [1080000000000, 1320000000000]",
        "about 100 | [90, 110]",
        "about 0 | [0, 0]",
        "about -10 | [-11, -9]",
        // At x itself, or just beyond it; never half a digit.
        "at least 8 | [8, ∞)",
        "at least 671B | [671000000000, ∞)",
        "at most 10M | (-∞, 10000000]",
        "over 300M | (300000000, ∞)",
        "under 7 | (-∞, 7)",
        "under 6.5 | (-∞, 6.5)",
      })
  void standsForTheNumbersFromEndToEnd(String written, String ends) {
    Value value = Written.value("parameters", written);

    assertThat(value).isInstanceOf(Value.Figure.class);
    assertThat(Written.ends(((Value.Figure) value).interval())).isEqualTo(ends);
    assertThat(value.written()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.6B to 397B | [550000000, 650000000) | [396500000000, 397500000000) | [550000000, 397500000000)",
        "2 to 5 | [2, 2] | [5, 5] | [2, 5]",
        "3 to 3 | [3, 3] | [3, 3] | [3, 3]",
        "-5 to 1.5 | [-5, -5] | [1.45, 1.55) | [-5, 1.55)",
        "900 to 1K | [900, 900] | [500, 1500) | [900, 1500)",
      })
  void rangesGoFromTheLowEndOfTheOneToTheHighEndOfTheOther(
      String written, String low, String high, String whole) {
    Value.Range range = (Value.Range) Written.value("parameters", written);

    assertThat(List.of(range.low(), range.high(), range.whole()))
        .extracting(Written::ends)
        .containsExactly(low, high, whole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "69.6% | [69.55, 69.65)",
        "70% | [70, 70]",
        "about 50% | [45, 55]",
        "over 300% | (300, ∞)",
      })
  void aPercentIsANumber(String written, String ends) {
    Value.Figure figure = (Value.Figure) Written.value("score", written);

    assertThat(Written.ends(figure.interval())).isEqualTo(ends);
    assertThat(figure.written()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"50% to 60%", "50 to 60%"})
  void aRangeOfPercentsSaysItsSignAtTheEnd(String written) {
    assertThat(Written.ends(((Value.Range) Written.value("score", written)).whole()))
        .isEqualTo("[50, 60]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5.576M USD | [5575500, 5576500)",
        "5 USD | [5, 5]",
        "under 6M USD | (-∞, 6000000)",
        "about 100M USD | [90000000, 110000000]",
      })
  void moneyIsANumberOfItsCurrency(String written, String ends) {
    assertThat(Written.ends(((Value.Figure) Written.value("cost", written)).interval()))
        .isEqualTo(ends);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5M USD to 6M USD", "5M to 6M USD"})
  void aRangeOfMoneySaysItsCurrencyAtTheEnd(String written) {
    assertThat(Written.ends(((Value.Range) Written.value("cost", written)).whole()))
        .isEqualTo("[4500000, 6500000)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"670B", "672B", "670.4B", "671.6B", "671500000000", "670499999999"})
  void neighboursDoNotMeet(String other) {
    assertThat(Written.value("parameters", "671B").agrees(Written.value("parameters", other)))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"671B", "671.0B", "670.5B", "671.4B", "671.5B", "670500000000"})
  void whatRoundsToTheSameMeets(String other) {
    assertThat(Written.value("parameters", "671B").agrees(Written.value("parameters", other)))
        .isTrue();
  }
}
