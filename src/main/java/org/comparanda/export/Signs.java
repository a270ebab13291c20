package org.comparanda.export;

/** The ASCII characters that mean something in a format, so that most texts are read but once. */
final class Signs {
  private final boolean[] signs = new boolean[128];

  private Signs(String signs) {
    signs.chars().forEach(sign -> this.signs[sign] = true);
  }

  /** These characters, each of ASCII. */
  static Signs of(String signs) {
    return new Signs(signs);
  }

  /** All of ASCII but letters, digits and these characters. */
  static Signs allBut(String plain) {
    Signs all = new Signs("");
    for (int c = 0; c < all.signs.length; c++) {
      all.signs[c] = !Character.isLetterOrDigit(c) && plain.indexOf(c) < 0;
    }
    return all;
  }

  boolean has(char c) {
    return c < signs.length && signs[c];
  }

  /** Whether a text has one of them. */
  boolean anyIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (has(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text has none of them, nor any character beyond ASCII. */
  boolean noneIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= signs.length || signs[c]) {
        return false;
      }
    }
    return true;
  }
}
