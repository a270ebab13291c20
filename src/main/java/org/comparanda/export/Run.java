package org.comparanda.export;

/**
 * A piece of text within a line.
 *
 * @param url where it leads, or empty
 */
record Run(String text, Mark mark, String url) {

  /** How a piece of text is set off. */
  enum Mark {
    NONE,
    STRONG,
    EMPHASIS,
    CODE
  }

  static Run plain(String text) {
    return new Run(text, Mark.NONE, "");
  }

  static Run link(String text, String url) {
    return new Run(text, Mark.NONE, url);
  }

  Run with(String text) {
    return text.equals(this.text) ? this : new Run(text, mark, url);
  }
}
