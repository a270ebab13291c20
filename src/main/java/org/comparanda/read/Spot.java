package org.comparanda.read;

import java.util.Comparator;

/**
 * A place in a file that an author wrote.
 *
 * @param file the path from the site's root, with {@code /} between its parts
 * @param line counted from 1
 * @param column counted in code points from 1
 */
public record Spot(String file, int line, int column) implements Comparable<Spot> {
  private static final Comparator<Spot> ORDER =
      Comparator.comparing(Spot::file).thenComparingInt(Spot::line).thenComparingInt(Spot::column);

  public Spot {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "line " + line + " and column " + column + " must be at least 1");
    }
  }

  /** The beginning of a file, for what a file lacks as a whole. */
  public static Spot startOf(String file) {
    return new Spot(file, 1, 1);
  }

  @Override
  public int compareTo(Spot other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
