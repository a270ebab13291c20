package org.comparanda.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a mistyped one was meant to be. */
public final class Closest {
  private static final int MOST_MISTAKES = 5;

  private Closest() {}

  /**
   * The name nearest to the one given, when at most one letter of every four would have to change
   * (one of three to six letters, and of fewer none). Two letters that changed places count once,
   * and case does not count. Of equally near names the one with the same letters and digits, or
   * else the first in alphabetical order.
   */
  public static Optional<String> to(String given, Collection<String> known) {
    return to(given, mistakes(given), known);
  }

  /**
   * The file nearest to a path: of almost the same name in the same folder, or of the same name in
   * another.
   */
  public static Optional<String> file(String path, Collection<String> known) {
    int slash = path.lastIndexOf('/') + 1;
    String folder = path.substring(0, slash);
    String name = path.substring(slash);
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    return to(
            name,
            mistakes(stem),
            known.stream()
                .filter(file -> file.startsWith(folder) && file.indexOf('/', slash) < 0)
                .map(file -> file.substring(slash))
                .toList())
        .map(folder::concat)
        .or(
            () ->
                known.stream()
                    .filter(file -> file.equals(name) || file.endsWith("/" + name))
                    .min(Comparator.comparingInt(String::length).thenComparing(file -> file)));
  }

  /** "Did you mean …?", or else the advice given. */
  public static String remedy(String given, Collection<String> known, String otherwise) {
    return remedy(to(given, known), otherwise);
  }

  /** The same, of a name that was found. */
  public static String remedy(Optional<String> found, String otherwise) {
    return found.map("Did you mean \"%s\"?"::formatted).orElse(otherwise);
  }

  private static int mistakes(String name) {
    return name.length() < 3 ? 0 : Math.min(MOST_MISTAKES, Math.max(1, (name.length() + 1) / 4));
  }

  private static Optional<String> to(String given, int most, Collection<String> known) {
    String lower = given.toLowerCase(Locale.ROOT);
    record Near(String name, int distance) {}
    return known.stream()
        .filter(name -> Math.abs(name.length() - given.length()) <= most)
        .map(name -> new Near(name, distance(lower, name.toLowerCase(Locale.ROOT), most)))
        .filter(near -> near.distance() <= most)
        .min(
            Comparator.comparingInt(Near::distance)
                .thenComparing(near -> !letters(near.name()).equals(letters(lower)))
                .thenComparing(Near::name))
        .map(Near::name);
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /**
   * How many letters were left out, added, mistaken or swapped with the next one; something more
   * than the most where it is more. Only what is near the diagonal of the table is reckoned, since
   * all else is more.
   */
  private static int distance(String one, String other, int most) {
    int[] beforeLast = new int[other.length() + 2];
    int[] last = new int[other.length() + 2];
    int[] next = new int[other.length() + 2];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int from = Math.max(1, i - most);
      int to = Math.min(other.length(), i + most);
      int least = most + 1;
      next[from - 1] = from == 1 ? i : most + 1;
      for (int j = from; j <= to; j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int cost = Math.min(Math.min(last[j], next[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          cost = Math.min(cost, beforeLast[j - 2] + 1);
        }
        next[j] = cost;
        least = Math.min(least, cost);
      }
      next[to + 1] = most + 1;
      if (least > most) {
        return least;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = next;
      next = free;
    }
    return last[other.length()];
  }
}
