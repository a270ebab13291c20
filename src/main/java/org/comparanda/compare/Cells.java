package org.comparanda.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comparanda.ledger.Claim;

/** All cells that are not silent. */
public final class Cells {
  private final Map<Key, Cell> cells;

  /** Which cell is meant. */
  public record Key(String subject, String attribute) {
    /** The one that a claim stands in. */
    public static Key of(Claim claim) {
      return new Key(claim.subject(), claim.attribute());
    }

    /** The record's own would be the same for many of the ids that are numbered through. */
    @Override
    public int hashCode() {
      return subject.hashCode() * 0x9E3779B1 + attribute.hashCode();
    }
  }

  Cells(Collection<Cell> all) {
    this.cells = new HashMap<>(all.size() * 4 / 3 + 1);
    all.forEach(cell -> cells.put(new Key(cell.subject(), cell.attribute()), cell));
  }

  /** These cells with others in the place of some, of which none may be left. */
  Cells with(Set<Key> gone, Collection<Cell> instead) {
    Map<Key, Cell> all = new HashMap<>(cells);
    all.keySet().removeAll(gone);
    List<Cell> those = new ArrayList<>(all.values());
    those.addAll(instead);
    return new Cells(those);
  }

  /** No cells: every one that is asked for is silent. */
  public static Cells none() {
    return new Cells(List.of());
  }

  /** The cell of a subject and attribute, silent when no document says anything of it. */
  public Cell of(String subject, String attribute) {
    Cell cell = cells.get(new Key(subject, attribute));
    return cell == null ? Cell.silent(subject, attribute) : cell;
  }

  /** Every cell that is not silent, in no particular order. */
  public Collection<Cell> all() {
    return Collections.unmodifiableCollection(cells.values());
  }
}
