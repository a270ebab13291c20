package org.comparanda.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells which links go to cells and to other content files, and to which. */
final class ContentLinks {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final String EXTENSION = ".md";

  private ContentLinks() {}

  /**
   * What a link's target means: {@code claim:…} as it is, the path of the content file with its
   * anchor, or an empty text for every other target.
   *
   * @param from the path of the file that the link stands in
   */
  static String goal(String from, String target) {
    if (target.startsWith(Article.CLAIM)) {
      return target;
    }
    int hash = target.indexOf('#');
    String file = hash < 0 ? target : target.substring(0, hash);
    String anchor = hash < 0 ? "" : target.substring(hash);
    if (!file.endsWith(EXTENSION) || file.startsWith("/") || SCHEME.matcher(file).matches()) {
      return "";
    }
    return RelativePath.resolve(from, decode(file)) + anchor;
  }

  private static String decode(String file) {
    try {
      return file.indexOf('%') < 0
          ? file
          : URLDecoder.decode(file.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return file; // No such file exists, which is what the check will say.
    }
  }
}
