package org.comparanda.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comparanda.compare.Comparison.AttributeChoice;
import org.comparanda.compare.Comparison.AttributeGroups;
import org.comparanda.compare.Comparison.ListedAttributes;
import org.comparanda.compare.Comparison.ListedSubjects;
import org.comparanda.compare.Comparison.SelectedSubjects;
import org.comparanda.compare.Comparison.SubjectChoice;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Attributes;
import org.comparanda.ledger.Days;
import org.comparanda.ledger.Subject;
import org.comparanda.ledger.Subjects;
import org.comparanda.read.Node;

/**
 * A comparison with its cells.
 *
 * @param subjects the columns
 * @param rows one for each attribute
 */
public record Table(Comparison comparison, List<Subject> subjects, List<Row> rows) {
  public Table {
    subjects = List.copyOf(subjects);
    rows = List.copyOf(rows);
  }

  /**
   * An attribute of all subjects.
   *
   * @param cells one for each subject, in the table's order
   */
  public record Row(Attribute attribute, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** The table that a comparison asks for; what it names and nobody knows is left out. */
  public static Table of(
      Comparison comparison, Subjects subjects, Attributes attributes, Cells cells) {
    List<Subject> columns = columns(comparison.subjects(), subjects);
    List<Row> rows = new ArrayList<>();
    for (Attribute attribute : chosen(comparison.attributes(), attributes)) {
      rows.add(
          new Row(
              attribute,
              columns.stream().map(subject -> cells.of(subject.id(), attribute.id())).toList()));
    }
    return new Table(comparison, columns, rows);
  }

  /** Every cell, by attribute and then subject. */
  public Stream<Cell> cells() {
    return rows.stream().flatMap(row -> row.cells().stream());
  }

  /** The rows by the groups of their attributes, in the order in which the groups come. */
  public Map<String, List<Row>> rowsByGroup() {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    rows.forEach(
        row ->
            groups.computeIfAbsent(row.attribute().group(), group -> new ArrayList<>()).add(row));
    return groups;
  }

  private static List<Subject> columns(SubjectChoice choice, Subjects subjects) {
    if (choice instanceof ListedSubjects listed) {
      return found(listed.ids(), subjects::find);
    }
    SelectedSubjects selected = (SelectedSubjects) choice;
    Stream<Subject> matching =
        subjects.all().stream()
            .filter(subject -> selected.kind().isEmpty() || subject.kind().equals(selected.kind()))
            .filter(
                subject ->
                    selected.under().isEmpty()
                        || (!subject.id().equals(selected.under())
                            && subjects.lineOf(subject.id()).contains(selected.under())));
    return switch (selected.sort()) {
      // The unreleased, of whom nobody knows when, come last.
      case "released" ->
          matching
              .sorted(
                  Comparator.comparing((Subject subject) -> !subject.released().isKnown())
                      .thenComparing(Subject::released, Comparator.comparing(Days::first)))
              .toList();
      case "name" -> matching.sorted(Comparator.comparing(Subject::name)).toList();
      default -> matching.toList();
    };
  }

  private static List<Attribute> chosen(AttributeChoice choice, Attributes attributes) {
    if (choice instanceof ListedAttributes listed) {
      return found(listed.ids(), attributes::find);
    }
    Collection<Attribute> all = attributes.all();
    return ((AttributeGroups) choice)
        .groups().stream()
            .flatMap(
                group -> all.stream().filter(attribute -> attribute.group().equals(group.text())))
            .toList();
  }

  private static <T> List<T> found(List<Node.Scalar> ids, Function<String, Optional<T>> find) {
    return ids.stream()
        .map(Node.Scalar::text)
        .distinct()
        .flatMap(id -> find.apply(id).stream())
        .toList();
  }
}
