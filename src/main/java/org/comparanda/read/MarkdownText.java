package org.comparanda.read;

import java.util.regex.Pattern;

/** Writes texts into Markdown so that they are shown as they stand. */
public final class MarkdownText {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]#|~@:$]");

  private MarkdownText() {}

  /**
   * A text on one line, in which nothing is markup, HTML, a link or a mention.
   *
   * <p>A character reference shows every character as it is, where a backslash would not keep a
   * host from taking {@code @name} for a person and {@code www.} for a link.
   */
  public static String literal(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    String html = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return SPECIAL
        .matcher(html)
        .replaceAll(found -> "&#" + found.group().codePointAt(0) + ";")
        .replaceAll("(?i)\\b(www)\\.", "$1&#46;");
  }
}
