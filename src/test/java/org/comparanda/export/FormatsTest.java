package org.comparanda.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.comparanda.export.Block.Cell;
import org.comparanda.export.Block.Grid;
import org.comparanda.export.Block.Row;
import org.comparanda.site.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The formats that are read by a library or a compiler, and not by a wiki. */
class FormatsTest {
  private static final List<String> TEXTS = Hostile.texts(42);

  @TempDir private Path temporary;

  @Test
  void haveNamesAndExtensionsOfTheirOwn() {
    assertThat(Formats.names())
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z]+(-[a-z]+)?"));
    assertThat(Formats.ALL.stream().map(Format::extension)).doesNotHaveDuplicates();
    // Ids have dots: "x" in one format must not be "x.wiki" in another.
    for (Format format : Formats.ALL) {
      assertThat(Formats.ALL)
          .noneMatch(other -> other.extension().endsWith("." + format.extension()));
    }
  }

  @Test
  void haveEachAPlaceThatTakesIt() {
    for (Format format : Formats.ALL) {
      assertThat(format.places()).as(format.name()).isNotEmpty();
      for (Place place : format.places()) {
        assertThat(place.format()).isEqualTo(format.name());
        assertThat(place.path("compare", "x")).isEqualTo("export/compare/x." + format.extension());
        // Pages tell what it takes to show a frame there.
        assertThat(place.allow().isEmpty()).as(place.label()).isEqualTo(place.code().isEmpty());
      }
    }
  }

  @Test
  void makeTheSameBytesOfTheSameSheet() {
    for (Format format : Formats.ALL) {
      assertThat(format.write(sheet())).as(format.name()).isEqualTo(format.write(sheet()));
    }
  }

  @Test
  void csvIsReadBackAsItWas() throws Exception {
    String csv = new Csv().write(sheet());

    assertThat(csv).startsWith("\uFEFF").endsWith("\r\n");
    List<CSVRecord> records =
        CSVFormat.RFC4180.parse(new StringReader(csv.substring(1))).getRecords();
    assertThat(records).hasSize(TEXTS.size() + 2).allMatch(record -> record.size() == 3);
    assertThat(records.get(TEXTS.size() + 1).get(0)).startsWith("Source: ");
    for (int i = 0; i < TEXTS.size(); i++) {
      assertThat(records.get(i + 1).get(0)).isEqualTo("row " + i);
      assertThat(records.get(i + 1).get(1)).isEqualTo(Text.of(TEXTS.get(i)).plain());
      assertThat(records.get(i + 1).get(2)).isEqualTo("link");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "confluence"})
  void xhtmlIsWellFormedAndNamesNoClass(String format) throws Exception {
    String fragment = Formats.named(format).orElseThrow().write(sheet());

    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader("<root>" + fragment + "</root>")))
            .getDocumentElement();
    List<String> shown = new ArrayList<>();
    NodeList cells = root.getElementsByTagName("td");
    for (int i = 0; i < cells.getLength(); i += 2) {
      shown.add(cells.item(i).getTextContent());
    }
    assertThat(shown)
        .containsExactlyElementsOf(
            TEXTS.stream().map(text -> Text.of(text).plain().replace("\n", "")).toList());
    NodeList all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      assertThat(((Element) all.item(i)).hasAttribute("class")).isFalse();
      assertThat(((Element) all.item(i)).hasAttribute("style")).isFalse();
    }
  }

  @Test
  void latexCompiles() throws Exception {
    Engine.require(
        Engine.isOnPath("lualatex"), "LaTeX is not installed: run src/test/wikis/install.sh");
    Path document = temporary.resolve("document.tex");
    Files.writeString(
        document,
        "\\documentclass{article}\\usepackage{booktabs,longtable,array,hyperref}\n"
            + "\\begin{document}\n"
            + new Latex().write(sheet().titled())
            + "\\end{document}\n");

    String log =
        Engine.run(
            List.of(
                "lualatex",
                "-interaction=nonstopmode",
                "-halt-on-error",
                "-no-shell-escape",
                "-output-directory=" + temporary,
                document.toString()),
            Map.of(),
            "");

    assertThat(log).contains("Output written on");
  }

  /** A sheet of every kind of block, with all texts in a table. */
  private static Sheet sheet() {
    List<Row> rows = new ArrayList<>();
    List<Block.Item> items = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      Text link = Text.of(Run.link("link", "https://x.example/a_b?c=d&e=%20#f~g$h"));
      rows.add(
          new Row(
              Text.EMPTY,
              List.of(
                  Cell.of(Text.of("row " + i)), Cell.of(Text.of(TEXTS.get(i))), Cell.of(link))));
      items.add(new Block.Item(1 + i % 3, i % 2 == 0, Text.of("x" + TEXTS.get(i))));
    }
    String hostile = String.join(" ", TEXTS);
    return new Sheet(
        "compare",
        "id",
        "Title & {more}",
        "",
        List.of(
            new Block.Heading(2, Text.of(hostile).inOneLine()),
            new Block.Paragraph(Text.of(hostile)),
            new Block.Quote(Text.of(hostile)),
            new Block.Code("a  b\n\n%&{}\\ ]]> </code>"),
            new Block.Items(items),
            new Grid(
                Text.of("Caption <&>"),
                List.of(),
                List.of(Text.of("a"), Text.of("b"), Text.of("c")),
                rows,
                true)),
        Text.of("Source: x"));
  }
}
