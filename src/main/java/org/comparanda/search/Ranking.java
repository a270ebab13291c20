package org.comparanda.search;

import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;

/**
 * Scores entries for a word by BM25, when the site is baked. A name adds the more the fewer words
 * it has ({@link Counting}), and a text is long or short among those of its kind.
 */
final class Ranking {
  /** How soon a further mention adds little. */
  private static final double K1 = 1.2;

  /** How much the length of a text matters. */
  private static final double B = 0.6;

  private final int entries;
  private final Kind[] kinds;
  private final float[] lengths;

  /**
   * @param kinds of the entries
   * @param lengths how many words the text of each entry has
   */
  Ranking(Kind[] kinds, int[] lengths) {
    this.entries = kinds.length;
    this.kinds = kinds;
    Map<Kind, IntSummaryStatistics> byKind = new EnumMap<>(Kind.class);
    for (int i = 0; i < entries; i++) {
      byKind.computeIfAbsent(kinds[i], kind -> new IntSummaryStatistics()).accept(lengths[i]);
    }
    Map<Kind, Double> averages = new EnumMap<>(Kind.class);
    byKind.forEach((kind, all) -> averages.put(kind, Math.max(1, all.getAverage())));
    this.lengths = new float[entries];
    for (int i = 0; i < entries; i++) {
      // A claim is a line, whose length says nothing.
      this.lengths[i] =
          kinds[i] == Kind.CLAIM
              ? 1
              : (float) (1 - B + B * lengths[i] / averages.getOrDefault(kinds[i], 1.0));
    }
  }

  /** The entries that hold a stem, the best first. */
  HitList hits(List<Counting.Postings> parts) {
    int size = parts.stream().mapToInt(Counting.Postings::size).sum();
    double rarity = Math.log(1 + (entries - size + 0.5) / (size + 0.5));
    int[] found = new int[size];
    double[] scores = new double[size];
    int i = 0;
    for (Counting.Postings part : parts) {
      for (int j = 0; j < part.size(); j++) {
        int entry = part.entry(j);
        double often = part.count(j) / lengths[entry];
        found[i] = entry;
        scores[i++] = rarity * kinds[entry].weight() * (often / (often + K1) + part.weight(j));
      }
    }
    return HitList.of(found, scores);
  }
}
