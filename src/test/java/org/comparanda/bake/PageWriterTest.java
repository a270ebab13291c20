package org.comparanda.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWriterTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "caf\u00e9", "\u4e00 \ud83d\ude00", "\u007f\u0080"})
  void holdsWhatIsWrittenInUtf8HoweverLong(String text) throws IOException {
    StringBuilder expected = new StringBuilder();
    try (PageWriter page = new PageWriter()) {
      for (int i = 0; i < 10_000; i++) {
        page.write(text);
        page.write(text.toCharArray());
        page.write("<" + text + ">", 1, text.length());
        page.write('.');
        expected.append(text.repeat(3)).append('.');
      }

      assertThat(page.bytes()).isEqualTo(expected.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
