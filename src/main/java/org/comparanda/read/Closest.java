package org.comparanda.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known name that a mistyped one was meant to be. */
public final class Closest {
  private Closest() {}

  /**
   * The name nearest to the one given, when a third of its letters or fewer (and at least one may)
   * would have to change. Of equally near names the first in alphabetical order.
   */
  public static Optional<String> to(String given, Collection<String> known) {
    int most = Math.max(1, given.length() / 3);
    LevenshteinDistance distance = new LevenshteinDistance(most);
    String lower = given.toLowerCase(Locale.ROOT);
    record Near(String name, int distance) {}
    return known.stream()
        .filter(name -> Math.abs(name.length() - given.length()) <= most)
        .map(name -> new Near(name, distance.apply(lower, name.toLowerCase(Locale.ROOT))))
        .filter(near -> near.distance() >= 0)
        .min(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .map(Near::name);
  }

  /** "Did you mean …?", or else the advice given. */
  public static String remedy(String given, Collection<String> known, String otherwise) {
    return to(given, known).map("Did you mean \"%s\"?"::formatted).orElse(otherwise);
  }
}
