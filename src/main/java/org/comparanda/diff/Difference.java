package org.comparanda.diff;

import java.util.List;

/**
 * All that differs between two states of a site.
 *
 * @param redefinitions the attributes whose values say something else, however they are written
 * @param changes the facts that change, the gravest first
 */
public record Difference(
    State before, State after, List<Redefinition> redefinitions, List<Change> changes) {
  public Difference {
    redefinitions = List.copyOf(redefinitions);
    changes = List.copyOf(changes);
  }

  /** What differs between two states. */
  public static Difference between(State before, State after) {
    return new Difference(
        before, after, Redefinition.between(before, after), Changes.between(before, after));
  }
}
