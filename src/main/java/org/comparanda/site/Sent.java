package org.comparanda.site;

import java.util.List;

/** Which kinds of things go out for other sites, by the setting {@code comparanda.exports}. */
public final class Sent {
  public static final String COMPARE = "compare";
  public static final String SUBJECTS = "subjects";
  public static final String DOCUMENTS = "documents";

  /** Every other page that has words of its own: of attributes, of lists, of articles. */
  public static final String PAGES = "pages";

  /**
   * Those that can stand in frames, in the order in which an id that several have is looked for.
   */
  public static final List<String> KINDS = List.of(COMPARE, SUBJECTS, DOCUMENTS);

  /** All kinds, in the same order. */
  public static final List<String> ALL = List.of(COMPARE, SUBJECTS, DOCUMENTS, PAGES);

  /** With more claims than that, a site that does not say sends out its comparisons alone. */
  public static final int LARGE = 10_000;

  private Sent() {}

  /** The kinds: {@link #PAGES}, and the others by the folders of their pages. */
  public static List<String> kinds(Site site) {
    if (!site.hasData()) {
      return List.of();
    }
    List<String> asked = site.settings().words("comparanda.exports");
    if (asked.isEmpty()) {
      return isLarge(site) ? List.of(COMPARE) : ALL;
    }
    return ALL.stream()
        .filter(kind -> asked.contains(kind.equals(COMPARE) ? "comparisons" : kind))
        .toList();
  }

  /** Whether pages have twins in Markdown. */
  public static boolean hasTwins(Site site) {
    return site.hasData() && !site.settings().get("comparanda.twins").equals("false");
  }

  /** Whether everything in every form would be too much of it. */
  public static boolean isLarge(Site site) {
    return site.ledger().size() > LARGE;
  }
}
