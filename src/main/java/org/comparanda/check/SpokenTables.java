package org.comparanda.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Cells;
import org.comparanda.compare.Comparison;
import org.comparanda.compare.Table;
import org.comparanda.read.Problem;
import org.comparanda.site.Site;

/** No more of a table's cells are silent than the site's editors allow. */
final class SpokenTables implements Rule {
  private static final String SETTING = "comparanda.silent.most";

  @Override
  public List<Problem> check(Site site) {
    String most = site.settings().get(SETTING);
    if (most.isEmpty()) {
      return List.of();
    }
    int percent = Integer.parseInt(most.substring(0, most.length() - 1));
    Set<Cells.Key> claimed = new HashSet<>();
    site.ledger().claims().forEach(claim -> claimed.add(Cells.Key.of(claim)));
    List<Problem> problems = new ArrayList<>();
    for (Comparison comparison : site.comparisons()) {
      List<Cell> cells =
          Table.of(comparison, site.subjects(), site.attributes(), Cells.none()).cells().toList();
      long silent =
          cells.stream()
              .filter(cell -> !claimed.contains(new Cells.Key(cell.subject(), cell.attribute())))
              .count();
      if (100 * silent > (long) percent * cells.size()) {
        problems.add(
            new Problem(
                comparison.spot(),
                "too-silent",
                "Of the table's %d cells %d are silent, and at most %s may be."
                    .formatted(cells.size(), silent, most),
                "Leave out the subjects and attributes that no document speaks of."));
      }
    }
    return problems;
  }
}
