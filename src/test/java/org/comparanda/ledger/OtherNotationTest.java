package org.comparanda.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notation of everything but numbers in {@code design.md}, section 3. */
class OtherNotationTest {
  @ParameterizedTest
  @CsvSource({
    "2026, 2026-01-01, 2026-12-31",
    "2026-02, 2026-02-01, 2026-02-28",
    "2024-02, 2024-02-01, 2024-02-29",
    "2026-02-16, 2026-02-16, 2026-02-16",
    "2024-02-29, 2024-02-29, 2024-02-29",
  })
  void aDateIsTheDaysOfItsYearMonthOrDay(String written, LocalDate first, LocalDate last) {
    Value.Date date = (Value.Date) Written.value("released", written);

    assertThat(date.days()).isEqualTo(new Days(written, first, last));
    assertThat(date.written()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "no", "partial"})
  void yesNoIsOneOfThreeWords(String word) {
    assertThat(Written.value("open", word)).isEqualTo(new Value.YesNo(word));
  }

  @Test
  void aNameKeepsItsCaseAndIsComparedWithoutIt() {
    Value name = Written.value("licence", "Apache-2.0");

    assertThat(name.written()).isEqualTo("Apache-2.0");
    assertThat(name.agrees(Written.value("licence", "APACHE-2.0"))).isTrue();
    assertThat(name.agrees(Written.value("licence", "Apache 2.0"))).isFalse();
    assertThat(Written.value("licence", "Işık").agrees(Written.value("licence", "işik"))).isFalse();
    for (String capitals : List.of("STRASSE", "STRAẞE")) {
      assertThat(Written.value("licence", "Straße").agrees(Written.value("licence", capitals)))
          .isTrue();
    }
  }

  @Test
  void noDefaultLocaleChangesWhatANameIs() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));

      assertThat(Written.value("licence", "MIT").agrees(Written.value("licence", "mit"))).isTrue();
      assertThat(Written.value("licence", "Iris").agrees(Written.value("licence", "iris")))
          .isTrue();
      assertThat(
              Written.value("modalities", "[IMAGE, text]")
                  .agrees(Written.value("modalities", "[Text, image]")))
          .isTrue();
      assertThat(Written.ends(((Value.Figure) Written.value("parameters", "1.5B")).interval()))
          .isEqualTo("[1450000000, 1550000000)");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void namesAreASetThatKeepsTheirOrderForReaders() {
    Value names = Written.value("modalities", "[text, image, audio]");

    assertThat(names.written()).isEqualTo("text, image, audio");
    assertThat(names.agrees(Written.value("modalities", "[Audio, text, image, text]"))).isTrue();
    assertThat(names.agrees(Written.value("modalities", "[text, image]"))).isFalse();
    assertThat(names.agrees(Written.value("modalities", "[text, image, video]"))).isFalse();
  }

  @Test
  void aTextIsKeptAsItStands() {
    assertThat(Written.value("strengths", "\"Low cost, 10% of others'\"").written())
        .isEqualTo("Low cost, 10% of others'");
  }

  @Test
  void undisclosedAndNotApplicableAreValuesOfEveryType() {
    for (String word : List.of("undisclosed", "n/a")) {
      assertThat(
              List.of(
                  "parameters",
                  "score",
                  "cost",
                  "released",
                  "open",
                  "licence",
                  "modalities",
                  "strengths"))
          .allSatisfy(
              attribute ->
                  assertThat(Written.value(attribute, word)).isEqualTo(new Value.Absent(word)));
    }
  }

  @Test
  void quotesDoNotMatter() {
    assertThat(Written.value("parameters", "\"201\""))
        .isEqualTo(Written.value("parameters", "201"));
    assertThat(Written.value("open", "'yes'")).isEqualTo(Written.value("open", "yes"));
  }
}
