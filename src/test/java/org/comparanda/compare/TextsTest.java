package org.comparanda.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comparanda.Ledgers.ledger;

import org.junit.jupiter.api.Test;

/** "Texts are never compared." */
class TextsTest {
  @Test
  void standBesideEachOtherWhateverTheySay() {
    Strand strand =
        ledger()
            .document("a")
            .primaryFor("qwen")
            .claim("qwen-3", "strengths", "Fast")
            .document("b")
            .claim("qwen-3", "strengths", "Fast")
            .document("c")
            .claim("qwen-3", "strengths", "undisclosed")
            .strand("qwen-3", "strengths");

    assertThat(strand.claims())
        .extracting(Weighed::relation)
        .containsExactly(Relation.HEAD, Relation.BESIDE, Relation.BESIDE);
    assertThat(strand.finding()).isEqualTo(Finding.SEVERAL);
  }

  @Test
  void ofOneDocumentAreSingle() {
    Strand strand =
        ledger()
            .document("a")
            .claim("qwen-3", "strengths", "Fast")
            .claim("qwen-3", "strengths", "Cheap")
            .strand("qwen-3", "strengths");

    assertThat(strand.finding()).isEqualTo(Finding.SINGLE);
    assertThat(strand.claims().get(1).relation()).isEqualTo(Relation.BESIDE);
  }

  @Test
  void differWhenAnEditorSaysSo() {
    Strand strand =
        ledger()
            .document("a")
            .claim("qwen-3", "strengths", "Fast")
            .document("b")
            .claim("qwen-3", "strengths", "Slow")
            .disputes("a")
            .document("c")
            .claim("qwen-3", "strengths", "Cheap")
            .strand("qwen-3", "strengths");

    assertThat(strand.claims())
        .extracting(Weighed::relation)
        .containsExactly(Relation.HEAD, Relation.DISPUTING, Relation.BESIDE);
    assertThat(strand.finding()).isEqualTo(Finding.DISPUTED);
  }

  @Test
  void areContradictedByTheMakersOwnWordWhenAnEditorSaysSo() {
    Strand strand =
        ledger()
            .document("a")
            .claim("qwen-3", "strengths", "Slow")
            .document("b")
            .primaryFor("qwen")
            .claim("qwen-3", "strengths", "Fast")
            .disputes("a")
            .strand("qwen-3", "strengths");

    assertThat(strand.finding()).isEqualTo(Finding.CONTRADICTED);
  }
}
