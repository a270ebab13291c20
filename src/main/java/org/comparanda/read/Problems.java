package org.comparanda.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Collects the problems of a run, so that all of them can be told at once. Not for several threads.
 */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(Spot spot, String rule, String message, String remedy) {
    found.add(new Problem(spot, rule, message, remedy));
  }

  public void addAll(Collection<Problem> more) {
    found.addAll(more);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** What was found, by file, line and column; each problem once. */
  public List<Problem> sorted() {
    return found.stream().distinct().sorted().toList();
  }
}
