package org.comparanda.export;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Table;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Subject;
import org.comparanda.read.Content;
import org.comparanda.site.Latest;
import org.comparanda.site.Outputs;
import org.comparanda.site.Paging;
import org.comparanda.site.Paths;
import org.comparanda.site.Resolution;
import org.comparanda.site.Resolution.Entry;
import org.comparanda.site.Sent;
import org.comparanda.site.Site;

/** Makes the sheets of all pages, each when it is asked for. */
final class PageSheets {
  private final Resolution resolution;
  private final Site site;
  private final Sheets sheets;
  private final Date now;
  private final Map<String, Page> pages = new LinkedHashMap<>();

  /**
   * @param now what decides which pages are published
   */
  PageSheets(Resolution resolution, Date now) {
    this.resolution = resolution;
    this.site = resolution.site();
    this.sheets = new Sheets(resolution);
    this.now = now;
    pages().forEach(page -> pages.put(page.path().replaceFirst("\\.html$", ""), page));
  }

  /** A page: its path, and what makes its sheet. */
  record Page(String path, Supplier<Sheet> sheet) {}

  Links links() {
    return sheets.links();
  }

  /** The ids of a kind, in the site's order. */
  Stream<String> ids(String kind) {
    return kind.equals(Sent.PAGES) ? pages.keySet().stream() : sheets.ids(kind);
  }

  /** The sheet of a kind and an id. */
  Optional<Sheet> find(String kind, String id) {
    return kind.equals(Sent.PAGES)
        ? Optional.ofNullable(pages.get(id)).map(page -> page.sheet().get())
        : sheets.find(kind, id);
  }

  /**
   * All pages but those of comparisons, subjects, digests and tags, the search, and the one for
   * wrong addresses.
   */
  private Stream<Page> pages() {
    return Stream.of(
            Stream.of(new Page(indexFile(), this::index)),
            articles(),
            site.attributes().all().stream()
                .map(one -> new Page(Paths.attribute(one.id()), () -> attribute(one))),
            lists(),
            Stream.of(new Page("embedding.html", this::embedding)),
            paged(
                "ledger",
                "Ledger",
                ledger(),
                some -> Latest.of(some.stream().map(entry -> entry.weighed().document())),
                this::claims),
            paged(
                "disagreements",
                "Disagreements",
                resolution.disagreements(),
                Latest::of,
                this::cells),
            paged(
                "documents/index",
                "Documents",
                site.ledger().newest(),
                some -> Latest.of(some.stream()),
                some -> list(some, this::entry)))
        .flatMap(pages -> pages);
  }

  /** The pages of content files that are neither drafts nor digests. */
  Stream<Page> articles() {
    return site.content().stream()
        .filter(content -> site.digestOf(content).isEmpty())
        .filter(content -> !Outputs.status(content, site.settings(), now).equals("draft"))
        .map(content -> new Page(sheets.links().pageOf(content), () -> article(content)));
  }

  private Sheet article(Content content) {
    String title = Outputs.title(content, site);
    List<Block> blocks = new ArrayList<>();
    String summary = content.text("summary");
    if (!summary.isEmpty()) {
      blocks.add(new Block.Paragraph(Text.of(summary)));
    }
    blocks.addAll(sheets.article(content));
    return sheet(sheets.links().pageOf(content), title, "", blocks);
  }

