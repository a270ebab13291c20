package org.comparanda.check;

import java.nio.charset.StandardCharsets;

/**
 * Finds the anchors and the references of a page in its bytes, which are UTF-8. It reads tags and
 * their attributes and nothing else: a parser of whole documents would take longer than the baking.
 */
final class HtmlScan {
  private static final String[] REFERENCES = {"href", "src", "poster", "data"};
  private static final String[] RAW_TEXT = {"script", "style", "textarea", "title", "xmp"};

  private final byte[] html;
  private final Found found;
  private int position;

  /** Is told what a page holds, in its order; {@link #text} reads a value. */
  interface Found {
    /**
     * An {@code id}, or the {@code name} of a link.
     *
     * @param start where its value begins on the page, counted in bytes
     * @param end where its value ends
     */
    void anchor(int start, int end, boolean isId);

    /**
     * A link to something.
     *
     * @param start where its value begins on the page, counted in bytes
     * @param end where its value ends
     * @param image whether it shows an image
     */
    void reference(int start, int end, boolean image);
  }

  private HtmlScan(byte[] html, Found found) {
    this.html = html;
    this.found = found;
  }

  /** Tells what a page holds. */
  static void scan(byte[] html, Found found) {
    new HtmlScan(html, found).tags();
  }

  /** What a value says, its character references resolved. */
  static String text(byte[] html, int start, int end) {
    String value = new String(html, start, end - start, StandardCharsets.UTF_8);
    return value.indexOf('&') < 0
        ? value
        : value
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
  }

  private void tags() {
    while (skipPast('<') && position < html.length) {
      int first = html[position];
      if (isLetter(first)) {
        tag();
      } else if (first == '/') {
        skipPast('>');
      } else if (is("!--", position, position + 3)) {
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

  /** Goes on behind the next such byte, or to the end; whether there is one. */
  private boolean skipPast(char end) {
    int next = position;
    while (next < html.length && html[next] != end) {
      next++;
    }
    position = Math.min(next + 1, html.length);
    return next < html.length;
  }

  private void skipPast(String end) {
    int next = position;
    while (next < html.length && !is(end, next, next + end.length())) {
      next++;
    }
    position = Math.min(next + end.length(), html.length);
  }

  private void attributes(int tag, int tagEnd) {
    while (position < html.length && html[position] != '>') {
      if (!isLetter(html[position])) {
        position++;
        continue;
      }
      int name = position;
      skipWord();
      int nameEnd = position;
      skipBlanks();
      if (position < html.length && html[position] == '=') {
        position++;
        skipBlanks();
        attribute(tag, tagEnd, name, nameEnd);
      }
    }
  }

  private void attribute(int tag, int tagEnd, int name, int nameEnd) {
    int start = position;
    skipValue();
    int end = position;
    if (start < end && (html[start] == '"' || html[start] == '\'')) {
      start++;
      end = Math.max(start, end - 1);
    }
    boolean id = is("id", name, nameEnd);
    if (id || (is("name", name, nameEnd) && is("a", tag, tagEnd))) {
      found.anchor(start, end, id);
    } else if (isOne(REFERENCES, name, nameEnd) && !is("base", tag, tagEnd)) {
      found.reference(start, end, is("img", tag, tagEnd));
    }
  }

  private boolean isOne(String[] words, int start, int end) {
    for (String word : words) {
      if (is(word, start, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether that is the word, without regard to case. */
  private boolean is(String word, int start, int end) {
    if (end - start != word.length() || end > html.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      int c = html[start + i];
      if ((c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void skipValue() {
    if (position >= html.length) {
      return;
    }
    byte quote = html[position];
    if (quote == '"' || quote == '\'') {
      position++;
      skipPast((char) quote);
    } else {
      while (position < html.length && !isBlank(html[position]) && html[position] != '>') {
        position++;
      }
    }
  }

  private void skipBlanks() {
    while (position < html.length && isBlank(html[position])) {
      position++;
    }
  }

  private void skipWord() {
    while (position < html.length && isWord(html[position])) {
      position++;
    }
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isWord(int c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
  }

  /** Bytes beyond ASCII are negative, and no blanks. */
  private static boolean isBlank(int c) {
    return c >= 0 && c <= ' ';
  }
}
