package org.comparanda.bake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {
  @Test
  void indentationAndCommentLinesGo() {
    assertThat(Script.squeezed("/* a\n   b */\n  // c\n  let a = 1 // d\n\n\tlet b = `/* e */`\n"))
        .isEqualTo("let a = 1 // d\nlet b = `/* e */`\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"let a = `\n  // text\n`;\n", "let a = 'b\\\n  c';\n"})
  void aStringOfSeveralLinesIsLeftAlone(String script) {
    assertThat(Script.squeezed(script)).isEqualTo(script);
  }
}
