package org.comparanda.site;

import java.util.List;

/** How long lists are divided into pages. */
public final class Paging {
  /** How many rows a page has: some 10 kB, which a browser lays out before anyone waits. */
  public static final int ROWS = 200;

  private Paging() {}

  /** How many pages there are; one even where there is nothing to show. */
  public static int pages(int rows) {
    return Math.max(1, (rows + ROWS - 1) / ROWS);
  }

  /** The rows of one page. */
  public static <T> List<T> part(List<T> rows, int number) {
    return rows.subList((number - 1) * ROWS, Math.min(rows.size(), number * ROWS));
  }

  /** JBake's way: the first under its own name, the others in folders of their numbers. */
  public static String path(String stem, int number) {
    return number == 1 ? stem + ".html" : stem + "/" + number + ".html";
  }
}
