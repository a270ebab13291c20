package org.comparanda.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which of two values of an attribute is the better one. */
public enum Better {
  HIGHER,
  LOWER,
  NONE;

  /** The word that authors write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Better::word).toList();
  }

  /** The direction of a word. */
  public static Better of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
