package org.comparanda.export;

import java.util.ArrayList;
import java.util.List;
import org.comparanda.compare.Table;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Subject;
import org.comparanda.site.Paths;

/**
 * Lays a comparison out for pages that do not scroll sideways: the longer of its two sides runs
 * down. With the subjects down, readers of a wiki can sort them by each attribute.
 */
final class ComparisonGrid {
  /** More than that in one table, and wikis' parsers give up. */
  private static final int CELLS = 10_000;

  private final Table table;
  private final Evidence evidence;
  private final Links links;

  ComparisonGrid(Table table, Evidence evidence, Links links) {
    this.table = table;
    this.evidence = evidence;
    this.links = links;
  }

  /** The table, or several one below the other where it has too many cells. */
  List<Block> grids() {
    boolean subjectsDown = table.subjects().size() >= table.rows().size();
    List<Block.Row> rows = subjectsDown ? subjectRows() : attributeRows();
    List<Text> columns = new ArrayList<>();
    List<Block.Group> groups = List.of();
    if (subjectsDown) {
      columns.add(Text.of("Subject"));
      table.rows().forEach(row -> columns.add(label(row.attribute(), links)));
      groups = groups();
    } else {
      columns.add(Text.of("Attribute"));
      table.subjects().forEach(subject -> columns.add(name(subject)));
    }
    List<Block> grids = new ArrayList<>();
    int most = Math.max(1, CELLS / columns.size());
    for (int start = 0; start == 0 || start < rows.size(); start += most) {
      List<Block.Row> part = rows.subList(start, Math.min(rows.size(), start + most));
      Text title = Text.of(table.comparison().title());
      grids.add(new Block.Grid(title, groups, columns, part, subjectsDown));
    }
    return grids;
  }

  private List<Block.Row> subjectRows() {
    List<Block.Row> rows = new ArrayList<>();
    for (int i = 0; i < table.subjects().size(); i++) {
      List<Block.Cell> cells = new ArrayList<>();
      cells.add(Block.Cell.of(name(table.subjects().get(i))));
      for (Table.Row row : table.rows()) {
        cells.add(evidence.cell(row.cells().get(i)));
      }
      rows.add(new Block.Row(Text.EMPTY, cells));
    }
    return rows;
  }

  private List<Block.Row> attributeRows() {
    List<Block.Row> rows = new ArrayList<>();
    for (Table.Row row : inGroups()) {
      List<Block.Cell> cells = new ArrayList<>();
      cells.add(Block.Cell.of(label(row.attribute(), links)));
      row.cells().forEach(cell -> cells.add(evidence.cell(cell)));
      rows.add(new Block.Row(Text.of(row.attribute().group()), cells));
    }
    return rows;
  }

  /** The rows as the page has them: those of a group together. */
  private List<Table.Row> inGroups() {
    return table.rowsByGroup().values().stream().flatMap(List::stream).toList();
  }

  /** The groups of attributes that stand side by side; none where each has the same. */
  private List<Block.Group> groups() {
    List<Block.Group> groups = new ArrayList<>();
    groups.add(new Block.Group(Text.EMPTY, 1));
    String before = "";
    int span = 0;
    for (Table.Row row : table.rows()) {
      String group = row.attribute().group();
      if (span > 0 && !group.equals(before)) {
        groups.add(new Block.Group(Text.of(before), span));
        span = 0;
      }
      before = group;
      span++;
    }
    if (span > 0) {
      groups.add(new Block.Group(Text.of(before), span));
    }
    return groups.size() > 2 ? groups : List.of();
  }

  private Text name(Subject subject) {
    return Text.of(links.run(subject.name(), Paths.subject(subject.id())));
  }

  /** What an attribute is called, and what it counts. */
  static Text label(Attribute attribute, Links links) {
    String hint = attribute.hint();
    return Text.of(
        links.run(attribute.label(), Paths.attribute(attribute.id())),
        Run.plain(hint.isEmpty() ? "" : " (" + hint + ")"));
  }
}
