package org.comparanda.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comparanda.read.RelativePath;

/** Where the links of pages lead. */
final class Targets {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

  private final String host;

  /**
   * @param host the address that the site will stand at; links that begin with it stay within
   */
  Targets(String host) {
    this.host = host.endsWith("/") ? host.substring(0, host.length() - 1) : host;
  }

  /**
   * Where a link leads.
   *
   * @param path from the site's root
   * @param anchor the element on that page, or empty
   */
  record Target(String path, String anchor) {}

  /** Where a link on a page leads; empty when it leads out of the site. */
  Optional<Target> of(String page, String written) {
    String link = written.strip();
    if (!host.isEmpty() && link.startsWith(host)) {
      String rest = link.substring(host.length());
      link = rest.isEmpty() ? "/" : rest.startsWith("/") ? rest : link;
    }
    if (link.startsWith("//") || SCHEME.matcher(link).lookingAt()) {
      return Optional.empty();
    }
    int hash = link.indexOf('#');
    String anchor = hash < 0 ? "" : decode(link.substring(hash + 1));
    String path = hash < 0 ? link : link.substring(0, hash);
    int query = path.indexOf('?');
    path = query < 0 ? path : path.substring(0, query);
    String resolved = path.isEmpty() ? page : RelativePath.resolve(page, decode(path));
    // "#top" leads to the top of every page.
    return Optional.of(new Target(resolved, anchor.equals("top") ? "" : anchor));
  }

  private static String decode(String text) {
    try {
      return text.indexOf('%') < 0
          ? text
          : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
