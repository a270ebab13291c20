package org.comparanda.check;

/**
 * Finds the anchors and the references of a page. It reads tags and their attributes and nothing
 * else: a parser of whole documents would take longer than the baking.
 */
final class HtmlScan {
  private static final String[] REFERENCES = {"href", "src", "poster", "data"};
  private static final String[] RAW_TEXT = {"script", "style", "textarea", "title", "xmp"};

  private final String html;
  private final Found found;
  private int position;

  /** Is told what a page holds, in its order. */
  interface Found {
    /** An {@code id}, or the {@code name} of a link. */
    void anchor(String name, boolean isId);

    /**
     * A link to something.
     *
     * @param target as written, but for character references
     * @param offset where it stands on the page, counted in characters
     * @param image whether it shows an image
     */
    void reference(String target, int offset, boolean image);
  }

  private HtmlScan(String html, Found found) {
    this.html = html;
    this.found = found;
  }

  /** Tells what a page holds. */
  static void scan(String html, Found found) {
    new HtmlScan(html, found).tags();
  }

  private void tags() {
    for (int start = html.indexOf('<'); start >= 0; start = html.indexOf('<', position)) {
      position = start + 1;
      if (position >= html.length()) {
        return;
      }
      char first = html.charAt(position);
      if (isLetter(first)) {
        tag();
      } else if (first == '/') {
        skipPast('>');
      } else if (html.startsWith("!--", position)) {
        skipPast("-->");
      }
    }
  }

  private void tag() {
    int name = position;
    skipWord();
    int nameEnd = position;
    attributes(name, nameEnd);
    for (String raw : RAW_TEXT) {
      if (is(raw, name, nameEnd)) {
        skipPast("</" + raw);
      }
    }
  }

  private void skipPast(char end) {
    int next = html.indexOf(end, position);
    position = next < 0 ? html.length() : next + 1;
  }

  private void skipPast(String end) {
    int next = html.indexOf(end, position);
    position = next < 0 ? html.length() : next + end.length();
  }

  private void attributes(int tag, int tagEnd) {
    while (position < html.length() && html.charAt(position) != '>') {
      if (!isLetter(html.charAt(position))) {
        position++;
        continue;
      }
      int name = position;
      skipWord();
      int nameEnd = position;
      skipBlanks();
      if (position < html.length() && html.charAt(position) == '=') {
        position++;
        skipBlanks();
        attribute(tag, tagEnd, name, nameEnd);
      }
    }
  }

  private void attribute(int tag, int tagEnd, int name, int nameEnd) {
    boolean id = is("id", name, nameEnd);
    if (id || (is("name", name, nameEnd) && is("a", tag, tagEnd))) {
      found.anchor(decoded(value()), id);
      return;
    }
    for (String reference : REFERENCES) {
      if (is(reference, name, nameEnd) && !is("base", tag, tagEnd)) {
        int offset = position;
        found.reference(decoded(value()), offset, is("img", tag, tagEnd));
        return;
      }
    }
    skipValue();
  }

  private boolean is(String word, int start, int end) {
    return end - start == word.length() && html.regionMatches(true, start, word, 0, word.length());
  }

  private String value() {
    int start = position;
    skipValue();
    boolean quoted =
        start < html.length() && (html.charAt(start) == '"' || html.charAt(start) == '\'');
    return quoted
        ? html.substring(start + 1, Math.max(start + 1, position - 1))
        : html.substring(start, position);
  }

  private void skipValue() {
    if (position >= html.length()) {
      return;
    }
    char quote = html.charAt(position);
    if (quote == '"' || quote == '\'') {
      position++;
      skipPast(quote);
    } else {
      while (position < html.length() && " \t\r\n>".indexOf(html.charAt(position)) < 0) {
        position++;
      }
    }
  }

  private static String decoded(String value) {
    return value.indexOf('&') < 0
        ? value
        : value
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
  }

  private void skipBlanks() {
    while (position < html.length() && html.charAt(position) <= ' ') {
      position++;
    }
  }

  private void skipWord() {
    while (position < html.length() && isWord(html.charAt(position))) {
      position++;
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isWord(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
  }
}
