package org.comparanda.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What an author wrote as HTML: its links and ids, and whether each element in it has its end. One
 * that has none takes in what the page has below the article.
 */
final class RawHtml {
  /** Their content is text up to their end, or to the end of the page. */
  private static final Set<String> RAW_TEXT =
      Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

  /** HTML: "Void elements only have a start tag". */
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr");

  /** Elements that HTML itself ends. */
  private static final Set<String> ENDED =
      Set.of(
          "p",
          "li",
          "dt",
          "dd",
          "rt",
          "rp",
          "option",
          "optgroup",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "tfoot",
          "colgroup",
          "caption");

  /** Their end tags may be left out, but not written where they were not opened. */
  private static final Set<String> PAGE = Set.of("html", "head", "body");

  private static final Set<String> REFERENCES = Set.of("href", "src", "poster", "data");

  private final String html;
  private final Spots spots;
  private final Problems problems;
  private final List<Link> links = new ArrayList<>();
  private final List<Node.Scalar> anchors = new ArrayList<>();

  /** Where the elements of a name begin that have not ended yet, the last first. */
  private final Map<String, Deque<Integer>> open = new LinkedHashMap<>();

  private int position;

  private RawHtml(String html, Spots spots, Problems problems) {
    this.html = html;
    this.spots = spots;
    this.problems = problems;
  }

  /**
   * Reads the HTML of a text.
   *
   * @param html as long as the text, with blanks where the text is no HTML
   * @param spots where its offsets stand
   */
  static RawHtml read(String html, Spots spots, Problems problems) {
    RawHtml raw = new RawHtml(html, spots, problems);
    raw.tags();
    raw.open.forEach((name, starts) -> starts.forEach(start -> raw.unclosed(name, start)));
    return raw;
  }

  /** Where its elements lead, but for {@code claim:} links. */
  List<Link> links() {
    return links;
  }

  /** The ids of its elements, and the names of its links. */
  List<Node.Scalar> anchors() {
    return anchors;
  }

  private void tags() {
    for (int start = html.indexOf('<'); start >= 0; start = html.indexOf('<', position)) {
      position = start + 1;
      if (html.startsWith("!--", position)) {
        comment(start);
      } else if (at(position) == '!' || at(position) == '?') {
        skipPast(">", start, "This has no end.", "End it with >, or write &lt; for <.");
      } else if (at(position) == '/' && isLetter(at(position + 1))) {
        endTag(start);
      } else if (isLetter(at(position))) {
        startTag(start);
      }
    }
  }

  private void comment(int start) {
    // HTML: "<!-->" and "<!--->" are comments that hold nothing.
    position += html.startsWith(">", position + 3) || html.startsWith("->", position + 3) ? 1 : 3;
    skipPast("-->", start, "This comment has no end.", "End it with -->.");
  }

  private void skipPast(String end, int start, String message, String remedy) {
    int found = html.indexOf(end, position);
    if (found < 0) {
      problems.add(spots.at(start), "open-markup", message, remedy);
    }
    position = found < 0 ? html.length() : found + end.length();
  }

  private void endTag(int start) {
    position++;
    String name = name();
    skipPast(">", start, "This tag has no end.", "End it with >.");
    if (VOID.contains(name) || ENDED.contains(name)) {
      return;
    }
    Deque<Integer> starts = open.get(name);
    if (starts != null && !starts.isEmpty()) {
      starts.pop();
    } else {
      problems.add(
          spots.at(start),
          "stray-markup",
          "This ends an element <%s> that does not begin in this text.".formatted(name),
          "Take it out, or write <%s> where it begins.".formatted(name));
    }
  }

  private void startTag(int start) {
    String name = name();
    while (position < html.length() && at(position) != '>') {
      if (isBlank(at(position)) || at(position) == '/') {
        position++;
      } else {
        attribute(name);
      }
    }
    if (position == html.length()) {
      problems.add(
          spots.at(start),
          "open-markup",
          "This tag has no end.",
          "End it with >, and each text in it with its quotation mark.");
      return;
    }
    boolean closed = at(position - 1) == '/';
    position++;
    if (RAW_TEXT.contains(name)) {
      rawText(name, start);
    } else if (!closed && !VOID.contains(name) && !ENDED.contains(name)) {
      open.computeIfAbsent(name, any -> new ArrayDeque<>()).push(start);
    }
  }

  private void attribute(String tag) {
    int nameStart = position;
    position++;
    while (position < html.length() && "=/> \t\r\n\f".indexOf(at(position)) < 0) {
      position++;
    }
    String name = html.substring(nameStart, position).toLowerCase(Locale.ROOT);
    skipBlanks();
    if (at(position) != '=') {
      return;
    }
    position++;
    skipBlanks();
    char quote = at(position);
    boolean quoted = quote == '"' || quote == '\'';
    int start = quoted ? position + 1 : position;
    int end = quoted ? html.indexOf(quote, start) : endOfWord(start);
    position = end < 0 ? html.length() : quoted ? end + 1 : end;
    if (end >= 0) {
      note(tag, name, unescaped(html.substring(start, end)), spots.at(start));
    }
  }

  private void note(String tag, String name, String value, Spot spot) {
    if (name.equals("id") || (name.equals("name") && tag.equals("a"))) {
      anchors.add(new Node.Scalar(spot, value));
    } else if (REFERENCES.contains(name)
        && !tag.equals("base")
        && !value.startsWith(Article.CLAIM)) {
      links.add(new Link(value, "", tag.equals("img"), spot));
    }
  }

  private void rawText(String name, int start) {
    int end = position;
    while (end >= 0 && !isEndTag(name, end)) {
      end = html.indexOf("</", end + 1);
    }
    if (end < 0) {
      unclosed(name, start);
      position = html.length();
    } else {
      position = end + 2;
      skipPast(">", end, "This tag has no end.", "End it with >.");
    }
  }

  private boolean isEndTag(String name, int start) {
    int end = start + 2 + name.length();
    return html.regionMatches(true, start, "</" + name, 0, end - start)
        && "/> \t\r\n\f".indexOf(at(end)) >= 0;
  }

  private void unclosed(String name, int start) {
    if (!PAGE.contains(name)) {
      problems.add(
          spots.at(start),
          "open-markup",
          "The element <%s> has no end.".formatted(name),
          "Write </%1$s> where it ends, or &lt;%1$s> if it is meant as text.".formatted(name));
    }
  }

  private String name() {
    int start = position;
    while (position < html.length() && "/> \t\r\n\f".indexOf(at(position)) < 0) {
      position++;
    }
    return html.substring(start, position).toLowerCase(Locale.ROOT);
  }

  private int endOfWord(int start) {
    int end = start;
    while (end < html.length() && at(end) != '>' && !isBlank(at(end))) {
      end++;
    }
    return end;
  }

  private void skipBlanks() {
    while (isBlank(at(position))) {
      position++;
    }
  }

  /** A character, or the character of number zero behind the end, which no text holds. */
  private char at(int index) {
    return index < html.length() ? html.charAt(index) : 0;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isBlank(char c) {
    return " \t\r\n\f".indexOf(c) >= 0;
  }

  private static String unescaped(String value) {
    return value
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
