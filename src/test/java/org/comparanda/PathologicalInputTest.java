package org.comparanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comparanda.Ledgers.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comparanda.check.Check;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Finding;
import org.comparanda.compare.Relation;
import org.comparanda.compare.Strand;
import org.comparanda.compare.TrackRecord;
import org.comparanda.ledger.DocumentReader;
import org.comparanda.read.Closest;
import org.comparanda.read.Content;
import org.comparanda.read.ContentReader;
import org.comparanda.read.Node;
import org.comparanda.read.Problem;
import org.comparanda.read.Problems;
import org.comparanda.read.Settings;
import org.comparanda.read.YamlReader;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Input that nobody writes by hand ends in time, with a result or a problem, and never in a fault
 * of ours. The limit is generous: what is quadratic breaks it all the same.
 */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
class PathologicalInputTest {
  private static final int MANY = 100_000;

  static Stream<Named<String>> yaml() {
    return Stream.of(
        Named.of("lists in lists", "[".repeat(MANY)),
        Named.of("mappings in mappings", "{a: ".repeat(MANY)),
        Named.of("dashes in dashes", "- ".repeat(MANY) + "a"),
        Named.of("keys of keys", "? ".repeat(MANY)),
        Named.of("deep indentation", lines(2_000, i -> " ".repeat(i) + "a:")),
        Named.of("many items", lines(MANY, i -> "- a")),
        Named.of("many items in a line", "[" + "a, ".repeat(MANY) + "]"),
        Named.of("many keys", lines(MANY, i -> "k" + i + ": v")),
        Named.of("the same key again and again", lines(20_000, i -> "a: v")),
        Named.of("many anchors", lines(20_000, i -> "k" + i + ": &a" + i + " v")),
        Named.of("many unknown aliases", "[" + "*a, ".repeat(10_000) + "]"),
        Named.of("a huge line", "a: " + "b ".repeat(5 * MANY)),
        Named.of("a huge word", "a: " + "b".repeat(5 * MANY)),
        Named.of("a huge key", "b".repeat(MANY) + ": a"),
        Named.of("a huge quoted text", "a: \"" + "b\\n".repeat(MANY) + "\""),
        Named.of("a huge folded text", "a: >\n" + "  b\n".repeat(MANY)),
        Named.of("an endless comment", "#".repeat(10 * MANY)),
        Named.of("blank lines", "\n".repeat(10 * MANY)),
        Named.of("blanks", " ".repeat(10 * MANY)),
        Named.of("colons", ":".repeat(MANY)),
        Named.of("quotes", "\"".repeat(MANY)),
        Named.of("exclamation marks", "a: " + "!".repeat(MANY)));
  }

  @ParameterizedTest
  @MethodSource("yaml")
  void yamlIsReadOrRefused(String text) {
    Problems problems = new Problems();

    YamlReader.read("a.yaml", text, 0, problems).ifPresent(ContentReader::plain);

    assertThat(problems.sorted()).allMatch(problem -> !problem.message().isEmpty());
  }

  static Stream<Named<String>> markdown() {
    int many = 2_000;
    return Stream.of(
        Named.of("open brackets", "[".repeat(many)),
        Named.of("empty brackets", "[]".repeat(many)),
        Named.of("nested brackets", "[".repeat(many) + "a" + "]".repeat(many)),
        Named.of("nested links", "[".repeat(many) + "a" + "](b)".repeat(many)),
        Named.of("open images", "![".repeat(many)),
        Named.of("open links", "[a](".repeat(many)),
        Named.of("open footnotes", "[^".repeat(many)),
        Named.of("footnotes", lines(many, i -> "[^" + i + "]\n\n[^" + i + "]: x\n")),
        Named.of("references", lines(many, i -> "[" + i + "]: x\n")),
        Named.of("stars", "*".repeat(5 * many)),
        Named.of("open emphasis", "*a ".repeat(many)),
        Named.of("mixed emphasis", "*a_ **b ".repeat(many)),
        Named.of("nested emphasis", "*a ".repeat(many) + "b" + " a*".repeat(many)),
        Named.of("closed emphasis", "*a **a ".repeat(many) + "b" + "** a* a".repeat(many)),
        Named.of("tildes", "~~a ".repeat(many)),
        Named.of("nested quotes", ">".repeat(5 * many) + "a"),
        Named.of("nested quotes with blanks", "> ".repeat(5 * many) + "a"),
        Named.of("long quotes", "> a\n".repeat(many)),
        Named.of("nested lists", "* ".repeat(5 * many) + "a"),
        Named.of("indented lists", lines(200, i -> "  ".repeat(i) + "- a")),
        Named.of("numbered lists", lines(many, i -> i + ". a")),
        Named.of("backticks", lines(150, i -> "a" + "`".repeat(i))),
        Named.of("open code", "`a ".repeat(many) + "``"),
        Named.of("open tags", "<a ".repeat(many)),
        Named.of("open comments", "a <!-- ".repeat(many)),
        Named.of("open instructions", "a <? ".repeat(many)),
        Named.of("open sections", "a <![CDATA[".repeat(many)),
        Named.of("ampersands", "&".repeat(many)),
        Named.of("a wide table", "|a".repeat(many) + "\n" + "|-".repeat(many) + "\n"),
        Named.of("a long table", "|a|b|\n|-|-|\n" + "|a|b|\n".repeat(many)),
        Named.of("the same heading", "# a\n".repeat(many)),
        Named.of("underlines", "a\n-\n".repeat(many)),
        Named.of("fences", "```\n".repeat(many)),
        Named.of("addresses", "www.a.b ".repeat(many)),
        Named.of("dots", "a.".repeat(many)),
        Named.of("at signs", "a@".repeat(many)),
        Named.of("backslashes", "\\".repeat(many)),
        Named.of("a huge line", "a ".repeat(MANY)),
        Named.of("a huge word", "a".repeat(MANY)),
        Named.of("many lines", "a\n".repeat(10_000)),
        Named.of("blank lines", "\n".repeat(MANY)),
        Named.of("an endless header", lines(MANY, i -> "a" + i + "=b")),
        Named.of("an open header", "---\n" + "a: b\n".repeat(MANY)));
  }

