package org.comparanda.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
  private final Problems problems = new Problems();

  @Test
  void everyPartHasItsSpot() {
    assertThat(
            parts(
                """
                # A comment.
                title: "Two words"
                claims:
                  - subject: qwen-3.5
                    value: [text, 'image']
                  - {subject: 通义, value: 😀, at: end}
                text: |
                  Lines
                """))
        .containsExactly(
            "2:1 mapping",
            "2:1 key title",
            "2:8 Two words",
            "3:1 key claims",
            "4:3 list",
            "4:5 mapping",
            "4:5 key subject",
            "4:14 qwen-3.5",
            "5:5 key value",
            "5:12 list",
            "5:13 text",
            "5:19 image",
            "6:5 mapping",
            "6:6 key subject",
            "6:15 通义",
            "6:19 key value",
            "6:26 😀",
            "6:29 key at",
            "6:33 end",
            "7:1 key text",
            "7:7 Lines\n");
    assertThat(problems.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1023, 1024, 1025, 2049, 4099})
  void aCharacterOfTwoUnitsMayStandAnywhere(int offset) {
    String filling = "p".repeat(offset - "note: ".length());

    assertThat(parts("note: " + filling + "😀\n")).contains("1:7 " + filling + "😀");
    assertThat(problems.isEmpty()).isTrue();
    assertThat(YamlReader.values("note: " + filling + "😀\n"))
        .isEqualTo(Map.of("note", filling + "😀"));
  }

  @Test
  void linesAreCountedFromTheFilesBeginning() {
    Node root = YamlReader.read("a.md", "title: x", 3, problems).orElseThrow();

    assertThat(root.spot()).hasToString("a.md:4:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "201 | 201",
        "0x1F | 0x1F",
        "1_000 | 1_000",
        "yes | yes",
        "true | true",
        "2026-02-16 | 2026-02-16",
        "1e3 | 1e3",
        "!!int 5 | 5",
      })
  void valuesAreWhatTheirAuthorWrote(String written, String text) {
    assertThat(parts("a: " + written)).last().isEqualTo("1:4 " + text);
  }

  @Test
  void quotesMakeATextOfNothing() {
    assertThat(parts("a: 'null'")).last().isEqualTo("1:4 null");
    assertThat(parts("a: \"~\"")).last().isEqualTo("1:4 ~");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: ~", "a: null", "a:", "a: ''"})
  void nothingIsAnEmptyText(String text) {
    assertThat(read(text))
        .hasValueSatisfying(
            root ->
                assertThat(((Node.Mapping) root).entries().get(0).value().kind())
                    .isEqualTo("nothing"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n", "~"})
  void aTextWithoutContentIsNoTreeAndNoProblem(String text) {
    assertThat(read(text)).isEmpty();
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void aKeyStandsOnce() {
    assertThat(problems("a: 1\nb: {c: 1, c: 2}\na: 2\n"))
        .containsExactly(
            "x.yaml:2:11: error[duplicate-key]: The key \"c\" stands here twice. Keep one of the two.",
            "x.yaml:3:1: error[duplicate-key]: The key \"a\" stands here twice. Keep one of the two.");
  }

  @Test
  void aKeyIsASingleWord() {
    assertThat(problems("[a, b]: 1\n"))
        .containsExactly(
            "x.yaml:1:1: error[yaml]: A key must be a single word, not a list. Quote it if it is text.");
  }

  @Test
  void thirtyTwoLevelsAreReadAndNoMore() {
    assertThat(read("[".repeat(33) + "]".repeat(33))).isPresent();
    assertThat(problems.isEmpty()).isTrue();

    assertThat(problems("[".repeat(34) + "]".repeat(34)))
        .containsExactly(
            "x.yaml:1:34: error[yaml]: This is nested more than 32 levels deep. Make it flatter.");
  }

  @Test
  void anAliasStandsForItsAnchorWithTheAnchorsSpot() {
    assertThat(parts("a: &x [1]\nb: *x\n"))
        .containsExactly(
            "1:1 mapping", "1:1 key a", "1:4 list", "1:8 1", "2:1 key b", "1:4 list", "1:8 1");
  }

  @Test
  void anAliasNeedsAnAnchorBeforeIt() {
    assertThat(problems("a: *x\nb: &x 1\n"))
        .containsExactly(
            "x.yaml:1:4: error[yaml]: There is no anchor \"&x\" before this alias. Quote the value if its first character is meant to be \"*\".");
    assertThat(problems("a: &x [*x]\n")).hasSize(1);
  }

  @Test
  void aliasesDoNotMultiplyWithoutEnd() {
    StringBuilder text = new StringBuilder("a0: &a0 x\n");
    for (int i = 1; i < 30; i++) {
      String alias = "*a" + (i - 1) + " ";
      text.append("a%d: &a%d [%s, %s, %s]\n".formatted(i, i, alias, alias, alias));
    }

    assertThat(problems(text.toString()))
        .singleElement()
        .asString()
        .contains("error[yaml]: With its aliases this file holds more than");
  }

  @Test
  void aliasesNestNoDeeperThanLists() {
    StringBuilder text = new StringBuilder("a0: &a0 x\n");
    for (int i = 1; i < 2_000; i++) {
      text.append("a%d: &a%d [*a%d]\n".formatted(i, i, i - 1));
    }

    assertThat(problems(text.toString()))
        .containsExactly(
            "x.yaml:33:12: error[yaml]: This is nested more than 32 levels deep. Make it flatter.");
  }

  @Test
  void whatIsReadWithoutAProblemHasValues() {
    String aliases =
        "a: &x {b: 1, c: true, d: 1.5, e: x, f: ~}\nlist: [" + "*x, ".repeat(100) + "]\n";

    assertThat(problems(aliases)).isEmpty();
    assertThat(((Map<?, ?>) YamlReader.values(aliases)).get("a"))
        .hasToString("{b=1, c=true, d=1.5, e=x, f=null}");
  }

  @Test
  void aFileHoldsOneDocument() {
    assertThat(problems("a: 1\n---\nb: 2\n"))
        .containsExactly(
            "x.yaml:3:1: error[yaml]: A second YAML document begins here. Keep one in a file: take out the \"---\" line.");
    assertThat(parts("---\na: 1\n...\n")).last().isEqualTo("2:4 1");
  }

  @Test
  void tabsDoNotIndent() {
    assertThat(problems("a:\n\tb: 1\n"))
        .singleElement()
        .asString()
        .startsWith("x.yaml:2:1: error[yaml]: This is no YAML: ")
        .endsWith("Indent with blanks, not with tabs.");
  }

  @Test
  void aColonInATextIsToBeQuoted() {
    assertThat(problems("title: A: B\n"))
        .containsExactly(
            "x.yaml:1:9: error[yaml]: This is no YAML: mapping values are not allowed here. Quote the text if it holds a colon followed by a blank, or check how far the line is indented.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: @b", "a: `b`"})
  void whatCannotBeginAValueIsToBeQuoted(String text) {
    assertThat(problems(text))
        .singleElement()
        .asString()
        .startsWith("x.yaml:1:4: error[yaml]: This is no YAML: ")
        .endsWith(" Quote the value.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a: [1", "a: 'b", "a: \"b", "a: {b", "- a\nb: c", "a: \"\\q\"", "%x", "&"})
  void everythingElseThatIsNoYamlIsAProblemToo(String text) {
    assertThat(read(text)).isEmpty();
    assertThat(problems.sorted()).singleElement().extracting(Problem::rule).isEqualTo("yaml");
  }

  @Test
  void aCharacterThatYamlForbidsHasItsSpot() {
    assertThat(problems("title: x\n😀: b\u0007c\n"))
        .containsExactly(
            "x.yaml:2:5: error[yaml]: This is no YAML: there is a character that must not stand in a text. Take the character out; an editor may not show it.");
  }

  @Test
  void linesMayEndAsOnWindows() {
    assertThat(parts("a: 1\r\nb:\r\n  - 2\r\ntext: |\r\n  x\r\n  y\r\n"))
        .contains("1:4 1", "3:3 list", "3:5 2", "4:7 x\ny\n");
  }

  private Optional<Node> read(String text) {
    return YamlReader.read("x.yaml", text, 0, problems);
  }

  private static List<String> problems(String text) {
    Problems found = new Problems();
    YamlReader.read("x.yaml", text, 0, found).ifPresent(ContentReader::plain);
    return found.sorted().stream().map(Problem::toString).toList();
  }

  private List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    collect(read(text).orElseThrow(() -> new AssertionError(problems.sorted())), parts);
    return parts;
  }

  private static void collect(Node node, List<String> parts) {
    String spot = node.spot().line() + ":" + node.spot().column() + " ";
    if (node instanceof Node.Scalar scalar) {
      parts.add(spot + scalar.text());
    } else if (node instanceof Node.Sequence sequence) {
      parts.add(spot + "list");
      sequence.items().forEach(item -> collect(item, parts));
    } else if (node instanceof Node.Mapping mapping) {
      parts.add(spot + "mapping");
      for (Node.Entry entry : mapping.entries()) {
        Spot key = entry.key().spot();
        parts.add(key.line() + ":" + key.column() + " key " + entry.key().text());
        collect(entry.value(), parts);
      }
    }
  }
}
