package org.comparanda.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the anchors and the references of a page. It reads tags and their attributes and nothing
 * else: a parser of whole documents would take longer than the baking.
 */
final class HtmlScan {
  private static final Set<String> REFERENCES = Set.of("href", "src", "poster", "data");
  private static final Set<String> RAW_TEXT = Set.of("script", "style", "textarea", "title", "xmp");

  private final String html;
  private int position;
  private final Set<String> anchors = new LinkedHashSet<>();
  private final Set<String> repeated = new LinkedHashSet<>();
  private final Map<String, Reference> references = new LinkedHashMap<>();

  private HtmlScan(String html) {
    this.html = html;
  }

  /** A link to something: where it stands, counted in characters, and whether it shows an image. */
  record Reference(int offset, boolean image) {}

  /**
   * What a page names and where it leads.
   *
   * @param anchors its {@code id}s and the {@code name}s of its links
   * @param repeated ids that stand there more than once
   * @param references each target once, as written but for character references
   */
  record Found(Set<String> anchors, Set<String> repeated, Map<String, Reference> references) {}

  static Found scan(String html) {
    HtmlScan scan = new HtmlScan(html);
    scan.tags();
    return new Found(scan.anchors, scan.repeated, scan.references);
  }

  private void tags() {
    for (int start = html.indexOf('<'); start >= 0; start = html.indexOf('<', position)) {
      position = start + 1;
      if (html.startsWith("!--", position)) {
        skipPast("-->");
      } else if (position < html.length() && isLetter(html.charAt(position))) {
        String name = word();
        attributes(name);
        if (RAW_TEXT.contains(name)) {
          skipPast("</" + name);
        }
      }
    }
  }

  private void skipPast(String end) {
    int found = html.indexOf(end, position);
    position = found < 0 ? html.length() : found + end.length();
  }

  private void attributes(String tag) {
    while (position < html.length()) {
      char c = html.charAt(position);
      if (c == '>') {
        return;
      }
      if (!isLetter(c)) {
        position++;
        continue;
      }
      String name = word();
      skipBlanks();
      if (position < html.length() && html.charAt(position) == '=') {
        position++;
        skipBlanks();
        int offset = position;
        attribute(tag, name, value(), offset);
      }
    }
  }

  private void attribute(String tag, String name, String value, int offset) {
    if (name.equals("id") || (name.equals("name") && tag.equals("a"))) {
      if (!anchors.add(value) && name.equals("id")) {
        repeated.add(value);
      }
    } else if (REFERENCES.contains(name) && !tag.equals("base")) {
      references.putIfAbsent(value, new Reference(offset, tag.equals("img")));
    }
  }

  private String word() {
    int start = position;
    while (position < html.length() && isWord(html.charAt(position))) {
      position++;
    }
    return html.substring(start, position).toLowerCase(Locale.ROOT);
  }

  private String value() {
    char quote = position < html.length() ? html.charAt(position) : ' ';
    int start = quote == '"' || quote == '\'' ? position + 1 : position;
    int end = start;
    if (start > position) {
      end = html.indexOf(quote, start);
      end = end < 0 ? html.length() : end;
      position = Math.min(html.length(), end + 1);
    } else {
      while (end < html.length() && " \t\r\n>".indexOf(html.charAt(end)) < 0) {
        end++;
      }
      position = end;
    }
    return decoded(html.substring(start, end));
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
    while (position < html.length() && Character.isWhitespace(html.charAt(position))) {
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
