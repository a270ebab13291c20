package org.comparanda.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.comparanda.Ledgers;
import org.junit.jupiter.api.Test;

/** "Every claim has a permalink, with the condition's slug behind it where there are several." */
class AnchorsTest {
  @Test
  void nameTheAttributeAndTheSubject() {
    assertThat(anchors("", "")).first().isEqualTo("parameters--qwen-3.5");
    assertThat(anchors("thinking mode")).containsExactly("parameters--qwen-3.5");
  }

  @Test
  void nameTheConditionWhereThereAreSeveral() {
    assertThat(anchors("", "Thinking mode (pass@1)"))
        .containsExactly("parameters--qwen-3.5", "parameters--qwen-3.5--thinking-mode-pass-1");
  }

  @Test
  void areCountedWhereAClaimStandsTwice() {
    assertThat(anchors("", "", ""))
        .containsExactly(
            "parameters--qwen-3.5", "parameters--qwen-3.5--2", "parameters--qwen-3.5--3");
  }

  @Test
  void keepLettersOfEveryScript() {
    assertThat(anchors("", "思考 模式")).last().isEqualTo("parameters--qwen-3.5--思考-模式");
    assertThat(anchors("", "…")).last().isEqualTo("parameters--qwen-3.5--condition");
  }

  @Property(tries = 300)
  void areUsedOnce(@ForAll("conditions") List<String> conditions) {
    assertThat(anchors(conditions.toArray(String[]::new))).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<List<String>> conditions() {
    return Arbitraries.of("", "2", "3", "a", "A", "a 2", "a--2", "-", "condition", "condition 2")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private static List<String> anchors(String... conditions) {
    Ledgers ledger = Ledgers.ledger().document("one");
    for (String condition : conditions) {
      ledger.claim("qwen-3.5", "parameters", "1").condition(condition);
    }
    return ledger.build().claims().map(Claim::anchor).toList();
  }
}
