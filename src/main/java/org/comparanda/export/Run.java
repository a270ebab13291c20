package org.comparanda.export;

/**
 * A piece of text within a line.
 *
 * @param url where it leads, or empty
 * @param note what the note says that it names, or empty
 */
record Run(String text, Mark mark, String url, Text note) {
  Run(String text, Mark mark, String url) {
    this(text, mark, url, Text.EMPTY);
  }

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

  /** The same as the name of a note. */
  Run naming(Text note) {
    return new Run(text, mark, url, note);
  }

  /** Nothing but text. */
  boolean isPlain() {
    return mark == Mark.NONE && url.isEmpty() && note.isEmpty();
  }

  Run with(String text) {
    return text.equals(this.text) ? this : new Run(text, mark, url, note);
  }
}
