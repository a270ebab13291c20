package org.comparanda.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Table;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Subject;
import org.comparanda.read.Content;
import org.comparanda.read.Node;
import org.comparanda.site.Latest;
import org.comparanda.site.Paths;
import org.comparanda.site.Resolution;
import org.comparanda.site.Resolution.Entry;
import org.comparanda.site.Sent;
import org.comparanda.site.Site;

/** Makes the sheets of a site, each when it is asked for. */
final class Sheets {
  private final Resolution resolution;
  private final Site site;
  private final Links links;
  private final Map<String, Table> tables = new HashMap<>();
  private final Map<String, Content> digests = new HashMap<>();

  Sheets(Resolution resolution) {
    this.resolution = resolution;
    this.site = resolution.site();
    this.links = new Links(resolution);
    resolution.tables().forEach(table -> tables.put(table.comparison().id(), table));
    for (Content content : site.content()) {
      site.digestOf(content).ifPresent(slug -> digests.put(slug, content));
    }
  }

  Links links() {
    return links;
  }

  /** The ids of a kind, in the site's order. */
  Stream<String> ids(String kind) {
    return switch (kind) {
      case Sent.COMPARE -> site.comparisonIds().stream();
      case Sent.SUBJECTS -> site.subjects().ids().stream();
      default -> site.ledger().slugs().stream();
    };
  }

  /** The sheet of a kind and an id. */
  Optional<Sheet> find(String kind, String id) {
    return switch (kind) {
      case Sent.COMPARE -> Optional.ofNullable(tables.get(id)).map(this::comparison);
      case Sent.SUBJECTS -> site.subjects().find(id).map(this::subject);
      case Sent.DOCUMENTS -> site.ledger().find(id).map(this::document);
      default -> Optional.empty();
    };
  }

  private Sheet comparison(Table table) {
    List<Block> blocks = new ArrayList<>();
    String id = table.comparison().id();
    String question = table.comparison().question();
    if (!question.isEmpty()) {
      blocks.add(new Block.Paragraph(Text.of(question)));
    }
    Evidence evidence = Evidence.of(table, resolution, links);
    blocks.addAll(new ComparisonGrid(table, evidence, links).grids());
    blocks.addAll(evidence.belowTables());
    String title = table.comparison().title();
    return sheet(Sent.COMPARE, id, title, evidence.asOf(), blocks);
  }

