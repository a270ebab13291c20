package org.comparanda.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final Cells cells;
  private final List<Table> tables;
  private final Map<String, TrackRecord> records;
  private final IdentityHashMap<Claim, Entry> entries = new IdentityHashMap<>();
  private final Map<Cells.Key, String> homes = new HashMap<>();

  private Resolution(Site site) {
    this.site = site;
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

  /** Resolves the ledger of a site without problems. */
  public static Resolution of(Site site) {
    return new Resolution(site);
  }

  /** A claim among those that it stands with. */
  public record Entry(Weighed weighed, Strand strand) {
    /** How the claim fared. */
    public TrackRecord.Fate fate() {
      return TrackRecord.fate(weighed, strand);
    }
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
    return records.getOrDefault(slug, new TrackRecord(0, 0, 0, 0, 0));
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
    return site.attributes().all().stream()
        .map(attribute -> cells.of(subject.id(), attribute.id()))
        .filter(cell -> !cell.isSilent())
        .toList();
  }

  /** The cells of an attribute that are not silent, in the subjects' order. */
  public List<Cell> cellsOf(Attribute attribute) {
    return site.subjects().all().stream()
        .map(subject -> cells.of(subject.id(), attribute.id()))
        .filter(cell -> !cell.isSilent())
        .toList();
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
