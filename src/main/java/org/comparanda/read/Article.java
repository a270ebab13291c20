package org.comparanda.read;

import java.util.List;

/**
 * A text that has become HTML. What only the whole site can tell stands in it between control
 * characters, which no author's text holds: {@link #TABLE} with the id of a comparison whose table
 * belongs there, {@link #LINK} with {@code claim:<subject>/<attribute>} or with the {@link Goal} of
 * a link; {@link #END} ends both.
 *
 * @param links those that only the whole site can tell, and all others, as their author wrote them
 * @param tables the comparisons whose tables it shows
 * @param headings all of them; of a file in HTML only the first
 * @param anchors the ids of its headings, and those that its author wrote in HTML
 * @param words how many words its text has
 */
public record Article(
    String html,
    List<Link> links,
    List<Node.Scalar> tables,
    List<Heading> headings,
    List<Node.Scalar> anchors,
    int words) {
  public static final char TABLE = '\u0001';
  public static final char LINK = '\u0002';
  public static final char END = '\u0003';

  /** What a link begins with that goes to a cell: {@code claim:<subject>/<attribute>}. */
  public static final String CLAIM = "claim:";

  public Article {
    links = List.copyOf(links);
    tables = List.copyOf(tables);
    headings = List.copyOf(headings);
    anchors = List.copyOf(anchors);
  }

  /** A text of which nothing could be made. */
  static Article none() {
    return new Article("", List.of(), List.of(), List.of(), List.of(), 0);
  }
}
