package org.comparanda.read;

import java.util.regex.Pattern;

/** Tells which links go to cells and to other content files, and to which. */
final class ContentLinks {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final String EXTENSION = ".md";

  private ContentLinks() {}

  /** A link's target as an address: Markdown lets blanks stand in one between angle brackets. */
  static String address(String target) {
    return target.replace(" ", "%20");
  }

  /**
   * What a link's target means: {@code claim:…} as it is, a {@link Goal}, or an empty text for
   * every other target.
   *
   * @param from the path of the file that the link stands in
   */
  static String goal(String from, String target) {
    if (target.startsWith(Article.CLAIM)) {
      return target;
    }
    Goal goal = Goal.of(target);
    String file = goal.path();
    if (!file.endsWith(EXTENSION) || file.startsWith("/") || SCHEME.matcher(target).matches()) {
      return "";
    }
    return new Goal(RelativePath.resolve(from, file), goal.query(), goal.anchor()).toString();
  }
}
