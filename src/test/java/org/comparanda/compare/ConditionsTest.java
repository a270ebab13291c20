package org.comparanda.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comparanda.Ledgers.ledger;

import org.junit.jupiter.api.Test;

/** "Claims under different conditions are never held against each other." */
class ConditionsTest {
  @Test
  void neverConflict() {
    Cell cell =
        ledger()
            .document("a")
            .claim("qwen-3", "score", "50%")
            .claim("qwen-3", "score", "60%")
            .condition("thinking")
            .document("b")
            .claim("qwen-3", "score", "70%")
            .condition("Thinking ")
            .cell("qwen-3", "score");

    assertThat(cell.strands()).hasSize(3);
    assertThat(cell.finding()).isEqualTo(Finding.SINGLE);
    assertThat(cell.size()).isEqualTo(3);
  }

  @Test
  void standInTheOrderOfTheirTextsAndTheClaimWithoutOneFirst() {
    Cell cell =
        ledger()
            .document("a")
            .claim("qwen-3", "score", "1%")
            .condition("b")
            .claim("qwen-3", "score", "1%")
            .condition("a")
            .claim("qwen-3", "score", "1%")
            .cell("qwen-3", "score");

    assertThat(cell.strands()).extracting(Strand::condition).containsExactly("", "a", "b");
  }

  @Test
  void giveTheCellTheFirstFindingThatAnyOfThemHas() {
    Cell cell =
        ledger()
            .document("a")
            .claim("qwen-3", "score", "50%")
            .claim("qwen-3", "score", "60%")
            .condition("z")
            .document("b")
            .claim("qwen-3", "score", "50%")
            .claim("qwen-3", "score", "70%")
            .condition("z")
            .claim("qwen-3", "score", "70%")
            .condition("alone")
            .cell("qwen-3", "score");

    assertThat(cell.strands())
        .extracting(Strand::finding)
        .containsExactly(Finding.AGREED, Finding.SINGLE, Finding.DISPUTED);
    assertThat(cell.finding()).isEqualTo(Finding.DISPUTED);
  }
}