  @ParameterizedTest
  @MethodSource("markdown")
  void markdownIsReadOrRefused(String text) {
    Problems problems = new Problems();

    Content content =
        new ContentReader(Settings.read("", problems), true).read("a.md", text, problems);

    assertThat(problems.sorted())
        .extracting(Problem::rule)
        .allMatch(List.of("too-deep", "open-header")::contains);
    assertThat(content.path()).isEqualTo("a.md");
  }

  @Test
  void whatIsNestedBeyondReasonIsAProblemAtTheFile() {
    Problems problems = new Problems();

    new ContentReader(Settings.read("", problems), true)
        .read("a.md", "title=x\n~~~~~~\n" + ">".repeat(MANY), problems);

    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly(
            "content/a.md:1:1: error[too-deep]: This text is nested too deeply to be read. Take its quotes, lists or emphasis apart, and shorten rows of one mark.");
  }

  @Test
  void aCellMayHoldManyClaims() {
    Ledgers ledger = ledger();
    for (int i = 0; i < 20_000; i++) {
      ledger.document("d" + i).claim("qwen-3", "parameters", i % 2 == 0 ? "1" : "2");
    }

    Strand strand = ledger.strand("qwen-3", "parameters");

    assertThat(strand.claims()).hasSize(20_000);
    assertThat(strand.finding()).isEqualTo(Finding.DISPUTED);
  }

  @Test
  void aCellMayHoldManyConditions() {
    Ledgers ledger = ledger().document("a");
    for (int i = 0; i < 20_000; i++) {
      ledger.claim("qwen-3", "score", i % 100 + "%").condition("condition " + i);
    }

    Cell cell = ledger.cell("qwen-3", "score");

    assertThat(cell.strands()).hasSize(20_000);
    assertThat(cell.finding()).isEqualTo(Finding.SINGLE);
    assertThat(TrackRecord.of(List.of(cell)).values())
        .containsExactly(new TrackRecord(0, 0, 0, 0, 20_000));
  }

  @Test
  void aCellMayHoldManyDisputes() {
    Ledgers ledger = ledger().document("a").claim("qwen-3", "parameters", "1");
    ledger.document("b");
    for (int i = 0; i < 30_000; i++) {
      ledger.claim("qwen-3", "parameters", "1").disputes("c");
    }
    ledger.document("c");
    for (int i = 0; i < 30_000; i++) {
      ledger.claim("qwen-3", "parameters", "1").disputes("b");
    }

    Strand strand = ledger.strand("qwen-3", "parameters");

    assertThat(strand.claims())
        .filteredOn(weighed -> weighed.relation() == Relation.DISPUTING)
        .hasSize(60_000);
  }

  @Test
  void aDocumentMayRepeatItself() {
    Ledgers ledger = ledger().document("a");
    for (int i = 0; i < 20_000; i++) {
      ledger.claim("qwen-3", "parameters", "1");
    }

    assertThat(ledger.strand("qwen-3", "parameters").finding()).isEqualTo(Finding.SINGLE);
  }

  @Test
  void subjectsMayStandDeepBelowEachOther() {
    String circle =
        lines(MANY, i -> "- {id: s%d, name: N, kind: k, parent: s%d}".formatted(i, (i + 1) % MANY));

    assertThat(Check.problems(ledger().site(Ledgers.subjects(circle)), new Problems()))
        .extracting(Problem::rule)
        .containsExactly("subject-cycle");
  }

  @Test
  void numbersMayBeLong() {
    String digits = "9".repeat(450);

    assertThat(
            ledger()
                .document("a")
                .claim("qwen-3", "parameters", digits + "." + digits + "T")
                .document("b")
                .claim("qwen-3", "parameters", "about " + digits + "." + digits + "T")
                .cell("qwen-3", "parameters")
                .finding())
        .isEqualTo(Finding.AGREED);
  }

  @Test
  void idsAndNamesMayBeLong() {
    String id = "a-".repeat(MANY) + "a";
    Problems problems = new Problems();
    Node root =
        YamlReader.read(
                "data/documents/a.yaml",
                """
                title: %1$s
                kind: %1$s
                published: %1$s
                words: %1$s
                primary-for: [%1$s]
                claims:
                  - {subject: %1$s, attribute: parameters, value: %1$s, standing: %1$s}
                  - {subject: %1$s, attribute: modalities, value: [%1$s], condition: %1$s}
                """
                    .formatted(id),
                0,
                problems)
            .orElseThrow();

    DocumentReader.read("a", root, Ledgers.attributes(), problems);

    assertThat(problems.sorted())
        .extracting(Problem::rule)
        .containsExactly("unknown-word", "bad-date", "bad-number", "bad-value", "unknown-word");
  }

  @Test
  void theNearestOfManyNamesIsFound() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      names.add("model-number-" + i);
    }

    assertThat(Closest.to("model-nunber-54321", names)).contains("model-number-54321");
    assertThat(Closest.to("x".repeat(MANY), names)).isEmpty();
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
  }
}
