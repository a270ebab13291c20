package org.comparanda.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comparanda.export.Block.Cell;
import org.comparanda.export.Block.Grid;
import org.comparanda.export.Block.Group;
import org.comparanda.export.Block.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Hostile texts in every place of a sheet, written in each format and rendered by the engine that
 * the format is for: each text arrives as it was, and nothing of it has become markup.
 */
class RoundTripTest {
  private static final List<String> TEXTS = Hostile.texts(20261122);

  /** What engines make of plain text, line breaks and nothing else. */
  private static final Set<String> HARMLESS = Set.of("br", "p", "div", "span", "abbr", "em", "b");

  private static final String URL = "https://x.example/a?b=1&c=(d)*_e~f,g;h#i--j";

  @ParameterizedTest
  @EnumSource(Engine.class)
  void keepsEveryTextInTables(Engine engine) throws Exception {
    List<Block> blocks = new ArrayList<>();
    // Parsoid takes its time; the mixes, which come last, are read by MediaWiki's other parser.
    int count = engine == Engine.PARSOID ? TEXTS.size() / 2 : TEXTS.size();
    for (int i = 0; i < count; i++) {
      blocks.add(grid(i));
    }

    Document page = render(engine, blocks);

    Elements tables = page.select("table");
    List<String> wrong = new ArrayList<>();
    assertThat(tables).hasSize(count);
    for (int i = 0; i < count; i++) {
      List<String> expected = cells(grid(i), engine.format());
      List<String> made = texts(tables.get(i));
      if (engine == Engine.DOKUWIKI) {
        namedBeside(expected, made);
      }
      compare(expected, made, wrong);
    }
    assertThat(wrong).as(engine + " alters " + wrong.size()).isEmpty();
    assertHarmless(page);
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void keepsEveryTextInNotes(Engine engine) throws Exception {
    List<String> texts = TEXTS.stream().filter(text -> !expected(text).isEmpty()).toList();
    List<Block.Item> items =
        texts.stream().map(text -> new Block.Item(1, true, Text.of(text).inOneLine())).toList();

    Document page = render(engine, List.of(new Block.Items(items)));

    List<String> wrong = new ArrayList<>();
    compare(
        texts.stream().map(text -> expected(text).replace('\n', ' ')).toList(),
        page.select("li").stream().map(RoundTripTest::shown).toList(),
        wrong);
    assertThat(wrong).as(engine + " alters " + wrong.size()).isEmpty();
    assertHarmless(page);
  }

  @Test
  void keepsEveryTextInReferences() throws Exception {
    List<Text> notes =
        TEXTS.stream()
            .filter(text -> !expected(text).isEmpty())
            .map(text -> Text.of(Run.plain(text), Run.link(oneLine("x" + text), URL)).inOneLine())
            .toList();
    List<Row> rows =
        notes.stream()
            .map(note -> Text.of(Run.plain("a, "), Run.plain("note 1").naming(note)))
            .map(cell -> new Row(Text.EMPTY, List.of(Cell.of(Text.of("row")), Cell.of(cell))))
            .toList();
    List<Text> columns = List.of(Text.of("a"), Text.of("b"));
    Block grid = new Grid(Text.EMPTY, List.of(), columns, rows, false);

    Document page = render(Engine.MEDIAWIKI_CITE, List.of(grid, new Block.Notes(List.of())));

    assertThat(page.select("td").eachText())
        .hasSize(notes.size())
        .allMatch(text -> text.matches("a\\[\\d+]"));
    // The same words twice are one note with two ways back.
    Elements shown = page.select(".references .reference-text");
    List<String> wrong = new ArrayList<>();
    compare(
        notes.stream().map(RoundTripTest::expected).distinct().toList(),
        shown.stream().map(RoundTripTest::shown).distinct().toList(),
        wrong);
    assertThat(wrong).as("alters " + wrong.size()).isEmpty();
    for (Element element : shown.select("* > *")) {
      if (element.is("a")) {
        assertThat(element.attr("href")).isEqualTo(Address.safe(URL));
      } else {
        assertThat(element.normalName()).as(element.outerHtml()).isIn(HARMLESS);
      }
    }
    assertThat(page.select("img, script, iframe, object, style, input, form")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void keepsEveryTextInParagraphsAndHeadings(Engine engine) throws Exception {
    List<String> texts = TEXTS.stream().filter(text -> !expected(text).isEmpty()).toList();
    List<Block> blocks = new ArrayList<>();
    for (String text : texts) {
      blocks.add(new Block.Heading(2, Text.of(text)));
      blocks.add(new Block.Paragraph(Text.of(text)));
    }

    Document page = render(engine, blocks);

    page.select("#toc, .toc, .mw-editsection").remove();
    List<String> wrong = new ArrayList<>();
    compare(
        texts.stream().map(text -> expected(text).replace('\n', ' ')).toList(),
        page.select("h2").stream().map(RoundTripTest::shown).toList(),
        wrong);
    compare(
        texts.stream().map(RoundTripTest::expected).toList(),
        page.select("p").stream()
            .map(RoundTripTest::shown)
            .filter(text -> !text.isEmpty() && !text.equals("The end"))
            .toList(),
        wrong);
    assertThat(wrong).as(engine + " alters " + wrong.size()).isEmpty();
    assertHarmless(page);
  }

  /** A table with texts in its caption, its group, its headings, a section, cells and a link. */
  private static Grid grid(int i) {
    Text text = Text.of(at(i));
    return new Grid(
        Text.of(at(i + 1)),
        List.of(
            new Group(Text.EMPTY, 1),
            new Group(nonEmpty(at(i + 2)), 2),
            new Group(Text.of("g"), 2)),
        List.of(Text.of(at(i + 3)), Text.of(at(i + 4)), text, Text.of("d"), Text.of("e")),
        List.of(
            new Row(
                nonEmpty(at(i + 5)),
                List.of(
                    Cell.of(Text.of(at(i + 6))),
                    new Cell(text, "1.5"),
                    Cell.of(Text.of(Run.link(oneLine(at(i)), URL))),
                    Cell.of(
                        Text.of(
                            new Run(oneLine(at(i)), Run.Mark.STRONG, ""),
                            new Run(oneLine(at(i + 1)), Run.Mark.EMPHASIS, ""),
                            Run.plain(at(i + 2)))),
                    Cell.of(Text.EMPTY)))),
        true);
  }

  private static String at(int i) {
    return TEXTS.get(i % TEXTS.size());
  }

  private static Text nonEmpty(String text) {
    return Text.of(text).isEmpty() ? Text.of("x") : Text.of(text);
  }

  private static String oneLine(String text) {
    return Text.of(text).inOneLine().plain();
  }

  private static Document render(Engine engine, List<Block> blocks) throws Exception {
    Sheet sheet = new Sheet("compare", "x", "X", "", blocks, Text.of("The end"));
    String html = engine.html(engine.format().write(sheet));
    return engine == Engine.PANDOC_JIRA ? decoded(Jsoup.parse(html)) : Jsoup.parse(html);
  }

  /** Jira itself decodes references; pandoc, which stands in for it, leaves them as they are. */
  private static Document decoded(Document page) {
    for (Element element : page.getAllElements()) {
      for (TextNode text : element.textNodes()) {
        text.text(org.jsoup.parser.Parser.unescapeEntities(text.getWholeText(), false));
      }
    }
    return page;
  }

  /** DokuWiki's links have no way to be called anything; then their name stands before them. */
  private static void namedBeside(List<String> expected, List<String> made) {
    int link = expected.size() - 3;
    if (made.size() == expected.size() && made.get(link).equals(expected.get(link) + " link")) {
      made.set(link, expected.get(link));
    }
  }

  /** The texts that a table's cells must have, row by row. */
  private static List<String> cells(Grid grid, Format format) {
    List<String> cells = new ArrayList<>();
    boolean flat = format.name().equals("markdown") || format.name().equals("jira");
    if (flat) {
      grid.flatColumns().forEach(label -> cells.add(expected(label)));
    } else {
      List<String> below = new ArrayList<>();
      int column = 0;
      for (Group group : grid.groups()) {
        List<Text> labels = grid.columns().subList(column, column + group.span());
        boolean spans = group.label().isEmpty() && !format.name().equals("xwiki");
        if (spans) {
          labels.forEach(label -> cells.add(expected(label)));
        } else {
          cells.add(expected(group.label()));
          labels.forEach(label -> below.add(expected(label)));
        }
        column += group.span();
      }
      cells.addAll(below);
      cells.add(expected(grid.rows().get(0).section()));
    }
    List<Cell> row = grid.rows().get(0).cells();
    cells.add(expected(flat ? Sections.flat(grid.rows().get(0)) : row.get(0).text()));
    row.subList(1, row.size()).forEach(cell -> cells.add(expected(cell.text())));
    return cells;
  }

  private static List<String> texts(Element table) {
    return new ArrayList<>(table.select("th, td").stream().map(RoundTripTest::shown).toList());
  }

  private static void compare(List<String> expected, List<String> made, List<String> wrong) {
    if (expected.size() != made.size()) {
      wrong.add(expected.size() + " are " + made.size() + ": " + expected + " -> " + made);
      return;
    }
    for (int i = 0; i < expected.size(); i++) {
      if (!expected.get(i).equals(made.get(i))) {
        wrong.add(("<<" + expected.get(i) + ">> is <<" + made.get(i) + ">>").replace("\n", "\\n"));
      }
    }
  }

  private static void assertHarmless(Document page) {
    for (Element element : page.body().select("th *, td *, p *, li *, caption *")) {
      if (element.is("a")) {
        // GitHub links addresses of mail whatever stands before them; their text is right.
        assertThat(element.attr("href").replaceAll("mailto:.*", Address.safe(URL)))
            .as(element.outerHtml())
            .isEqualTo(Address.safe(URL));
      } else if (!element.is("strong, i, u")) {
        assertThat(element.normalName()).as(element.outerHtml()).isIn(HARMLESS);
      }
      assertThat(element.attributes().asList())
          .as(element.outerHtml())
          .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    }
    assertThat(page.select("img, script, iframe, object, style, input, form")).isEmpty();
  }

  private static String expected(String text) {
    return expected(Text.of(text));
  }

  private static String expected(Text text) {
    return normal(text.plain());
  }

  /** The text of an element as a reader sees it, with a line feed for each line break. */
  private static String shown(Element element) {
    StringBuilder text = new StringBuilder();
    element.traverse(
        (node, depth) -> {
          if (node instanceof TextNode inner) {
            text.append(inner.getWholeText().replace('\n', ' '));
          } else if (node.nodeName().equals("br")) {
            text.append('\n');
          }
        });
    return normal(text.toString());
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll(" +", " ")
        .replaceAll(" ?\n ?", "\n")
        .strip();
  }
}
