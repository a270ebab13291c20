package org.comparanda.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a document puts a claim, from the firmest to the loosest: the order is section 4's. */
public enum Standing {
  STATED,
  JUDGED,
  ANTICIPATED,
  RUMOURED;

  /** The word that authors write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a head of this standing leaves its cell unsettled. */
  public boolean isUnsettled() {
    return this == ANTICIPATED || this == RUMOURED;
  }

  /** All words, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Standing::word).toList();
  }

  /** The standing of a word. */
  public static Standing of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
