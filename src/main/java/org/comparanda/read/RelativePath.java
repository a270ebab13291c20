package org.comparanda.read;

import java.util.ArrayDeque;
import java.util.Deque;

/** Resolves links between files of one folder, by the paths of the files from that folder. */
public final class RelativePath {
  private RelativePath() {}

  /** How a link in one file leads to another, both by their paths from the folder. */
  public static String link(String from, String to) {
    int common = 0;
    for (int i = 0; i < Math.min(from.length(), to.length()); i++) {
      if (from.charAt(i) != to.charAt(i)) {
        break;
      }
      common = from.charAt(i) == '/' ? i + 1 : common;
    }
    long up = from.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + ContentLinks.address(to.substring(common));
  }

  /**
   * Where a relative link leads.
   *
   * @param from the path of the file that the link stands in
   * @param link begins with {@code /} when it starts at the folder itself
   * @return the path without {@code .} and, unless it leaves the folder, without {@code ..}; it
   *     keeps a {@code /} at its end
   */
  public static String resolve(String from, String link) {
    String joined =
        link.startsWith("/") ? link : from.substring(0, from.lastIndexOf('/') + 1) + link;
    Deque<String> parts = new ArrayDeque<>();
    int start = 0;
    while (start < joined.length()) {
      int slash = joined.indexOf('/', start);
      int end = slash < 0 ? joined.length() : slash;
      String part = joined.substring(start, end);
      if (part.equals("..") && !parts.isEmpty() && !parts.peekLast().equals("..")) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
      start = end + 1;
    }
    boolean folder = joined.endsWith("/") && !parts.isEmpty();
    return String.join("/", parts) + (folder ? "/" : "");
  }
}
