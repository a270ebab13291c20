package org.comparanda.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comparanda.Ledgers.ledger;

import org.comparanda.Ledgers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Every other claim agrees with the head, or differs from it." */
class RelationsTest {
  @Test
  void aClaimThatMeetsTheHeadAgrees() {
    assertThat(
            relation(
                ledger()
                    .document("a")
                    .claim("qwen-3", "parameters", "671B")
                    .document("b")
                    .claim("qwen-3", "parameters", "about 700B"),
                "parameters"))
        .isEqualTo(Relation.AGREES);
  }

  @Test
  void claimsAreHeldAgainstTheHeadAndNotAgainstEachOther() {
    Strand strand =
        ledger()
            .document("a")
            .claim("qwen-3", "parameters", "100")
            .document("b")
            .claim("qwen-3", "parameters", "1 to 100")
            .document("c")
            .claim("qwen-3", "parameters", "at least 100")
            .document("d")
            .claim("qwen-3", "parameters", "5")
            .strand("qwen-3", "parameters");

    assertThat(strand.claims())
        .extracting(Weighed::relation)
        .containsExactly(Relation.HEAD, Relation.AGREES, Relation.AGREES, Relation.DISPUTING);
  }

  /**
   * The relation table: a claim that differs from the head, by what holds of the attribute and the
   * two documents.
   *
   * @param headDate of the head's document, or none
   */
  @ParameterizedTest
  @CsvSource({
    // attribute, head's date, claim's date, head is primary, claim is primary, relation
    "downloads, 2026-02, 2026-01, false, false, SUPERSEDED",
    "downloads, 2026-02, 2026-01, true, false, SUPERSEDED",
    "downloads, 2026-02, 2026-01, true, true, SUPERSEDED",
    "rating, 2026-02, 2026-01, true, false, SUPERSEDED",
    "rating, 2026-02, 2026-01, false, false, SUPERSEDED",
    // Not before the head's.
    "downloads, 2026-02, 2026-02, false, false, DISPUTING",
    "downloads, 2026-02, 2026-02-01, false, false, DISPUTING",
    "downloads, 2026-02, 2026-02, true, false, CONTRADICTED",
    "downloads, 2026-01, 2026-02, true, false, CONTRADICTED",
    "rating, 2026-01, 2026-02, true, false, DISPUTING",
    // Not both are dated.
    "downloads, 2026-02, , false, false, DISPUTING",
    "downloads, , , false, false, DISPUTING",
    "downloads, , 2026-02, true, false, CONTRADICTED",
    "downloads, 2026-02, , true, false, CONTRADICTED",
    // It does not change with time.
    "parameters, 2026-02, 2026-01, false, false, DISPUTING",
    "parameters, 2026-02, 2026-01, true, false, CONTRADICTED",
    "parameters, 2026-02, 2026-01, true, true, DISPUTING",
    "parameters, , , true, false, CONTRADICTED",
    "parameters, , , true, true, DISPUTING",
    // It is measured.
    "score, 2026-02, 2026-01, true, false, DISPUTING",
    "score, , , true, false, DISPUTING",
    "score, , , false, false, DISPUTING",
  })
  void aClaimThatDiffersIsSupersededContradictedOrDisputing(
      String attribute,
      String headDate,
      String claimDate,
      boolean headIsPrimary,
      boolean claimIsPrimary,
      Relation relation) {
    String unit = attribute.equals("score") ? "%" : "";
    Ledgers ledger = ledger().document("a");
    if (headDate != null) {
      ledger.published(headDate);
    }
    if (headIsPrimary) {
      ledger.primaryFor("qwen");
    }
    ledger.claim("qwen-3", attribute, "1" + unit).document("b");
    if (claimDate != null) {
      ledger.published(claimDate);
    }
    if (claimIsPrimary) {
      ledger.primaryFor("alibaba");
    }
    ledger.claim("qwen-3", attribute, "2" + unit);

    assertThat(relation(ledger, attribute)).isEqualTo(relation);
  }

  @Test
  void aLaterClaimOfLooserStandingDisputesAndIsNotSuperseded() {
    assertThat(
            relation(
                ledger()
                    .document("b")
                    .published("2026-01")
                    .claim("qwen-3", "downloads", "1")
                    .document("a")
                    .published("2026-02")
                    .claim("qwen-3", "downloads", "2")
                    .rumoured(),
                "downloads"))
        .isEqualTo(Relation.DISPUTING);
  }

  @Test
  void aDocumentMayDisputeItself() {
    Strand strand =
        ledger()
            .document("a")
            .claim("qwen-3", "parameters", "1")
            .claim("qwen-3", "parameters", "2")
            .strand("qwen-3", "parameters");

    assertThat(strand.claims().get(1).relation()).isEqualTo(Relation.DISPUTING);
    assertThat(strand.finding()).isEqualTo(Finding.DISPUTED);
  }

  private static Relation relation(Ledgers ledger, String attribute) {
    Strand strand = ledger.strand("qwen-3", attribute);
    assertThat(strand.claims()).hasSize(2);
    assertThat(strand.head().relation()).isEqualTo(Relation.HEAD);
    return strand.claims().get(1).relation();
  }
}
