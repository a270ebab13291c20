package org.comparanda.export;

import java.util.ArrayList;
import java.util.List;
import org.comparanda.export.Block.Grid;
import org.comparanda.export.Block.Row;

/** Headings of several columns or rows, flattened for formats without cells that span others. */
final class Sections {
  private Sections() {}

  /** The name of a row behind that of its section. */
  static Text flat(Row row) {
    return joined(row.section(), row.cells().get(0).text());
  }

  /** A name behind that of its group, if it has one. */
  static Text joined(Text group, Text name) {
    if (group.isEmpty()) {
      return name;
    }
    List<Run> runs = new ArrayList<>();
    group.inOneLine().lines().forEach(runs::addAll);
    runs.add(Run.plain(" / "));
    name.inOneLine().lines().forEach(runs::addAll);
    return Text.of(runs);
  }

  /** Whether a section begins with the row. */
  static boolean begins(Grid grid, int row) {
    Text section = grid.rows().get(row).section();
    return !section.isEmpty() && (row == 0 || !grid.rows().get(row - 1).section().equals(section));
  }
}
