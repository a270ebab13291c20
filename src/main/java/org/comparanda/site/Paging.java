package org.comparanda.site;

/** How long lists are divided into pages. */
public final class Paging {
  /** How many rows a page of the documents' list has: with them it weighs about 10 kB. */
  public static final int DOCUMENTS = 200;

  /** How many rows a page of the ledger or of the disagreements has. */
  public static final int ROWS = 300;

  private Paging() {}

  /** How many pages there are; one even where there is nothing to show. */
  public static int pages(int rows, int most) {
    return Math.max(1, (rows + most - 1) / most);
  }

  /** JBake's way: the first under its own name, the others in folders of their numbers. */
  public static String path(String stem, int number) {
    return number == 1 ? stem + ".html" : stem + "/" + number + ".html";
  }
}
