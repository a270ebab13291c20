package org.comparanda.bake;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comparanda.read.Content;
import org.comparanda.site.Outputs;
import org.comparanda.site.Site;
import org.jbake.model.ModelAttributes;

/** The content pages that every page leads to. */
final class Navigation {
  /** The header's key: {@code true}, {@code false}, or what the page is called there. */
  private static final String KEY = "nav";

  /** What stands there unless its header says otherwise. */
  private static final Map<String, String> ALWAYS =
      Map.of("about.md", "About", "method.md", "Method");

  private Navigation() {}

  /**
   * Them, in the order of their files' paths.
   *
   * @param now what decides whether a page is a draft still
   */
  static List<PageLink> of(Site site, Date now) {
    return site.content().stream()
        .filter(content -> isPublished(content, site, now))
        .flatMap(
            content ->
                label(content, site)
                    .map(label -> new PageLink(label, Outputs.uri(content, site)))
                    .stream())
        .toList();
  }

  static boolean isPublished(Content content, Site site, Date now) {
    return !Outputs.status(content, site.settings(), now).equals(ModelAttributes.Status.DRAFT);
  }

  private static Optional<String> label(Content content, Site site) {
    String written = content.text(KEY);
    return switch (written) {
      case "" -> Optional.ofNullable(ALWAYS.get(content.path()));
      case "true" -> Optional.of(ALWAYS.getOrDefault(content.path(), Outputs.title(content, site)));
      case "false" -> Optional.empty();
      default -> Optional.of(written);
    };
  }
}
