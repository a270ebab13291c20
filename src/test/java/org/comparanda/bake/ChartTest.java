package org.comparanda.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.comparanda.Ledgers.ledger;

import java.util.List;
import java.util.Optional;
import org.comparanda.Ledgers;
import org.comparanda.compare.Cell;
import org.comparanda.ledger.Attribute;
import org.junit.jupiter.api.Test;

class ChartTest {
  @Test
  void aSingleValueIsNoChart() {
    assertThat(chart("parameters", ledger().document("a").claim("qwen-3", "parameters", "671B")))
        .isEmpty();
  }

  @Test
  void barsAreAsLongAsTheirValues() {
    Chart chart =
        chart(
                "score",
                ledger()
                    .document("a")
                    .claim("qwen-3", "score", "80%")
                    .claim("qwen-3.5", "score", "40%"))
            .orElseThrow();

    assertThat(chart.logarithmic()).isFalse();
    assertThat(chart.bars().get(0).width()).isCloseTo(2 * chart.bars().get(1).width(), within(0.5));
  }

  @Test
  void aWideSpreadIsDrawnOnALogarithmicScale() {
    Chart chart =
        chart(
                "parameters",
                ledger()
                    .document("a")
                    .claim("qwen-3", "parameters", "1M")
                    .claim("qwen-3.5", "parameters", "2T"))
            .orElseThrow();

    assertThat(chart.logarithmic()).isTrue();
  }

  @Test
  void everyBarEndsWithinTheChart() {
    Chart chart =
        chart(
                "parameters",
                ledger()
                    .document("a")
                    .claim("qwen-3", "parameters", "over 300M")
                    .claim("qwen-3.5", "parameters", "0.6B to 397B")
                    .claim("qwen", "parameters", "about 1.2T"))
            .orElseThrow();

    assertThat(chart.bars())
        .allSatisfy(bar -> assertThat(bar.x() + bar.width()).isBetween(0.0, Chart.WIDTH));
  }

  @Test
  void aDisputedValueSaysSoAndShowsWhatIsAgainstIt() {
    Chart chart =
        chart(
                "score",
                ledger()
                    .document("a")
                    .claim("qwen-3", "score", "80%")
                    .claim("qwen-3.5", "score", "40%")
                    .document("b")
                    .claim("qwen-3", "score", "60%"))
            .orElseThrow();

    assertThat(chart.bars().get(0).finding().word()).isEqualTo("disputed");
    assertThat(chart.bars().get(0).against()).isNotEmpty();
    assertThat(chart.bars().get(1).against()).isEmpty();
  }

  private static Optional<Chart> chart(String id, Ledgers ledger) {
    Attribute attribute = Ledgers.attributes().find(id).orElseThrow();
    List<Cell> cells =
        Ledgers.subjects().all().stream()
            .map(subject -> ledger.cell(subject.id(), id))
            .filter(cell -> !cell.isSilent())
            .toList();
    return Chart.of(
        attribute, Ranking.of(attribute, cells), one -> Ledgers.subjects().find(one).orElseThrow());
  }
}
