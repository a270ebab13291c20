package org.comparanda.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comparanda.Ledgers.ledger;

import org.comparanda.Ledgers;
import org.junit.jupiter.api.Test;

/** "The finding under a condition is the first that holds." */
class FindingsTest {
  private final Ledgers ledger =
      ledger()
          .document("card")
          .published("2026-03")
          .primaryFor("qwen")
          .claim("qwen-3", "downloads", "10");

  @Test
  void disputedBeforeAllOthers() {
    claim("old", "2026-01", "1").claim("undated", "", "2").claim("same", "2026-01", "10");
    ledger.document("other-card").primaryFor("alibaba").claim("qwen-3", "downloads", "3");

    assertThat(strand().claims())
        .extracting(Weighed::relation)
        .containsExactlyInAnyOrder(
            Relation.HEAD,
            Relation.SUPERSEDED,
            Relation.CONTRADICTED,
            Relation.AGREES,
            Relation.DISPUTING);
    assertThat(strand().finding()).isEqualTo(Finding.DISPUTED);
  }

  @Test
  void contradictedBeforeSuperseded() {
    claim("old", "2026-01", "1").claim("undated", "", "2").claim("same", "2026-01", "10");

    assertThat(strand().finding()).isEqualTo(Finding.CONTRADICTED);
  }

  @Test
  void supersededBeforeAgreed() {
    claim("old", "2026-01", "1").claim("same", "2026-01", "10");

    assertThat(strand().finding()).isEqualTo(Finding.SUPERSEDED);
  }

  @Test
  void agreedByTwoDocumentsOrMore() {
    claim("same", "2026-01", "10").claim("too", "", "about 10");

    assertThat(strand().finding()).isEqualTo(Finding.AGREED);
  }

  @Test
  void singleByOneDocumentHoweverOftenItSaysSo() {
    ledger.claim("qwen-3", "downloads", "10").claim("qwen-3", "downloads", "10.0");

    assertThat(strand().claims()).hasSize(3);
    assertThat(strand().finding()).isEqualTo(Finding.SINGLE);
  }

  @Test
  void silentWithoutClaims() {
    Cell cell = ledger.cell("qwen-3", "parameters");

    assertThat(cell.isSilent()).isTrue();
    assertThat(cell.finding()).isEqualTo(Finding.SILENT);
    assertThat(cell.unsettled()).isFalse();
    assertThat(cell.size()).isZero();
    assertThat(ledger.cell("nobody", "nothing").finding()).isEqualTo(Finding.SILENT);
  }

  private FindingsTest claim(String document, String date, String value) {
    ledger.document(document);
    if (!date.isEmpty()) {
      ledger.published(date);
    }
    ledger.claim("qwen-3", "downloads", value);
    return this;
  }

  private Strand strand() {
    return ledger.strand("qwen-3", "downloads");
  }
}
