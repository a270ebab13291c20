package org.comparanda.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Cells;
import org.comparanda.compare.Finding;
import org.comparanda.compare.Resolver;
import org.comparanda.compare.Strand;
import org.comparanda.compare.Table;
import org.comparanda.compare.TrackRecord;
import org.comparanda.compare.Weighed;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Subject;
import org.comparanda.read.Lazy;

/** A site whose ledger is resolved: what the pages and the data that go out are made of. */
public final class Resolution {
  private final Site site;
  private final Optional<Repository> repository;
  private final Cells cells;
  private final List<Table> tables;

  // A site that is served shows one page after the other, and few need all of these.
  private final Lazy<Map<String, TrackRecord>> records = Lazy.of(this::countRecords);
  private final Lazy<IdentityHashMap<Claim, Entry>> entries = Lazy.of(this::findEntries);
  private final Lazy<Map<Cells.Key, String>> homes = Lazy.of(this::findHomes);
  private final Lazy<Map<String, List<Cell>>> byAttribute = Lazy.of(this::sortByAttribute);
  private final Lazy<Map<String, List<Cell>>> bySubject = Lazy.of(this::sortBySubject);
  private final Lazy<List<Cell>> disagreements = Lazy.of(this::findDisagreements);
  private final Map<String, List<Table>> bySubjectShown = new HashMap<>();
  private final Map<String, List<Table>> byAttributeShown = new HashMap<>();

  private Resolution(Site site, Cells cells) {
    this.site = site;
    this.repository = Repository.of(site.settings());
    this.cells = cells;
    this.tables =
        site.comparisons().stream()
            .map(comparison -> Table.of(comparison, site.subjects(), site.attributes(), cells))
            .toList();
    for (Table table : tables) {
      table.subjects().forEach(subject -> add(table, subject.id(), bySubjectShown));
      table.rows().forEach(row -> add(table, row.attribute().id(), byAttributeShown));
    }
  }

  private static void add(Table table, String id, Map<String, List<Table>> shown) {
    shown.computeIfAbsent(id, any -> new ArrayList<>()).add(table);
  }

  /** Resolves the ledger of a site without problems. */
  public static Resolution of(Site site) {
    return new Resolution(
        site, Resolver.resolve(site.subjects(), site.attributes(), site.ledger()));
  }

  /**
   * The same.
   *
   * @param before of an earlier reading of that site: cells of which no document speaks that has
   *     changed since are kept
   */
  public static Resolution of(Site site, Resolution before) {
    if (!terms(site).equals(terms(before.site))) {
      return of(site);
    }
    return new Resolution(
        site,
        Resolver.resolve(
            site.subjects(), site.attributes(), site.ledger(), before.site.ledger(), before.cells));
  }

  private static List<Record> terms(Site site) {
    return Resolver.terms(site.subjects(), site.attributes());
  }

  private Map<String, TrackRecord> countRecords() {
    return TrackRecord.of(cells.all());
  }

  private IdentityHashMap<Claim, Entry> findEntries() {
    IdentityHashMap<Claim, Entry> found = new IdentityHashMap<>();
    for (Cell cell : cells.all()) {
      for (Strand strand : cell.strands()) {
        strand.claims().forEach(weighed -> found.put(weighed.claim(), new Entry(weighed, strand)));
      }
    }
    return found;
  }

  private Map<Cells.Key, String> findHomes() {
    Map<Cells.Key, String> found = new HashMap<>();
    for (Table table : tables) {
      String id = table.comparison().id();
      table
          .cells()
          .forEach(
              cell ->
                  found.putIfAbsent(
                      new Cells.Key(cell.subject(), cell.attribute()),
                      Paths.cell(id, cell.subject(), cell.attribute())));
    }
    return found;
  }

  /** The cells of each attribute in the subjects' order, without comparing any two of them. */
  private Map<String, List<Cell>> sortByAttribute() {
    Map<String, List<Cell>> unsorted =
        cells.all().stream().collect(Collectors.groupingBy(Cell::subject));
    Map<String, List<Cell>> sorted = new HashMap<>();
    for (Subject subject : site.subjects().all()) {
      for (Cell cell : unsorted.getOrDefault(subject.id(), List.of())) {
        sorted.computeIfAbsent(cell.attribute(), any -> new ArrayList<>()).add(cell);
      }
    }
    return sorted;
  }

  /** The cells of each subject in the attributes' order. */
  private Map<String, List<Cell>> sortBySubject() {
    Map<String, List<Cell>> sorted = new HashMap<>();
    for (Attribute attribute : site.attributes().all()) {
      for (Cell cell : cellsOf(attribute)) {
        sorted.computeIfAbsent(cell.subject(), any -> new ArrayList<>()).add(cell);
      }
    }
    return sorted;
  }

  private List<Cell> findDisagreements() {
    return site.attributes().all().stream()
        .flatMap(attribute -> cellsOf(attribute).stream())
        .filter(cell -> cell.finding().isDisagreement())
        .sorted(Comparator.comparing(Cell::finding))
        .toList();
  }

  /** A claim among those that it stands with. */
  public record Entry(Weighed weighed, Strand strand) {
    /** How the claim fared. */
    public TrackRecord.Fate fate() {
      return TrackRecord.fate(weighed, strand);
    }
  }

  /** Where the site's files are kept, if the settings say so. */
  public Optional<Repository> repository() {
    return repository;
  }

  public Site site() {
    return site;
  }

  public Cell cell(String subject, String attribute) {
    return cells.of(subject, attribute);
  }

  /** The tables of all comparisons, in the order of their ids. */
  public List<Table> tables() {
    return tables;
  }

  /** A document's record. */
  public TrackRecord record(String slug) {
    return records.get().getOrDefault(slug, TrackRecord.NONE);
  }

  /** A document's claims, as its file has them. */
  public List<Entry> entries(Document document) {
    return document.claims().stream().map(entries.get()::get).toList();
  }

  /** Where a cell is shown: in the first comparison that has it, or else on its subject's page. */
  public String home(String subject, String attribute) {
    String home = homes.get().get(new Cells.Key(subject, attribute));
    return home == null ? Paths.cell(subject, attribute) : home;
  }

  /** The cells of a subject that are not silent, in the attributes' order. */
  public List<Cell> cellsOf(Subject subject) {
    return List.copyOf(bySubject.get().getOrDefault(subject.id(), List.of()));
  }

  /** The cells of an attribute that are not silent, in the subjects' order. */
  public List<Cell> cellsOf(Attribute attribute) {
    return List.copyOf(byAttribute.get().getOrDefault(attribute.id(), List.of()));
  }

  /** The tables that show a subject. */
  public List<Table> tablesOf(Subject subject) {
    return List.copyOf(bySubjectShown.getOrDefault(subject.id(), List.of()));
  }

  /** The tables that show an attribute. */
  public List<Table> tablesOf(Attribute attribute) {
    return List.copyOf(byAttributeShown.getOrDefault(attribute.id(), List.of()));
  }

  /**
   * The cells in which documents disagree: by finding, then in the attributes' and the subjects'
   * order.
   */
  public List<Cell> disagreements() {
    return disagreements.get();
  }

  /**
   * How many cells have which finding, in the order of the findings; silent ones are not counted.
   */
  public Map<Finding, Long> findings() {
    Map<Finding, Long> counts = new LinkedHashMap<>();
    Stream.of(Finding.values())
        .filter(finding -> finding != Finding.SILENT)
        .forEach(finding -> counts.put(finding, 0L));
    cells.all().forEach(cell -> counts.merge(cell.finding(), 1L, Long::sum));
    return counts;
  }
}
