package org.comparanda.bake;

import java.util.Locale;

/** A style sheet as readers load it: without comments, and without blanks that say nothing. */
final class StyleSheet {
  /** Beside these no blank says anything. After a colon and a bracket none does either. */
  private static final String DELIMITERS = "{};,>";

  private static final String BLANKS = " \t\r\n\f";

  private final String css;
  private final StringBuilder squeezed;
  private int at;

  private StyleSheet(String css) {
    this.css = css;
    this.squeezed = new StringBuilder(css.length());
  }

  /** The same sheet in fewer characters. Strings, addresses and escapes stay as they are. */
  static String squeezed(String css) {
    StyleSheet sheet = new StyleSheet(css);
    while (sheet.at < css.length()) {
      sheet.step();
    }
    return sheet.squeezed.toString();
  }

  private void step() {
    char c = css.charAt(at);
    if (isBlank(c) || css.startsWith("/*", at)) {
      skip();
    } else if (c == '"' || c == '\'') {
      copyString(c);
    } else if (c == '\\') {
      copyEscape();
    } else if (beginsAddress()) {
      copyAddress();
    } else {
      if (c == '}' && endsWith(";")) {
        squeezed.setLength(squeezed.length() - 1);
      }
      squeezed.append(c);
      at++;
    }
  }

  /** Passes blanks and comments; what they part stays parted. */
  private void skip() {
    boolean blank = false;
    while (at < css.length()) {
      if (isBlank(css.charAt(at))) {
        blank = true;
        at++;
      } else if (css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
      } else {
        break;
      }
    }
    boolean parts =
        at < css.length()
            && !squeezed.isEmpty()
            && !endsWith(DELIMITERS + ":([")
            && (DELIMITERS + ")]").indexOf(css.charAt(at)) < 0;
    if (parts) {
      squeezed.append(blank ? " " : "/**/");
    }
  }

  private boolean endsWith(String anyOf) {
    int last = squeezed.length() - 1;
    boolean escaped = last > 0 && squeezed.charAt(last - 1) == '\\';
    return last >= 0 && !escaped && anyOf.indexOf(squeezed.charAt(last)) >= 0;
  }

  /** A string ends at its quote, or, where that is forgotten, with its line. */
  private void copyString(char quote) {
    int start = at++;
    while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
      at += css.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(at + 1, css.length());
    squeezed.append(css, start, at);
  }

  /** CSS Syntax, section 4.3.7: up to six hexadecimal digits, and one blank that ends them. */
  private void copyEscape() {
    int start = at++;
    int digits = at;
    while (at < css.length() && at < digits + 6 && Character.digit(css.charAt(at), 16) >= 0) {
      at++;
    }
    if (at == digits) {
      at = Math.min(at + 1, css.length());
    } else if (at < css.length() && isBlank(css.charAt(at))) {
      at++;
    }
    squeezed.append(css, start, at);
  }

  private boolean beginsAddress() {
    if (!css.regionMatches(true, at, "url(", 0, 4)) {
      return false;
    }
    char before = at == 0 ? ' ' : css.charAt(at - 1);
    return !Character.isLetterOrDigit(before) && "-_".indexOf(before) < 0;
  }

  /** An address without quotes may hold what begins a comment elsewhere. */
  private void copyAddress() {
    int start = at;
    at += 4;
    while (at < css.length() && isBlank(css.charAt(at))) {
      at++;
    }
    boolean quoted = at < css.length() && "\"'".indexOf(css.charAt(at)) >= 0;
    while (!quoted && at < css.length() && css.charAt(at) != ')') {
      at += css.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(at, css.length());
    squeezed.append(css.substring(start, start + 4).toLowerCase(Locale.ROOT));
    squeezed.append(css.substring(start + 4, at).strip());
  }

  private static boolean isBlank(char c) {
    return BLANKS.indexOf(c) >= 0;
  }
}
