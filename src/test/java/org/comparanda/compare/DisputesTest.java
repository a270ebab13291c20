package org.comparanda.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comparanda.Ledgers.ledger;

import org.junit.jupiter.api.Test;

/** "That claim and those of that document differ, whatever their values." */
class DisputesTest {
  @Test
  void ofTheHeadMakeTheOthersDiffer() {
    Strand strand =
        ledger()
            .document("a")
            .claim("qwen-3", "parameters", "1")
            .disputes("c")
            .document("b")
            .claim("qwen-3", "parameters", "1")
            .document("c")
            .claim("qwen-3", "parameters", "1")
            .claim("qwen-3", "parameters", "about 1")
            .strand("qwen-3", "parameters");

    assertThat(strand.claims())
        .extracting(Weighed::relation)
        .containsExactly(Relation.HEAD, Relation.AGREES, Relation.DISPUTING, Relation.DISPUTING);
  }

  @Test
  void withTheHeadMakeTheirCarrierDiffer() {
    Strand strand =
        ledger()
            .document("a")
            .claim("qwen-3", "parameters", "1")
            .claim("qwen-3", "parameters", "1")
            .document("b")
            .claim("qwen-3", "parameters", "1")
            .disputes("a")
            .claim("qwen-3", "parameters", "1")
            .strand("qwen-3", "parameters");

    // The second claim of "a" is neither the head nor does it carry `disputes`.
    assertThat(strand.claims())
        .extracting(Weighed::relation)
        .containsExactly(Relation.HEAD, Relation.AGREES, Relation.DISPUTING, Relation.AGREES);
  }

  @Test
  void betweenOthersMakeTheirCarrierDiffer() {
    Strand strand =
        ledger()
            .document("a")
            .claim("qwen-3", "parameters", "1")
            .document("b")
            .claim("qwen-3", "parameters", "1")
            .document("c")
            .claim("qwen-3", "parameters", "1")
            .disputes("b")
            .strand("qwen-3", "parameters");

    assertThat(strand.claims())
        .extracting(Weighed::relation)
        .containsExactly(Relation.HEAD, Relation.AGREES, Relation.DISPUTING);
  }

  @Test
  void getTheirRelationByTheTable() {
    Strand superseded =
        ledger()
            .document("a")
            .published("2026-02")
            .claim("qwen-3", "downloads", "1")
            .disputes("b")
            .document("b")
            .published("2026-01")
            .claim("qwen-3", "downloads", "1")
            .strand("qwen-3", "downloads");
    Strand contradicted =
        ledger()
            .document("a")
            .primaryFor("qwen")
            .claim("qwen-3", "licence", "MIT")
            .document("b")
            .claim("qwen-3", "licence", "MIT")
            .disputes("a")
            .strand("qwen-3", "licence");

    assertThat(superseded.finding()).isEqualTo(Finding.SUPERSEDED);
    assertThat(contradicted.finding()).isEqualTo(Finding.CONTRADICTED);
  }

  @Test
  void changeNothingWhereThatDocumentSaysNothing() {
    Strand strand =
        ledger()
            .document("a")
            .claim("qwen-3", "parameters", "1")
            .document("b")
            .claim("qwen-3", "parameters", "1")
            .disputes("c")
            .document("c")
            .claim("qwen-3", "score", "1%")
            .strand("qwen-3", "parameters");

    assertThat(strand.finding()).isEqualTo(Finding.AGREED);
  }

  @Test
  void holdUnderTheSameConditionAlone() {
    Cell cell =
        ledger()
            .document("a")
            .claim("qwen-3", "score", "1%")
            .claim("qwen-3", "score", "1%")
            .condition("x")
            .document("b")
            .claim("qwen-3", "score", "1%")
            .disputes("a")
            .claim("qwen-3", "score", "1%")
            .condition("x")
            .cell("qwen-3", "score");

    assertThat(cell.strands())
        .extracting(Strand::finding)
        .containsExactly(Finding.DISPUTED, Finding.AGREED);
  }

  @Test
  void mayNameTheirOwnDocumentButNeverMakeAClaimDifferFromItself() {
    Strand alone =
        ledger()
            .document("a")
            .claim("qwen-3", "parameters", "1")
            .disputes("a")
            .strand("qwen-3", "parameters");
    Strand two =
        ledger()
            .document("a")
            .claim("qwen-3", "parameters", "1")
            .claim("qwen-3", "parameters", "1")
            .disputes("a")
            .strand("qwen-3", "parameters");

    assertThat(alone.finding()).isEqualTo(Finding.SINGLE);
    assertThat(two.finding()).isEqualTo(Finding.DISPUTED);
  }

  @Test
  void addNothingToAClaimThatDiffersAnyway() {
    Strand strand =
        ledger()
            .document("a")
            .claim("qwen-3", "parameters", "1")
            .document("b")
            .claim("qwen-3", "parameters", "2")
            .disputes("a")
            .strand("qwen-3", "parameters");

    assertThat(strand.claims().get(1).relation()).isEqualTo(Relation.DISPUTING);
  }
}
