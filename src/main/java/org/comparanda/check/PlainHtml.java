package org.comparanda.check;

import java.util.List;
import java.util.stream.Stream;
import org.comparanda.read.Problem;
import org.comparanda.read.Settings;
import org.comparanda.site.Site;

/**
 * {@code design.md}, section 5: "Plain {@code .html} files and relative links throughout". A site
 * with data cannot have JBake's settings that would name its pages otherwise, for the links between
 * its pages are made by that rule.
 */
final class PlainHtml implements Rule {
  private static final String ROBOTS = "template.robots.extension";

  @Override
  public List<Problem> check(Site site) {
    if (!site.hasData()) {
      return List.of();
    }
    Settings settings = site.settings();
    return Stream.of(
            Stream.of("uri.noExtension").filter(key -> settings.get(key).equals("true")),
            Stream.of("output.extension").filter(key -> !settings.get(key).equals(".html")),
            settings.extensionKeys().stream()
                .filter(key -> !settings.get(key).equals(key.equals(ROBOTS) ? ".txt" : ".html")))
        .flatMap(keys -> keys)
        .map(key -> problem(key, settings))
        .toList();
  }

  private static Problem problem(String key, Settings settings) {
    return new Problem(
        settings.spot(key),
        "bad-setting",
        "The setting \"%s\" cannot be \"%s\" in a site with data, whose pages are plain .html files."
            .formatted(key, settings.get(key)),
        key.equals(ROBOTS) ? "Write .txt." : "Take the line out.");
  }
}
