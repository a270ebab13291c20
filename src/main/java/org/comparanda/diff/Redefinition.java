package org.comparanda.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comparanda.ledger.Attribute;

/**
 * An attribute whose values say something else though no claim has changed.
 *
 * @param key the key of the attribute that changes, {@code unit} or {@code type}
 * @param before what stood there, or empty
 * @param after what stands there, or empty
 * @param cells how many cells show values of it before and after
 */
public record Redefinition(String attribute, String key, String before, String after, long cells) {
  /** Those between two states, in the order of the later one's attributes. */
  static List<Redefinition> between(State before, State after) {
    List<Redefinition> all = new ArrayList<>();
    for (Attribute now : after.attributes().all()) {
      Optional<Attribute> old = before.attributes().find(now.id());
      if (old.isPresent()) {
        add("type", old.get().type().word(), now.type().word(), now, before, after, all);
        add("unit", old.get().unit(), now.unit(), now, before, after, all);
      }
    }
    return all;
  }

  private static void add(
      String key,
      String old,
      String now,
      Attribute attribute,
      State before,
      State after,
      List<Redefinition> all) {
    if (!old.equals(now)) {
      all.add(
          new Redefinition(attribute.id(), key, old, now, cells(attribute.id(), before, after)));
    }
  }

  private static long cells(String attribute, State before, State after) {
    return after.cells().all().stream()
        .filter(cell -> cell.attribute().equals(attribute))
        .filter(cell -> !before.cells().of(cell.subject(), attribute).isSilent())
        .count();
  }
}
