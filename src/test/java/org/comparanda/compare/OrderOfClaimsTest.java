package org.comparanda.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comparanda.Ledgers.ledger;

import java.util.List;
import org.comparanda.Ledgers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "The first is the head: its value is what the cell shows." */
class OrderOfClaimsTest {
  @Test
  void thePrimaryDocumentComesBeforeFirmerStandingsAndLaterDates() {
    assertThat(
            order(
                ledger()
                    .document("a")
                    .published("2026-02")
                    .claim("qwen-3", "parameters", "1")
                    .document("b")
                    .published("2025-02")
                    .primaryFor("qwen-3")
                    .claim("qwen-3", "parameters", "2")
                    .rumoured()))
        .containsExactly("b", "a");
  }

  @ParameterizedTest
  @CsvSource({"qwen-3, b", "qwen, b", "alibaba, b", "deepseek, a", "qwen-3.5, a"})
  void aDocumentIsPrimaryForWhatItNamesAndAllBelow(String named, String first) {
    assertThat(
            order(
                ledger()
                    .document("a")
                    .claim("qwen-3", "parameters", "1")
                    .document("b")
                    .primaryFor(named)
                    .claim("qwen-3", "parameters", "2")))
        .first()
        .isEqualTo(first);
  }

  @Test
  void aDocumentIsNotPrimaryForWhatIsAboveTheNamed() {
    Strand strand =
        ledger()
            .document("a")
            .claim("qwen", "parameters", "1")
            .document("b")
            .primaryFor("qwen-3")
            .claim("qwen", "parameters", "2")
            .strand("qwen", "parameters");

    assertThat(strand.head().claim().document()).isEqualTo("a");
    assertThat(strand.claims()).noneMatch(Weighed::primary);
  }

  @Test
  void aDocumentMayBePrimaryForSeveralSubjects() {
    Cells cells =
        ledger()
            .document("a")
            .claim("deepseek", "parameters", "1")
            .claim("qwen", "parameters", "1")
            .document("b")
            .primaryFor("qwen", "deepseek")
            .claim("deepseek", "parameters", "1")
            .claim("qwen", "parameters", "1")
            .resolve();

    assertThat(cells.of("deepseek", "parameters").strands().get(0).head().primary()).isTrue();
    assertThat(cells.of("qwen", "parameters").strands().get(0).head().primary()).isTrue();
  }

  @Test
  void firmerStandingsComeBeforeLaterDates() {
    assertThat(
            order(
                ledger()
                    .document("a")
                    .published("2026-04")
                    .claim("qwen-3", "parameters", "1")
                    .standing("rumoured")
                    .document("b")
                    .published("2026-03")
                    .claim("qwen-3", "parameters", "1")
                    .standing("anticipated")
                    .document("c")
                    .published("2026-02")
                    .claim("qwen-3", "parameters", "1")
                    .standing("judged")
                    .document("d")
                    .claim("qwen-3", "parameters", "1")
                    .standing("stated")))
        .containsExactly("d", "c", "b", "a");
  }

  @Test
  void whereNoStandingIsWrittenTheClaimIsStated() {
    assertThat(
            order(
                ledger()
                    .document("a")
                    .claim("qwen-3", "parameters", "1")
                    .standing("judged")
                    .document("b")
                    .claim("qwen-3", "parameters", "1")))
        .containsExactly("b", "a");
  }

  @Test
  void theLaterDocumentComesFirstByTheFirstDayOfItsDateAndTheUndatedLast() {
    assertThat(
            order(
                ledger()
                    .document("a")
                    .claim("qwen-3", "parameters", "1")
                    .document("b")
                    .published("2026")
                    .claim("qwen-3", "parameters", "1")
                    .document("c")
                    .published("2026-02")
                    .claim("qwen-3", "parameters", "1")
                    .document("d")
                    .published("2026-02-02")
                    .claim("qwen-3", "parameters", "1")
                    .document("e")
                    .published("2025-12-31")
                    .claim("qwen-3", "parameters", "1")))
        .containsExactly("d", "c", "b", "e", "a");
  }

  @Test
  void datesThatBeginOnOneDayLeaveItToTheSlugs() {
    assertThat(
            order(
                ledger()
                    .document("c")
                    .published("2026")
                    .claim("qwen-3", "parameters", "1")
                    .document("a")
                    .published("2026-01-01")
                    .claim("qwen-3", "parameters", "1")
                    .document("b")
                    .published("2026-01")
                    .claim("qwen-3", "parameters", "1")))
        .containsExactly("a", "b", "c");
  }

  @Test
  void theOrderInTheFileComesLast() {
    assertThat(
            ledger()
                .document("b")
                .claim("qwen-3", "parameters", "3")
                .claim("qwen-3", "parameters", "1")
                .document("a")
                .claim("qwen-3", "parameters", "2")
                .claim("qwen-3", "parameters", "4")
                .rumoured()
                .claim("qwen-3", "parameters", "0")
                .strand("qwen-3", "parameters")
                .claims())
        .extracting(weighed -> weighed.claim().value().written())
        .containsExactly("2", "0", "3", "1", "4");
  }

  private static List<String> order(Ledgers ledger) {
    return ledger.strand("qwen-3", "parameters").claims().stream()
        .map(weighed -> weighed.claim().document())
        .toList();
  }
}