  private Sheet attribute(Attribute attribute) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Text.of(attribute.definition())));
    List<Cell> cells = resolution.cellsOf(attribute);
    Evidence evidence = new Evidence(resolution, sheets.links());
    List<Block.Row> rows =
        cells.stream()
            .map(
                cell ->
                    new Block.Row(
                        Text.EMPTY, List.of(Block.Cell.of(subject(cell)), evidence.cell(cell))))
            .toList();
    if (rows.isEmpty()) {
      blocks.add(new Block.Paragraph(Text.of("No document claims anything of it.")));
    } else {
      List<Text> columns =
          List.of(Text.of("Subject"), ComparisonGrid.label(attribute, sheets.links()));
      blocks.add(new Block.Grid(Text.of(attribute.label()), List.of(), columns, rows, true));
      blocks.addAll(evidence.belowTables());
    }
    String path = Paths.attribute(attribute.id());
    return sheet(path, attribute.label(), Latest.of(cells).written(), blocks);
  }

  private Text subject(Cell cell) {
    Subject subject = site.subjects().find(cell.subject()).orElseThrow();
    return Text.of(sheets.links().run(subject.name(), Paths.subject(subject.id())));
  }

  private Sheet index() {
    List<Block> blocks = new ArrayList<>();
    String description = site.settings().get("site.description");
    if (!description.isEmpty()) {
      blocks.add(new Block.Paragraph(Text.of(description)));
    }
    blocks.add(new Block.Heading(2, Text.of("Comparisons")));
    blocks.add(list(resolution.tables(), this::entry));
    List<Page> articles = articles().toList();
    blocks.add(new Block.Heading(2, Text.of("Pages")));
    blocks.add(list(articles, page -> entry(page.sheet().get().title(), page.path(), "")));
    for (String kind : List.of(Sent.DOCUMENTS, Sent.SUBJECTS, "attributes")) {
      String path = kind + "/index.html";
      blocks.add(new Block.Paragraph(entry("All " + kind, path, "")));
    }
    return sheet(indexFile(), site.settings().get("site.title"), "", blocks);
  }

  private String indexFile() {
    return site.settings().getOr("index.file", "index.html");
  }

  private Sheet embedding() {
    List<Block.Row> rows =
        Formats.places(site).stream()
            .map(
                place ->
                    Stream.of(place.label(), place.paste(), place.allow(), place.known())
                        .map(words -> Block.Cell.of(words(words)))
                        .toList())
            .map(cells -> new Block.Row(Text.EMPTY, cells))
            .toList();
    List<Text> columns =
        Stream.of("Place", "Copy", "What it takes for a frame", "Known by").map(Text::of).toList();
    Text about =
        words(
            "Every page is there as `export/<kind>/<id>.<extension>`, to be copied; comparisons,"
                + " subjects and digests also as `embed/<kind>/<id>.html`, to stand in a frame. Data"
                + " for programs is in `api/v1/`, citations are in `cite/`.");
    List<Block> blocks =
        List.of(
            new Block.Paragraph(about),
            new Block.Grid(Text.EMPTY, List.of(), columns, rows, false));
    return sheet("embedding.html", "Embed and reuse", "", blocks);
  }

  /** A text that has code between backticks. */
  private static Text words(String text) {
    List<Run> runs = new ArrayList<>();
    String[] parts = text.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      runs.add(new Run(parts[i], i % 2 == 0 ? Run.Mark.NONE : Run.Mark.CODE, ""));
    }
    return Text.of(runs);
  }

  private Stream<Page> lists() {
    return Stream.of(
        list("compare", "Comparisons", () -> list(resolution.tables(), this::entry)),
        list("subjects", "Subjects", () -> list(site.subjects().all(), this::entry)),
        list("attributes", "Attributes", () -> list(site.attributes().all(), this::entry)));
  }

  private Page list(String folder, String title, Supplier<Block> list) {
    String path = folder + "/index.html";
    return new Page(path, () -> sheet(path, title, "", List.of(list.get())));
  }

  private static <T> Block list(Iterable<T> all, Function<T, Text> entry) {
    List<Block.Item> items = new ArrayList<>();
    all.forEach(one -> items.add(new Block.Item(1, false, entry.apply(one))));
    return new Block.Items(items);
  }

  private Text entry(Document document) {
    String about =
        document.kind().replace('-', ' ')
            + (document.published().isKnown() ? ", " + document.published().written() : "");
    return entry(document.title(), Paths.document(document.slug()), about);
  }

  private Text entry(Table table) {
    String path = Paths.comparison(table.comparison().id());
    return entry(table.comparison().title(), path, table.comparison().question());
  }

  private Text entry(Subject subject) {
    return entry(subject.name(), Paths.subject(subject.id()), subject.kind());
  }

  private Text entry(Attribute attribute) {
    return entry(attribute.label(), Paths.attribute(attribute.id()), attribute.definition());
  }

  private Text entry(String name, String path, String about) {
    return Text.of(sheets.links().run(name, path), Run.plain(about.isEmpty() ? "" : ": " + about))
        .inOneLine();
  }

  private List<Entry> ledger() {
    return site.ledger().documents().stream()
        .flatMap(document -> resolution.entries(document).stream())
        .toList();
  }

  private <T> Stream<Page> paged(
      String name,
      String title,
      List<T> rows,
      Function<List<T>, Latest> latest,
      Function<List<T>, Block> block) {
    int count = Paging.pages(rows.size());
    return Stream.iterate(1, number -> number <= count, number -> number + 1)
        .map(
            number -> {
              String path = Paging.path(name, number);
              List<T> part = Paging.part(rows, number);
              String numbered = count == 1 ? title : title + ", page " + number + " of " + count;
              return new Page(
                  path,
                  () -> {
                    String asOf = latest.apply(part).written();
                    return sheet(path, numbered, asOf, List.of(block.apply(part)));
                  });
            });
  }

  private Block claims(List<Entry> entries) {
    return sheets.claims(Text.EMPTY, entries, true);
  }

  private Block cells(List<Cell> cells) {
    Evidence evidence = new Evidence(resolution, sheets.links());
    cells.forEach(evidence::cell);
    return evidence.notes();
  }

  private Sheet sheet(String path, String title, String asOf, List<Block> blocks) {
    String id = path.replaceFirst("\\.html$", "");
    return new Sheet(Sent.PAGES, id, title, asOf, blocks, sheets.credit(title, path, asOf));
  }
}
