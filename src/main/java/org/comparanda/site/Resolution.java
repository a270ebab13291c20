package org.comparanda.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
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

/** A site whose ledger is resolved: what the pages and the data that go out are made of. */
public final class Resolution {
  private final Site site;
  private final Optional<Repository> repository;
  private final Cells cells;
  private final List<Table> tables;
  private final Map<String, TrackRecord> records;
  private final IdentityHashMap<Claim, Entry> entries;
  private final Map<Cells.Key, String> homes;
  private final Map<String, List<Cell>> bySubject;
  private final Map<String, List<Cell>> byAttribute;
  private final Map<String, List<Table>> bySubjectShown;
  private final Map<String, List<Table>> byAttributeShown;

  private Resolution(Site site) {
    this.site = site;
    this.repository = Repository.of(site.settings());
    this.entries = new IdentityHashMap<>();
    this.homes = new HashMap<>();
    this.bySubject = new HashMap<>();
    this.byAttribute = new HashMap<>();
    this.bySubjectShown = new HashMap<>();
    this.byAttributeShown = new HashMap<>();
    this.cells = Resolver.resolve(site.subjects(), site.attributes(), site.ledger());
    this.tables =
        site.comparisons().stream()
            .map(comparison -> Table.of(comparison, site.subjects(), site.attributes(), cells))
            .toList();
    this.records = TrackRecord.of(cells.all());
    for (Cell cell : cells.all()) {
      for (Strand strand : cell.strands()) {
        strand
            .claims()
            .forEach(weighed -> entries.put(weighed.claim(), new Entry(weighed, strand)));
      }
    }
    sortCells();
    for (Table table : tables) {
      table.subjects().forEach(subject -> add(table, subject.id(), bySubjectShown));
      table.rows().forEach(row -> add(table, row.attribute().id(), byAttributeShown));
    }
    for (Table table : tables) {
      String id = table.comparison().id();
      table
          .cells()
          .forEach(
              cell ->
                  homes.putIfAbsent(
                      new Cells.Key(cell.subject(), cell.attribute()),
                      Paths.cell(id, cell.subject(), cell.attribute())));
    }
  }

  /** Of a site whose ledger is the same as another's. */
  private Resolution(Site site, Resolution same) {
    this.site = site;
    this.repository = Repository.of(site.settings());
    this.cells = same.cells;
    this.tables = same.tables;
    this.records = same.records;
    this.entries = same.entries;
    this.homes = same.homes;
    this.bySubject = same.bySubject;
    this.byAttribute = same.byAttribute;
    this.bySubjectShown = same.bySubjectShown;
    this.byAttributeShown = same.byAttributeShown;
  }

  /**
   * Puts the cells into the attributes' and the subjects' order, without comparing any two of them.
   */
  private void sortCells() {
    Map<String, List<Cell>> unsorted =
        cells.all().stream().collect(Collectors.groupingBy(Cell::subject));
    for (Subject subject : site.subjects().all()) {
      bySubject.put(subject.id(), new ArrayList<>());
      for (Cell cell : unsorted.getOrDefault(subject.id(), List.of())) {
        byAttribute.computeIfAbsent(cell.attribute(), any -> new ArrayList<>()).add(cell);
      }
    }
    for (Attribute attribute : site.attributes().all()) {
      for (Cell cell : byAttribute.getOrDefault(attribute.id(), List.of())) {
        bySubject.getOrDefault(cell.subject(), new ArrayList<>()).add(cell);
      }
    }
  }

  private static void add(Table table, String id, Map<String, List<Table>> shown) {
    shown.computeIfAbsent(id, any -> new ArrayList<>()).add(table);
  }

  /** Resolves the ledger of a site without problems. */
  public static Resolution of(Site site) {
    return new Resolution(site);
  }

  /**
   * The same.
   *
   * @param before of an earlier reading of that site: what is resolved is kept while the data are
   *     the same
   */
  public static Resolution of(Site site, Resolution before) {
    return isSame(site, before.site) ? new Resolution(site, before) : of(site);
  }

  private static boolean isSame(Site site, Site before) {
    return isSame(site.subjects().all(), before.subjects().all())
        && isSame(site.attributes().all(), before.attributes().all())
        && isSame(site.ledger().documents(), before.ledger().documents())
        && isSame(site.comparisons(), before.comparisons());
  }

  /** Whether all are the same things: those that were read anew are not looked into. */
  private static <T> boolean isSame(Collection<T> some, Collection<T> others) {
    Iterator<T> other = others.iterator();
    return some.size() == others.size() && some.stream().allMatch(one -> one == other.next());
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
    return records.getOrDefault(slug, TrackRecord.NONE);
  }

  /** A document's claims, as its file has them. */
  public List<Entry> entries(Document document) {
    return document.claims().stream().map(entries::get).toList();
  }

  /** Where a cell is shown: in the first comparison that has it, or else on its subject's page. */
  public String home(String subject, String attribute) {
    String home = homes.get(new Cells.Key(subject, attribute));
    return home == null ? Paths.cell(subject, attribute) : home;
  }

  /** The cells of a subject that are not silent, in the attributes' order. */
  public List<Cell> cellsOf(Subject subject) {
    return List.copyOf(bySubject.getOrDefault(subject.id(), List.of()));
  }

  /** The cells of an attribute that are not silent, in the subjects' order. */
  public List<Cell> cellsOf(Attribute attribute) {
    return List.copyOf(byAttribute.getOrDefault(attribute.id(), List.of()));
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
    return site.attributes().all().stream()
        .flatMap(attribute -> cellsOf(attribute).stream())
        .filter(cell -> cell.finding().isDisagreement())
        .sorted(Comparator.comparing(Cell::finding))
        .toList();
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
