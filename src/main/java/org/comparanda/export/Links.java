package org.comparanda.export;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.comparanda.read.Article;
import org.comparanda.read.Content;
import org.comparanda.read.Goal;
import org.comparanda.site.Outputs;
import org.comparanda.site.Resolution;
import org.comparanda.site.Site;

/** Where what goes out leads back to: whole addresses, or none where the site has no host. */
final class Links {
  private static final Pattern WHOLE = Pattern.compile("(?i)(https?|mailto):.*");

  /** What stands between the words of a path. */
  private static final Signs BETWEEN = Signs.of("/._#");

  private final Resolution resolution;
  private final String host;
  private final Map<String, String> pages = new HashMap<>();

  Links(Resolution resolution) {
    this.resolution = resolution;
    Site site = resolution.site();
    String written = site.settings().get("site.host");
    this.host = Address.safe(written.endsWith("/") ? written : written + "/");
    site.content().forEach(content -> pages.put(content.path(), Outputs.path(content, site)));
  }

  /** Whether there are whole addresses. */
  boolean hasHost() {
    return !host.isEmpty();
  }

  /** The whole address of a path from the site's root, or empty. */
  String to(String path) {
    if (!hasHost()) {
      return "";
    }
    return isPlain(path) ? host + path : Address.safe(host + encoded(path));
  }

  /** Whether it needs no encoding: ids have little else. */
  private static boolean isPlain(String path) {
    char before = 0;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!word && c != '-' && (c == before || !BETWEEN.has(c))) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** A text that leads to a path from the site's root, where that can be. */
  Run run(String text, String path) {
    return Run.link(text, to(path));
  }

  /** The path of the page that a content file becomes. */
  String pageOf(Content content) {
    return pages.getOrDefault(content.path(), content.path());
  }

  /**
   * The whole address that an article's link means, or empty.
   *
   * @param page the path of the page that the article stands on
   * @param href as its HTML has it
   */
  String in(String page, String href) {
    if (!href.isEmpty() && href.charAt(0) == Article.LINK) {
      return goal(href.substring(1).replace(String.valueOf(Article.END), ""));
    }
    if (href.isEmpty() || WHOLE.matcher(href).matches()) {
      return Address.safe(href);
    }
    try {
      return hasHost() ? Address.safe(URI.create(to(page)).resolve(href).toString()) : "";
    } catch (IllegalArgumentException e) {
      return ""; // Not an address: its text stands without a link.
    }
  }

  private String goal(String goal) {
    if (goal.startsWith(Article.CLAIM)) {
      String[] cell = goal.substring(Article.CLAIM.length()).split("/", 2);
      return to(resolution.home(cell[0], cell[1]));
    }
    Goal file = Goal.of(goal);
    return hasHost()
        ? Address.safe(
            host
                + Outputs.encoded(pages.getOrDefault(file.path(), file.path()))
                + file.query()
                + file.anchor())
        : "";
  }

  /** The names of files may hold any character; an anchor stays as it is. */
  private static String encoded(String path) {
    int hash = path.indexOf('#');
    return hash < 0
        ? Outputs.encoded(path)
        : Outputs.encoded(path.substring(0, hash)) + path.substring(hash);
  }
}
