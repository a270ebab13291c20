package org.comparanda.bake;

import java.util.ArrayList;
import java.util.List;
import org.comparanda.compare.TrackRecord;

/**
 * How many of what, and a bar that shows it.
 *
 * @param what is counted, in the plural
 * @param parts in the order in which they are shown
 */
public record Tally(String what, int total, List<Part> parts) {
  /**
   * The bar is a hundred units wide; so much of each part but the last is left free, to set it off
   * from the next.
   */
  private static final double GAP = 0.4;

  /** Into how many levels a share is sorted, besides that of nothing. */
  private static final int LEVELS = 5;

  public Tally {
    parts = List.copyOf(parts);
  }

  /**
   * One count.
   *
   * @param word what it counts
   * @param level how large a share of the total it is: 0 for none, 1 for up to a fifth, and so on
   *     up to 5
   * @param x where its piece of the bar begins
   * @param width how wide that piece is; nothing for a count of 0
   */
  public record Part(String word, int count, int level, String x, String width) {}

  /** How the claims of a record fared. */
  static Tally of(TrackRecord record) {
    return of(
        "claims",
        List.of("agreed", "superseded", "contradicted", "disputed", "alone"),
        List.of(
            record.agreed(),
            record.superseded(),
            record.contradicted(),
            record.disputed(),
            record.alone()));
  }

  /** The tally of some counts. */
  static Tally of(String what, List<String> words, List<Integer> counts) {
    int total = counts.stream().mapToInt(Integer::intValue).sum();
    List<Part> parts = new ArrayList<>();
    double x = 0;
    int counted = 0;
    for (int i = 0; i < words.size(); i++) {
      double width = total == 0 ? 0 : 100.0 * counts.get(i) / total;
      counted += counts.get(i);
      double free = counted == total ? 0 : GAP;
      String shown = counts.get(i) == 0 ? "" : rounded(Math.max(width - free, 0.1));
      parts.add(
          new Part(words.get(i), counts.get(i), level(counts.get(i), total), rounded(x), shown));
      x += width;
    }
    return new Tally(what, total, parts);
  }

  private static int level(int count, int total) {
    return count == 0 ? 0 : (int) (((long) LEVELS * count + total - 1) / total);
  }

  private static String rounded(double number) {
    return String.valueOf(Math.round(number * 100) / 100.0);
  }
}
