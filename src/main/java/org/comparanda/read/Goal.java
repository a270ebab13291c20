package org.comparanda.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Which content file a link leads to, and where in it.
 *
 * @param path the file's, from the content folder
 * @param query with its {@code ?}, or empty
 * @param anchor with its {@code #}, or empty
 */
public record Goal(String path, String query, String anchor) {
  /** The goal that {@link #toString} has written, or an author, who may encode what they like. */
  public static Goal of(String written) {
    int hash = written.indexOf('#');
    String before = hash < 0 ? written : written.substring(0, hash);
    int mark = before.indexOf('?');
    return new Goal(
        decoded(mark < 0 ? before : before.substring(0, mark)),
        mark < 0 ? "" : before.substring(mark),
        hash < 0 ? "" : written.substring(hash));
  }

  private static String decoded(String path) {
    try {
      return path.indexOf('%') < 0
          ? path
          : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path; // No such file exists, which is what the check will say.
    }
  }

  /** As a link, but that of the path only those characters are encoded that would end it. */
  @Override
  public String toString() {
    return path.replace("%", "%25").replace("#", "%23").replace("?", "%3F") + query + anchor;
  }
}
