package org.comparanda.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comparanda.Ledgers.ledger;

import java.util.List;
import org.comparanda.Ledgers;
import org.comparanda.ledger.Attribute;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static final Ledgers LEDGER =
      ledger()
          .document("a")
          .claim("qwen-3", "score", "40%")
          .claim("qwen-3", "score", "90%")
          .condition("with tools")
          .claim("qwen-3.5", "score", "60%")
          .claim("qwen", "score", "n/a");

  @Test
  void eachConditionHasItsOwnPlace() {
    assertThat(ranking())
        .extracting(ranked -> ranked.strand().head().claim().value().written())
        .containsExactly("90%", "60%", "40%", "n/a");
  }

  @Test
  void addressesOfACellLeadToItsFirstPlace() {
    assertThat(ranking()).extracting(Ranked::first).containsExactly(true, true, false, true);
  }

  private static List<Ranked> ranking() {
    Attribute attribute = Ledgers.attributes().find("score").orElseThrow();
    return Ranking.of(
        attribute,
        Ledgers.subjects().all().stream()
            .map(subject -> LEDGER.cell(subject.id(), "score"))
            .filter(cell -> !cell.isSilent())
            .toList());
  }
}
