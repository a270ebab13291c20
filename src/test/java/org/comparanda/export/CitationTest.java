package org.comparanda.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.comparanda.ledger.Days;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;

/** Hostile titles and authors come back from programs that manage references as they were. */
class CitationTest {
  private static final List<String> TEXTS = Hostile.texts(7);

  /** What LaTeX makes of its commands. */
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("\\textbackslash{}", "\\"),
          Map.entry("\\textbraceleft{}", "{"),
          Map.entry("\\textbraceright{}", "}"),
          Map.entry("\\textasciicircum{}", "^"),
          Map.entry("\\textasciitilde{}", "~"),
          Map.entry("\\textless{}", "<"),
          Map.entry("\\textgreater{}", ">"),
          Map.entry("\\textbar{}", "|"),
          Map.entry("\\textquotedbl{}", "\""),
          Map.entry("\\textquotesingle{}", "'"),
          Map.entry("\\textasciigrave{}", "`"),
          Map.entry("\\$", "$"),
          Map.entry("\\&", "&"),
          Map.entry("\\#", "#"),
          Map.entry("\\_", "_"),
          Map.entry("\\%", "%"),
          Map.entry("?{}", "\uFFFD"),
          Map.entry("{[}", "["),
          Map.entry("{]}", "]"),
          Map.entry("{*}", "*"),
          Map.entry("-{}", "-"),
          Map.entry(",{}", ","));

  @Test
  void ofBibtex() throws Exception {
    for (String text : TEXTS) {
      BibTeXDatabase read =
          new BibTeXParser().parse(new StringReader(citation(text).bibtex() + "\n"));
      BibTeXEntry entry = read.getEntries().get(new Key("key-1"));

      String title = entry.getField(BibTeXEntry.KEY_TITLE).toUserString();
      assertThat(shown(title.substring(1, title.length() - 1))).isEqualTo(plain(text));
      assertThat(entry.getField(BibTeXEntry.KEY_URL).toUserString())
          .isEqualTo("https://x.example/a_b");
    }
  }

  @Test
  void ofCslAndRis() throws Exception {
    for (String text : TEXTS) {
      String csl = Json.text(json -> citation(text).csl(json));
      assertThat(new ObjectMapper().readTree(csl).path("title").asText()).isEqualTo(plain(text));

      assertThat(citation(text).ris().split("\r\n", -1))
          .contains("TI  - " + plain(text))
          .allMatch(line -> line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*"));
    }
  }

  private static Citation citation(String title) {
    Days day = Days.parse("2026-02-16").orElseThrow();
    return new Citation(
        "key-1", "article", title, "Somebody", "https://x.example/a_b", day, day, "", "");
  }

  private static String plain(String text) {
    return Text.of(text).inOneLine().plain();
  }

  private static String shown(String latex) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < latex.length(); ) {
      int at = i;
      String command =
          SIGNS.keySet().stream().filter(sign -> latex.startsWith(sign, at)).findFirst().orElse("");
      shown.append(command.isEmpty() ? latex.substring(i, i + 1) : SIGNS.get(command));
      i += Math.max(1, command.length());
    }
    return shown.toString();
  }
}
