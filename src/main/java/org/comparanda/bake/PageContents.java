package org.comparanda.bake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comparanda.compare.Cell;
import org.comparanda.compare.TrackRecord;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Subject;
import org.comparanda.site.Resolution;
import org.comparanda.site.Resolution.Entry;
import org.comparanda.site.Site;

/** What pages hold that takes its time to make. */
final class PageContents {
  private final Resolution resolution;
  private final Site site;
  private final ClaimRows rows;

  PageContents(Resolution resolution) {
    this.resolution = resolution;
    this.site = resolution.site();
    this.rows = new ClaimRows(resolution);
  }

  /** The rows of a document's claims, by their subjects. */
  Map<String, List<ClaimRow>> claims(Document document) {
    Map<String, List<Entry>> bySubject = new LinkedHashMap<>();
    for (Entry entry : resolution.entries(document)) {
      bySubject
          .computeIfAbsent(entry.weighed().claim().subject(), subject -> new ArrayList<>())
          .add(entry);
    }
    Map<String, List<ClaimRow>> rowsBySubject = new LinkedHashMap<>();
    bySubject.forEach((subject, entries) -> rowsBySubject.put(subject, rows.of(entries)));
    return rowsBySubject;
  }

  /** The rows of every claim, by document and then as its file has them. */
  List<ClaimRow> ledger() {
    return rows.of(
        site.ledger().documents().stream()
            .flatMap(document -> resolution.entries(document).stream())
            .toList());
  }

  /** How the claims of a document fared. */
  Tally record(Document document) {
    return Tally.of(resolution.record(document.slug()));
  }

  /** How the claims of all documents fared. */
  Tally record() {
    return Tally.of(
        site.ledger().documents().stream()
            .map(document -> resolution.record(document.slug()))
            .reduce(TrackRecord.NONE, TrackRecord::plus));
  }

  /** The subjects that stand above one, the topmost first. */
  List<Subject> above(Subject subject) {
    List<Subject> line =
        new ArrayList<>(
            site.subjects().lineOf(subject.id()).stream()
                .flatMap(id -> site.subjects().find(id).stream())
                .toList());
    Collections.reverse(line);
    return line.subList(0, line.size() - 1);
  }

  /** The cells of a subject by the groups of their attributes. */
  Map<String, List<Cell>> groups(Subject subject) {
    Map<String, List<Cell>> groups = new LinkedHashMap<>();
    for (Cell cell : resolution.cellsOf(subject)) {
      Attribute attribute = site.attributes().find(cell.attribute()).orElseThrow();
      groups.computeIfAbsent(attribute.group(), group -> new ArrayList<>()).add(cell);
    }
    return groups;
  }
}
