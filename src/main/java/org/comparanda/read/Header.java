package org.comparanda.read;

import java.util.regex.Pattern;

/**
 * A text cut where its header ends; the body is always the text's end.
 *
 * @param start where the header's own text begins, or, if it has no end, its first line
 * @param text the header's own, or empty
 */
record Header(HeaderForm form, int start, String text, String body) {
  /** The line before and behind a header of YAML. */
  static final String FENCE = "---";

  private static final Pattern KEY = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*\\s*:(\\s.*)?");

  /**
   * Cuts a content file.
   *
   * @param separator the line that ends a header of JBake's own form
   */
  static Header of(String text, String separator) {
    int first = firstLine(text);
    return text.substring(first, lineEnd(text, first)).strip().equals(FENCE)
        ? yaml(text, first)
        : jbake(text, separator);
  }

  private static Header none(String text) {
    return new Header(HeaderForm.NONE, 0, "", text);
  }

  private static Header yaml(String text, int first) {
    int header = next(text, lineEnd(text, first));
    for (int start = header; start < text.length(); ) {
      int end = lineEnd(text, start);
      String line = text.substring(start, end).stripTrailing();
      if (line.equals(FENCE) || line.equals("...")) {
        return new Header(
            HeaderForm.YAML,
            header,
            text.substring(header, start),
            text.substring(next(text, end)));
      }
      start = next(text, end);
    }
    // Without keys below, the line is a rule that an article begins with.
    int key = header + firstLine(text.substring(header));
    return KEY.matcher(text.substring(key, lineEnd(text, key)).strip()).matches()
        ? new Header(HeaderForm.OPEN, first, "", text)
        : none(text);
  }

  private static Header jbake(String text, String separator) {
    for (int start = 0; start < text.length(); ) {
      int end = lineEnd(text, start);
      String line = text.substring(start, end).strip();
      if (line.equals(separator)) {
        return new Header(
            HeaderForm.JBAKE, 0, text.substring(0, start), text.substring(next(text, end)));
      }
      // JBake: a header holds nothing but empty lines and lines with "=".
      if (!line.isEmpty() && line.indexOf('=') < 0) {
        break;
      }
      start = next(text, end);
    }
    return none(text);
  }

  /** Where the first line begins that is not blank, or the last one. */
  private static int firstLine(String text) {
    int start = 0;
    while (lineEnd(text, start) < text.length()
        && text.substring(start, lineEnd(text, start)).isBlank()) {
      start = next(text, lineEnd(text, start));
    }
    return start;
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static int next(String text, int lineEnd) {
    return Math.min(text.length(), lineEnd + 1);
  }
}
