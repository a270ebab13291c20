package org.comparanda.export;

import static org.comparanda.export.Dataset.Kind.BOOLEAN;
import static org.comparanda.export.Dataset.Kind.END;
import static org.comparanda.export.Dataset.Kind.INTEGER;
import static org.comparanda.export.Dataset.Kind.PATH;
import static org.comparanda.export.Dataset.Kind.STRING;
import static org.comparanda.export.Dataset.Kind.STRINGS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Strand;
import org.comparanda.compare.Table;
import org.comparanda.compare.TrackRecord;
import org.comparanda.export.Dataset.Field;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Subject;
import org.comparanda.read.Node;
import org.comparanda.site.Paths;
import org.comparanda.site.Resolution;
import org.comparanda.site.Resolution.Entry;
import org.comparanda.site.Site;

/** What a site knows, as rows. Keys are those of the files that authors write. */
final class Datasets {
  private final Resolution resolution;
  private final Site site;

  Datasets(Resolution resolution) {
    this.resolution = resolution;
    this.site = resolution.site();
  }

  /** One condition of a cell. */
  record Stranded(Cell cell, Strand strand) {
    Claim head() {
      return strand.head().claim();
    }
  }

  Dataset<Subject> subjects() {
    return new Dataset<>(
        "subjects",
        "What is compared.",
        List.of(
            new Field<>("id", STRING, "its id", Subject::id),
            new Field<>("name", STRING, "its name", Subject::name),
            new Field<>("kind", STRING, "a word of the site's own", Subject::kind),
            new Field<>("parent", STRING, "the subject above it", Subject::parent),
            new Field<>("native-name", STRING, "in its own language", Subject::nativeName),
            new Field<>("also", STRINGS, "other names", Subject::also),
            new Field<>("released", STRING, "a year, month or day", s -> s.released().written()),
            new Field<>("url", PATH, "its page", s -> Paths.subject(s.id()))),
        List.copyOf(site.subjects().all()));
  }

  Dataset<Attribute> attributes() {
    return new Dataset<>(
        "attributes",
        "What subjects are compared by.",
        List.of(
            new Field<>("id", STRING, "its id", Attribute::id),
            new Field<>("label", STRING, "its name", Attribute::label),
            new Field<>("group", STRING, "what it stands with", Attribute::group),
            new Field<>("type", STRING, "the type of its values", a -> a.type().word()),
            new Field<>("unit", STRING, "what its numbers count", Attribute::unit),
            new Field<>("better", STRING, "higher, lower or none", a -> a.better().word()),
            new Field<>("measured", BOOLEAN, "whether it is a measurement", Attribute::measured),
            new Field<>("changes", BOOLEAN, "whether it changes with time", Attribute::changes),
            new Field<>("definition", STRING, "what it stands for", Attribute::definition),
            new Field<>("url", PATH, "its page", a -> Paths.attribute(a.id()))),
        List.copyOf(site.attributes().all()));
  }

  Dataset<Document> documents() {
    return new Dataset<>(
        "documents",
        "What was read, with how its claims fared.",
        List.of(
            new Field<>("slug", STRING, "its id", Document::slug),
            new Field<>("title", STRING, "its own title", Document::title),
            new Field<>("kind", STRING, "what it is", Document::kind),
            new Field<>("publisher", STRING, "who published it", Document::publisher),
            new Field<>("address", STRING, "where it can be read", Document::url),
            new Field<>("published", STRING, "a year, month or day", d -> d.published().written()),
            new Field<>("retrieved", STRING, "when it was read", d -> d.retrieved().written()),
            new Field<>("id", STRING, "what it is filed under", Document::id),
            new Field<>("sha256", STRING, "of the text that was read", Document::sha256),
            new Field<>("words", INTEGER, "how many it has; 0 if not known", Document::words),
            new Field<>(
                "primary-for",
                STRINGS,
                "subjects on which it is the maker's own word",
                d -> d.primaryFor().stream().map(Node.Scalar::text).toList()),
            new Field<>("note", STRING, "a remark of the editors", Document::note),
            new Field<>("claims", INTEGER, "how many it makes", d -> d.claims().size()),
            new Field<>("agreed", INTEGER, "how many others confirm", d -> record(d).agreed()),
            new Field<>("superseded", INTEGER, "by a later one", d -> record(d).superseded()),
            new Field<>("contradicted", INTEGER, "by the maker", d -> record(d).contradicted()),
            new Field<>("disputed", INTEGER, "with nothing settled", d -> record(d).disputed()),
            new Field<>("alone", INTEGER, "with no other beside them", d -> record(d).alone()),
            new Field<>("url", PATH, "the page of its digest", d -> Paths.document(d.slug()))),
        List.copyOf(site.ledger().documents()));
  }

  private TrackRecord record(Document document) {
    return resolution.record(document.slug());
  }

