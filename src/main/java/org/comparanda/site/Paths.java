package org.comparanda.site;

import org.comparanda.ledger.Anchors;
import org.comparanda.ledger.Claim;

/** Where the pages stand, from the site's root ({@code design.md}, section 5). */
public final class Paths {
  /** The folder of digests, in {@code content/} and in the site alike. */
  public static final String DOCUMENTS = "documents/";

  private static final String PAGE = ".html";

  private Paths() {}

  public static String document(String slug) {
    return DOCUMENTS + slug + PAGE;
  }

  public static String comparison(String id) {
    return "compare/" + id + PAGE;
  }

  public static String subject(String id) {
    return "subjects/" + id + PAGE;
  }

  public static String attribute(String id) {
    return "attributes/" + id + PAGE;
  }

  /** A claim's permalink. */
  public static String claim(Claim claim) {
    return document(claim.document()) + "#" + claim.anchor();
  }

  /** A cell's permalink in one comparison. */
  public static String cell(String comparison, String subject, String attribute) {
    return comparison(comparison) + "#" + Anchors.of(subject, attribute);
  }

  /** A cell's place among all that is claimed of its subject. */
  public static String cell(String subject, String attribute) {
    return subject(subject) + "#" + Anchors.of(subject, attribute);
  }

  /** What leads from a page back to the root: {@code ../} for each folder that it stands in. */
  public static String root(String page) {
    return "../".repeat((int) page.chars().filter(c -> c == '/').count());
  }
}
