package org.comparanda.ledger;

import java.util.Arrays;
import java.util.List;

/** How the values of an attribute are written and compared ({@code design.md}, section 3). */
public enum Type {
  NUMBER("number"),
  PERCENT("percent"),
  MONEY("money"),
  DATE("date"),
  YES_NO("yes-no"),
  NAME("name"),
  NAMES("names"),
  TEXT("text");

  private final String word;

  Type(String word) {
    this.word = word;
  }

  /** The word that authors write. */
  public String word() {
    return word;
  }

  /** Whether its values are numbers. */
  public boolean isNumeric() {
    return this == NUMBER || this == PERCENT || this == MONEY;
  }

  /** All words, in the order of the design. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Type::word).toList();
  }

  /** The type of a word. */
  public static Type of(String word) {
    return Arrays.stream(values())
        .filter(type -> type.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no type " + word));
  }
}