  private Sheet subject(Subject subject) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(facts(subject)));
    Evidence evidence = new Evidence(resolution, links);
    List<Block.Row> rows = new ArrayList<>();
    for (Cell cell : resolution.cellsOf(subject)) {
      Attribute attribute = site.attributes().find(cell.attribute()).orElseThrow();
      rows.add(
          new Block.Row(
              Text.of(attribute.group()),
              List.of(Block.Cell.of(ComparisonGrid.label(attribute, links)), evidence.cell(cell))));
    }
    if (!rows.isEmpty()) {
      List<Text> columns = List.of(Text.of("Attribute"), Text.of("Value"));
      blocks.add(new Block.Grid(Text.of(subject.name()), List.of(), columns, rows, false));
      blocks.addAll(evidence.belowTables());
    } else {
      blocks.add(new Block.Paragraph(Text.of("No document claims anything of it.")));
    }
    return sheet(Sent.SUBJECTS, subject.id(), subject.name(), evidence.asOf(), blocks);
  }

  private Text facts(Subject subject) {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.plain("Kind: " + subject.kind()));
    site.subjects()
        .find(subject.parent())
        .ifPresent(
            parent -> {
              runs.add(Run.plain("; part of "));
              runs.add(links.run(parent.name(), Paths.subject(parent.id())));
            });
    if (!subject.nativeName().isEmpty()) {
      runs.add(Run.plain("; in its own language: " + subject.nativeName()));
    }
    if (!subject.also().isEmpty()) {
      runs.add(Run.plain("; also called " + String.join(", ", subject.also())));
    }
    if (subject.released().isKnown()) {
      runs.add(Run.plain("; released " + subject.released().written()));
    }
    runs.add(Run.plain("."));
    return Text.of(runs);
  }

  private Sheet document(Document document) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(facts(document)));
    Content digest = digests.get(document.slug());
    if (digest != null) {
      blocks.addAll(article(digest));
    }
    blocks.add(new Block.Heading(2, Text.of("What it claims")));
    List<Entry> entries = resolution.entries(document);
    blocks.add(
        entries.isEmpty()
            ? new Block.Paragraph(Text.of("It makes no claim that can be compared."))
            : claims(Text.of(document.title()), entries, false));
    String asOf = Latest.of(document).written();
    return sheet(Sent.DOCUMENTS, document.slug(), document.title(), asOf, blocks);
  }

  private Sheet sheet(String kind, String id, String title, String asOf, List<Block> blocks) {
    Text credit = credit(title, Sheet.path(kind, id), asOf);
    return new Sheet(kind, id, title, asOf, blocks, credit);
  }

  private Text facts(Document document) {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.plain("A digest of: "));
    runs.add(Run.link(document.title(), Address.safe(document.url())));
    runs.add(Run.plain(" (" + document.kind().replace('-', ' ')));
    if (!document.publisher().isEmpty()) {
      runs.add(Run.plain(", publisher: " + document.publisher()));
    }
    if (document.published().isKnown()) {
      runs.add(Run.plain(", published " + document.published().written()));
    }
    if (document.retrieved().isKnown()) {
      runs.add(Run.plain(", read " + document.retrieved().written()));
    }
    List<String> primary =
        document.primaryFor().stream()
            .map(Node.Scalar::text)
            .flatMap(id -> site.subjects().find(id).stream())
            .map(Subject::name)
            .toList();
    if (!primary.isEmpty()) {
      runs.add(Run.plain("; the maker's own word on " + String.join(", ", primary)));
    }
    runs.add(Run.plain(")."));
    return Text.of(runs);
  }

  /** A content file's article, without a title of its own. */
  List<Block> article(Content content) {
    List<Block> blocks =
        new Prose(links, links.pageOf(content), this::embedded).blocks(content.article());
    boolean titled =
        !blocks.isEmpty() && blocks.get(0) instanceof Block.Heading heading && heading.level() == 1;
    return titled ? blocks.subList(1, blocks.size()) : blocks;
  }

  /** A table within an article; its marks lead to the evidence on the comparison's own page. */
  private List<Block> embedded(String comparison) {
    Table table = tables.get(comparison);
    return table == null
        ? List.of()
        : new ComparisonGrid(table, Evidence.of(table, resolution, links), links).grids();
  }

  /**
   * Claims, a row for each.
   *
   * @param documents whether they are of several documents, which are named
   */
  Block.Grid claims(Text caption, List<Entry> entries, boolean documents) {
    List<Text> columns = new ArrayList<>();
    Stream.of("Subject", "Attribute", "Value", "Place in the document", "How it fared")
        .map(Text::of)
        .forEach(columns::add);
    if (documents) {
      columns.add(Text.of("Document"));
    }
    List<Block.Row> rows = entries.stream().map(entry -> row(entry, documents)).toList();
    return new Block.Grid(caption, List.of(), columns, rows, true);
  }

  private Block.Row row(Entry entry, boolean named) {
    Claim claim = entry.weighed().claim();
    Subject subject = site.subjects().find(claim.subject()).orElseThrow();
    Attribute attribute = site.attributes().find(claim.attribute()).orElseThrow();
    String place = claim.at().isEmpty() ? "no place given" : claim.at();
    String fared = entry.fate().name().toLowerCase(Locale.ROOT);
    String home = resolution.home(claim.subject(), claim.attribute());
    List<Block.Cell> cells = new ArrayList<>();
    cells.add(Block.Cell.of(Text.of(links.run(subject.name(), Paths.subject(subject.id())))));
    cells.add(Block.Cell.of(ComparisonGrid.label(attribute, links)));
    cells.add(
        new Block.Cell(
            Text.of(claim.value().written() + Evidence.qualified(entry.weighed())),
            Evidence.sort(claim.value())));
    cells.add(Block.Cell.of(Text.of(place + (claim.note().isEmpty() ? "" : "\n" + claim.note()))));
    cells.add(Block.Cell.of(Text.of(links.run(fared, home))));
    if (named) {
      Run document = links.run(entry.weighed().document().title(), Paths.claim(claim));
      cells.add(Block.Cell.of(Text.of(document)));
    }
    return new Block.Row(Text.EMPTY, cells);
  }

  /** Where it comes from, of when it is, and under which licence; in one line. */
  Text credit(String title, String path, String asOf) {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.plain("Source: "));
    runs.add(links.run(title, path));
    runs.add(Run.plain(", " + site.settings().get("site.title")));
    runs.add(Run.plain(asOf.isEmpty() ? "" : ", as of " + asOf));
    String licence = site.settings().get("comparanda.licence");
    runs.add(Run.plain(licence.isEmpty() ? "" : ", " + licence));
    runs.add(Run.plain(". Generated: change it there, not here."));
    return Text.of(runs).inOneLine();
  }
}
