package org.comparanda.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comparanda.Ledgers.ledger;

import java.util.Map;
import org.comparanda.Ledgers;
import org.junit.jupiter.api.Test;

/** "A document's record counts how its claims fared." */
class TrackRecordTest {
  @Test
  void countsAClaimThatNobodyElseMakesAsAlone() {
    assertThat(records(ledger().document("a").claim("qwen-3", "parameters", "1")))
        .containsOnly(Map.entry("a", new TrackRecord(0, 0, 0, 0, 1)));
  }

  @Test
  void countsBothSidesOfAnAgreement() {
    assertThat(
            records(
                ledger()
                    .document("a")
                    .claim("qwen-3", "parameters", "1")
                    .document("b")
                    .claim("qwen-3", "parameters", "1.0")))
        .containsOnly(
            Map.entry("a", new TrackRecord(1, 0, 0, 0, 0)),
            Map.entry("b", new TrackRecord(1, 0, 0, 0, 0)));
  }

  @Test
  void countsADisputingClaimAndTheHeadThatItDisputes() {
    assertThat(
            records(
                ledger()
                    .document("a")
                    .claim("qwen-3", "parameters", "1")
                    .document("b")
                    .claim("qwen-3", "parameters", "2")
                    .document("c")
                    .claim("qwen-3", "parameters", "1")))
        .containsOnly(
            Map.entry("a", new TrackRecord(0, 0, 1, 0, 0)),
            Map.entry("b", new TrackRecord(0, 0, 1, 0, 0)),
            Map.entry("c", new TrackRecord(1, 0, 0, 0, 0)));
  }

  @Test
  void countsContradictedAndSupersededClaimsAndNotTheirHead() {
    assertThat(
            records(
                ledger()
                    .document("card")
                    .primaryFor("qwen")
                    .published("2026-02")
                    .claim("qwen-3", "parameters", "1")
                    .claim("qwen-3", "downloads", "1")
                    .document("blog")
                    .published("2026-01")
                    .claim("qwen-3", "parameters", "2")
                    .claim("qwen-3", "downloads", "2")))
        .containsOnly(
            Map.entry("card", new TrackRecord(0, 0, 0, 0, 2)),
            Map.entry("blog", new TrackRecord(0, 1, 0, 1, 0)));
  }

  @Test
  void countsTextsAsAlone() {
    assertThat(
            records(
                ledger()
                    .document("a")
                    .claim("qwen-3", "strengths", "Fast")
                    .document("b")
                    .claim("qwen-3", "strengths", "Fast")))
        .containsOnly(
            Map.entry("a", new TrackRecord(0, 0, 0, 0, 1)),
            Map.entry("b", new TrackRecord(0, 0, 0, 0, 1)));
  }

  @Test
  void countsEachConditionForItself() {
    TrackRecord record =
        records(
                ledger()
                    .document("a")
                    .claim("qwen-3", "score", "1%")
                    .claim("qwen-3", "score", "1%")
                    .condition("x")
                    .document("b")
                    .claim("qwen-3", "score", "1%")
                    .condition("x"))
            .getOrDefault("a", new TrackRecord(0, 0, 0, 0, 0));

    assertThat(record).isEqualTo(new TrackRecord(1, 0, 0, 0, 1));
    assertThat(record.total()).isEqualTo(2);
  }

  private static Map<String, TrackRecord> records(Ledgers ledger) {
    return TrackRecord.of(ledger.resolve().all());
  }
}
