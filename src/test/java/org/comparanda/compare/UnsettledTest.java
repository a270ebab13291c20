package org.comparanda.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comparanda.Ledgers.ledger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Unsettled when the head under any condition is anticipated or rumoured." */
class UnsettledTest {
  @ParameterizedTest
  @CsvSource({"stated, false", "judged, false", "anticipated, true", "rumoured, true"})
  void byTheStandingOfTheHead(String standing, boolean unsettled) {
    assertThat(
            ledger()
                .document("a")
                .claim("qwen-3", "parameters", "1")
                .standing(standing)
                .cell("qwen-3", "parameters")
                .unsettled())
        .isEqualTo(unsettled);
  }

  @Test
  void notByTheStandingOfAnotherClaim() {
    assertThat(
            ledger()
                .document("a")
                .claim("qwen-3", "parameters", "1")
                .document("b")
                .claim("qwen-3", "parameters", "1")
                .rumoured()
                .cell("qwen-3", "parameters")
                .unsettled())
        .isFalse();
  }

  @Test
  void underAnyConditionAndBesideAnyFinding() {
    Cell cell =
        ledger()
            .document("a")
            .claim("qwen-3", "score", "1%")
            .claim("qwen-3", "score", "1%")
            .condition("thinking")
            .rumoured()
            .document("b")
            .claim("qwen-3", "score", "1%")
            .cell("qwen-3", "score");

    assertThat(cell.unsettled()).isTrue();
    assertThat(cell.finding()).isEqualTo(Finding.AGREED);
  }
}