  Dataset<Entry> claims() {
    return new Dataset<>(
        "claims",
        "One document says that one subject's attribute has one value.",
        List.of(
            new Field<>("document", STRING, "the document's slug", e -> claim(e).document()),
            new Field<>("subject", STRING, "the subject's id", e -> claim(e).subject()),
            new Field<>("attribute", STRING, "the attribute's id", e -> claim(e).attribute()),
            new Field<>("value", STRING, "as written", e -> claim(e).value().written()),
            new Field<>("low", END, "the least it may mean", e -> Ends.of(claim(e).value()).low()),
            new Field<>("high", END, "the most", e -> Ends.of(claim(e).value()).high()),
            new Field<>("standing", STRING, "how it is put", e -> claim(e).standing().word()),
            new Field<>("condition", STRING, "what it holds under", e -> claim(e).condition()),
            new Field<>("at", STRING, "where it stands in the document", e -> claim(e).at()),
            new Field<>("note", STRING, "a remark of the editors", e -> claim(e).note()),
            new Field<>("disputes", STRING, "a document it contradicts", e -> claim(e).disputes()),
            new Field<>("primary", BOOLEAN, "the maker's own word", e -> e.weighed().primary()),
            new Field<>("relation", STRING, "to the head", e -> e.weighed().relation().word()),
            new Field<>(
                "fared",
                STRING,
                "agreed, contradicted, disputed, superseded or alone",
                e -> e.fate().name().toLowerCase(Locale.ROOT)),
            new Field<>("url", PATH, "its permalink", e -> Paths.claim(claim(e)))),
        site.ledger().documents().stream()
            .flatMap(document -> resolution.entries(document).stream())
            .toList());
  }

  private static Claim claim(Entry entry) {
    return entry.weighed().claim();
  }

  Dataset<Table> comparisons() {
    return new Dataset<>(
        "comparisons",
        "A table: chosen subjects by chosen attributes.",
        List.of(
            new Field<>("id", STRING, "its id", t -> t.comparison().id()),
            new Field<>("title", STRING, "its title", t -> t.comparison().title()),
            new Field<>("question", STRING, "what it answers", t -> t.comparison().question()),
            new Field<>(
                "subjects", STRINGS, "ids", t -> t.subjects().stream().map(Subject::id).toList()),
            new Field<>(
                "attributes",
                STRINGS,
                "ids",
                t -> t.rows().stream().map(row -> row.attribute().id()).toList()),
            new Field<>("url", PATH, "its page", t -> Paths.comparison(t.comparison().id()))),
        resolution.tables());
  }

  Dataset<Stranded> cells() {
    return cells(
        "cells", "What the ledger says of a subject and an attribute, by condition.", allCells());
  }

  /** The cells of one comparison that are not silent. */
  Dataset<Stranded> cells(Table table) {
    return cells(table.comparison().id(), table.comparison().title(), table.cells().toList());
  }

  private Dataset<Stranded> cells(String name, String description, List<Cell> cells) {
    List<Stranded> rows = new ArrayList<>();
    cells.forEach(cell -> cell.strands().forEach(strand -> rows.add(new Stranded(cell, strand))));
    return new Dataset<>(
        name,
        description,
        List.of(
            new Field<>("subject", STRING, "the subject's id", s -> s.cell().subject()),
            new Field<>("attribute", STRING, "the attribute's id", s -> s.cell().attribute()),
            new Field<>("condition", STRING, "what it holds under", s -> s.strand().condition()),
            new Field<>("value", STRING, "the head's, as written", s -> s.head().value().written()),
            new Field<>("low", END, "the least it may mean", s -> Ends.of(s.head().value()).low()),
            new Field<>("high", END, "the most", s -> Ends.of(s.head().value()).high()),
            new Field<>(
                "finding", STRING, "under this condition", s -> s.strand().finding().word()),
            new Field<>(
                "unsettled",
                BOOLEAN,
                "the head is anticipated or rumoured",
                s -> s.head().standing().isUnsettled()),
            new Field<>("claims", INTEGER, "how many there are", s -> s.strand().claims().size()),
            new Field<>("document", STRING, "the head's document", s -> s.head().document()),
            new Field<>("url", PATH, "its permalink", s -> home(s.cell()))),
        rows);
  }

  /** Every cell that is not silent, by subject and then attribute. */
  List<Cell> allCells() {
    return site.subjects().all().stream()
        .flatMap(subject -> resolution.cellsOf(subject).stream())
        .toList();
  }

  Dataset<Cell> findings() {
    return new Dataset<>(
        "findings",
        "A cell in which documents disagree.",
        List.of(
            new Field<>("subject", STRING, "the subject's id", Cell::subject),
            new Field<>("attribute", STRING, "the attribute's id", Cell::attribute),
            new Field<>(
                "finding", STRING, "disputed, contradicted or superseded", c -> c.finding().word()),
            new Field<>("unsettled", BOOLEAN, "a head is anticipated or rumoured", Cell::unsettled),
            new Field<>("claims", INTEGER, "how many there are", Cell::size),
            new Field<>("url", PATH, "its permalink", this::home)),
        resolution.disagreements());
  }

  private String home(Cell cell) {
    return resolution.home(cell.subject(), cell.attribute());
  }
}
