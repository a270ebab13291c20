package org.comparanda.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comparanda.Ledgers.ledger;

import java.util.List;
import java.util.Set;
import org.comparanda.Ledgers;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Table;
import org.junit.jupiter.api.Test;

class SortKeyTest {
  @Test
  void theHigherOrTheLowerIsTheBestAsTheAttributeSays() {
    assertThat(best("score", "80.1%", "80.2%")).containsExactly("qwen-3.5");
    assertThat(best("cost", "1.1 USD", "1.2 USD")).containsExactly("qwen-3");
    assertThat(best("rating", "1", "2")).isEmpty();
  }

  @Test
  void whatMayBeAsGoodLeavesNoneTheBest() {
    assertThat(best("score", "80%", "about 79%")).isEmpty();
    assertThat(best("score", "80.5%", "over 75%")).isEmpty();
    assertThat(best("score", "80%", "70% to 85%")).isEmpty();
    assertThat(best("score", "80.5%", "under 75%")).containsExactly("qwen-3");
  }

  private static Set<String> best(String attribute, String first, String second) {
    Ledgers ledger =
        ledger()
            .document("a")
            .claim("qwen-3", attribute, first)
            .claim("qwen-3.5", attribute, second);
    List<Cell> cells =
        List.of(ledger.cell("qwen-3", attribute), ledger.cell("qwen-3.5", attribute));
    return SortKey.best(new Table.Row(Ledgers.attributes().find(attribute).orElseThrow(), cells));
  }
}
