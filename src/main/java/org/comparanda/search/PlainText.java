package org.comparanda.search;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.Set;
import org.comparanda.read.Article;

/** The text of an article, without its marks. */
final class PlainText {
  /** Elements whose content no reader sees. */
  private static final Set<String> HIDDEN = Set.of("script", "style", "template");

  /** Elements within a line, which may stand between letters of one word. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "em", "i", "ins", "kbd", "mark",
          "q", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr");

  /** The longest name of those elements. */
  private static final int NAME = 8;

  private final char[] html;
  private final char[] text;
  private int length;

  private PlainText(char[] html, int most) {
    this.html = html;
    this.text = new char[Math.min(html.length, most)];
  }

  /**
   * The text of an article's HTML, with single blanks between its words.
   *
   * @param most how many characters of the text are wanted
   */
  static String of(String html, int most) {
    String plain = new PlainText(html.toCharArray(), most).text().strip();
    return plain.indexOf('&') < 0 ? plain : Escaping.unescapeHtml(plain);
  }

  private String text() {
    int at = 0;
    while (at < html.length && length < text.length) {
      char c = html[at];
      if (c > ' ' && c != '<') {
        text[length++] = c;
        at++;
      } else if (c == Article.TABLE || c == Article.LINK) {
        at = behind(Article.END, at);
      } else if (c == '<' && isTag(at)) {
        at = skipTag(at);
      } else {
        append(c);
        at++;
      }
    }
    return new String(text, 0, length);
  }

  private boolean isTag(int at) {
    if (at + 1 == html.length) {
      return false;
    }
    char next = html[at + 1];
    return next == '/' || next == '!' || next == '?' || Character.isLetter(next);
  }

  private int skipTag(int start) {
    if (begins("<!--", start)) {
      int end = start + 4;
      while (end < html.length && !begins("-->", end)) {
        end++;
      }
      return Math.min(html.length, end + 3);
    }
    boolean closes = html[start + 1] == '/';
    int from = start + (closes ? 2 : 1);
    int to = from;
    while (to < html.length && Character.isLetterOrDigit(html[to])) {
      to++;
    }
    String name =
        to - from > NAME ? "" : new String(html, from, to - from).toLowerCase(Locale.ROOT);
    if (!INLINE.contains(name)) {
      append(' ');
    }
    int end = endOfTag(to);
    return closes || !HIDDEN.contains(name) ? end : closing(name, end);
  }

  /** Where the element is closed, or the end. */
  private int closing(String name, int from) {
    for (int i = from; i < html.length; i++) {
      if (html[i] == '<'
          && begins("</", i)
          && i + 2 + name.length() <= html.length
          && new String(html, i + 2, name.length()).equalsIgnoreCase(name)) {
        return i;
      }
    }
    return html.length;
  }

  /** Behind the {@code >} that is not within the value of an attribute. */
  private int endOfTag(int from) {
    char quote = 0;
    for (int i = from; i < html.length; i++) {
      char c = html[i];
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return html.length;
  }

  private int behind(char end, int from) {
    int i = from;
    while (i < html.length && html[i] != end) {
      i++;
    }
    return Math.min(html.length, i + 1);
  }

  private boolean begins(String with, int at) {
    for (int i = 0; i < with.length(); i++) {
      if (at + i >= html.length || html[at + i] != with.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void append(char c) {
    if (length == text.length) {
      return;
    }
    if (c > ' ') {
      text[length++] = c;
    } else if (length > 0 && text[length - 1] != ' ') {
      text[length++] = ' ';
    }
  }
}
