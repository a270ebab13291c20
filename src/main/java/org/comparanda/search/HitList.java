package org.comparanda.search;

import java.util.Arrays;

/**
 * The entries that a word finds, the best first, as the browser reads them: {@code docs/search.md}
 * has the notation.
 *
 * @param text a scale, and then for each level of score, the highest first, the numbers of the
 *     entries by the steps between them
 * @param whole whether it holds all entries, and not just as many as may be loaded
 */
record HitList(String text, boolean whole) {
  /** How many levels of score there are. */
  static final int LEVELS = 16;

  /** How long a text may be, in characters. */
  static final int MOST = 12_000;

  private static final int LAST_DIGITS = 60;
  private static final int FIRST_DIGITS = 14;
  private static final int FIRST_LEVEL = LAST_DIGITS + FIRST_DIGITS;
  private static final int RUN = FIRST_LEVEL + LEVELS;

  private static final int SCALES = RUN;

  /** What a score is multiplied by to become a scale; the rarest name of a large site scores 45. */
  private static final double SCALE = 2;

  /**
   * The list of some entries.
   *
   * @param entries their numbers, ascending
   * @param scores one for each, positive
   */
  static HitList of(int[] entries, double[] scores) {
    double best = Arrays.stream(scores).max().orElse(1);
    byte[] levels = new byte[entries.length];
    int[] begins = new int[LEVELS + 2];
    for (int i = 0; i < entries.length; i++) {
      levels[i] = (byte) Math.max(1, Math.ceil(LEVELS * scores[i] / best));
      begins[levels[i]]++;
    }
    StringBuilder text = new StringBuilder();
    digit((int) Math.max(1, Math.min(SCALES, Math.round(SCALE * best))), text);
    boolean whole = true;
    for (int level = LEVELS; level > 0 && whole; level--) {
      if (begins[level] > 0) {
        digit(FIRST_LEVEL + level - 1, text);
        whole = level(entries, levels, level, text);
      }
    }
    return new HitList(text.toString(), whole);
  }

  /** Adds the entries of one level, and returns whether there was room for all. */
  private static boolean level(int[] entries, byte[] levels, int level, StringBuilder text) {
    int last = -1;
    int run = 0;
    for (int i = 0; i < entries.length; i++) {
      if (levels[i] != level) {
        continue;
      }
      if (last >= 0 && entries[i] == last + 1) {
        run++;
      } else {
        run(run, text);
        run = 0;
        if (text.length() > MOST) {
          return false;
        }
        number(entries[i] - last - 1, text);
      }
      last = entries[i];
    }
    run(run, text);
    return true;
  }

  private static void run(int length, StringBuilder text) {
    if (length > 2) {
      digit(RUN, text);
      number(length - 1, text);
    } else {
      for (int i = 0; i < length; i++) {
        number(0, text);
      }
    }
  }

  private static void number(int number, StringBuilder text) {
    first(number / LAST_DIGITS, text);
    digit(number % LAST_DIGITS, text);
  }

  private static void first(int number, StringBuilder text) {
    if (number > 0) {
      first(number / FIRST_DIGITS, text);
      digit(LAST_DIGITS + number % FIRST_DIGITS, text);
    }
  }

  /** A character from {@code #} to {@code ~}, but for the backslash. */
  private static void digit(int digit, StringBuilder text) {
    text.append((char) (digit + (digit < '\\' - '#' ? '#' : '#' + 1)));
  }

  private static int digit(char c) {
    return c < '\\' ? c - '#' : c - '#' - 1;
  }

  /** What was scored so to give a hit's score. */
  static double unscaled(int score) {
    return score / (SCALE * LEVELS);
  }

  /** Takes hits. */
  interface Sink {
    /** A hit; returns whether another is wanted. */
    boolean hit(int entry, int score);
  }

  /** Reads the list, the best first. */
  void read(Sink sink) {
    int scale = digit(text.charAt(0));
    int score = 0;
    int entry = -1;
    int number = 0;
    boolean run = false;
    for (int i = 1; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      if (digit == RUN) {
        run = true;
      } else if (digit >= FIRST_LEVEL) {
        score = scale * (digit - FIRST_LEVEL + 1);
        entry = -1;
      } else if (digit >= LAST_DIGITS) {
        number = number * FIRST_DIGITS + digit - LAST_DIGITS;
      } else {
        number = number * LAST_DIGITS + digit;
        int count = run ? number + 1 : 1;
        entry = run ? entry : entry + number;
        for (int j = 0; j < count; j++) {
          if (!sink.hit(++entry, score)) {
            return;
          }
        }
        number = 0;
        run = false;
      }
    }
  }
}
