package org.comparanda.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Two figures agree when their intervals meet", and so on through section 3. */
class AgreementTest {
  @ParameterizedTest
  @CsvSource({
    // Figures.
    "201, 201, true",
    "201, 202, false",
    "201, 201.0, true",
    "69.6, 69.60, true",
    "69.6, 69.65, true", // From 69.645, which still rounds to 69.6.
    "69.6, 69.66, false",
    "1.2T, 1200B, true",
    "1.2T, 1249B, true",
    "1.2T, 1251B, false",
    "about 1.2T, 1.3T, true",
    "about 1.2T, 1.4T, false",
    "about 100, 110, true",
    "about 100, 111, false",
    "about 100, 110.1, false",
    "about 100, about 120, true",
    "about 100, about 123, false",
    "at least 8, 8, true",
    "at least 8, 7, false",
    "over 8, 8, false",
    "over 8, 9, true",
    "over 8, 8.0, true", // 8.0 may be 8.04.
    "under 8, 8.0, true",
    "under 8, 8, false",
    "at most 8, 8, true",
    "at most 8, at least 8, true",
    "at most 8, over 8, false",
    "under 8, at least 8, false",
    "under 8, over 8, false",
    "over 1, under 9, true",
    "over 9, under 1, false",
    "over 1, at least 5, true",
    // The upper end is excluded: a figure that begins there does not meet.
    "671B, at least 671500000000, false",
    "671B, over 671499999999, true",
    "671B, at most 670500000000, true",
    "671B, under 670500000000, false",
    // Ranges.
    "1 to 5, 3, true",
    "1 to 5, 5, true",
    "1 to 5, 6, false",
    "1 to 5, 0, false",
    "1 to 5, over 5, false",
    "1 to 5, about 5.5, true",
    "0.6B to 397B, 397.4B, true",
    "0.6B to 397B, 398B, false",
    "1 to 5, 1 to 5, true",
    "1 to 5, 1.0 to 5.0, true",
    "1 to 5, 1 to 6, false",
    "1 to 5, 2 to 5, false",
    "1 to 5, 2 to 4, false",
    "3 to 3, 3, true",
  })
  void figuresMeetAndRangesHaveTheSameEnds(String one, String other, boolean agrees) {
    assertAgreement("parameters", one, other, agrees);
  }

  @ParameterizedTest
  @CsvSource({
    "2026, 2026-02, true",
    "2026, 2026-12-31, true",
    "2026, 2027-01-01, false",
    "2026-02, 2026-03, false",
    "2026-02, 2026-02-28, true",
    "2026-02-16, 2026-02-16, true",
    "2026-02-16, 2026-02-17, false",
  })
  void datesAgreeWhenTheyShareADay(String one, String other, boolean agrees) {
    assertAgreement("released", one, other, agrees);
  }

  @ParameterizedTest
  @CsvSource({"yes, yes, true", "yes, no, false", "yes, partial, false", "no, partial, false"})
  void wordsAgreeWithThemselves(String one, String other, boolean agrees) {
    assertAgreement("open", one, other, agrees);
  }

  @Test
  void undisclosedAndNotApplicableAgreeWithThemselvesAlone() {
    Map<String, String> disclosed =
        Map.of(
            "parameters", "1",
            "score", "1%",
            "cost", "1 USD",
            "released", "2026",
            "open", "no",
            "licence", "MIT",
            "modalities", "[undisclosed]");

    disclosed.forEach(
        (attribute, value) -> {
          assertAgreement(attribute, "undisclosed", "undisclosed", true);
          assertAgreement(attribute, "n/a", "n/a", true);
          assertAgreement(attribute, "n/a", "undisclosed", false);
          assertAgreement(attribute, "undisclosed", value, false);
          assertAgreement(attribute, "n/a", value, false);
        });
  }

  @Test
  void noTwoKindsOfValuesAgreeButFiguresAndRanges() {
    List<Value> oneOfEachKind =
        List.of(
            Written.value("parameters", "2026"),
            Written.value("parameters", "2026 to 2026"),
            Written.value("released", "2026"),
            Written.value("open", "no"),
            Written.value("licence", "no"),
            Written.value("modalities", "[no]"),
            Written.value("strengths", "no"),
            Written.value("licence", "n/a"),
            new Value.Unread("no"));

    for (Value one : oneOfEachKind) {
      for (Value other : oneOfEachKind) {
        boolean numbers = isNumber(one) && isNumber(other);
        boolean compared = !(one instanceof Value.Text) && !(one instanceof Value.Unread);
        assertThat(one.agrees(other))
            .describedAs("%s and %s", one, other)
            .isEqualTo(numbers || (one.equals(other) && compared));
      }
    }
  }

  private static boolean isNumber(Value value) {
    return value instanceof Value.Figure || value instanceof Value.Range;
  }

  private static void assertAgreement(String attribute, String one, String other, boolean agrees) {
    Value first = Written.value(attribute, one);
    Value second = Written.value(attribute, other);

    assertThat(first.agrees(second)).describedAs("%s and %s", one, other).isEqualTo(agrees);
    assertThat(second.agrees(first)).describedAs("%s and %s", other, one).isEqualTo(agrees);
  }
}
