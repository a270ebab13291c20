package org.comparanda.export;

import java.util.List;
import java.util.Optional;
import org.comparanda.site.Place;
import org.comparanda.site.Site;

/** Every format that a sheet can be written in, in the order in which pages show their places. */
final class Formats {
  static final List<Format> ALL =
      List.of(
          new MediaWiki(),
          new MediaWikiRefs(),
          new DokuWiki(),
          new Confluence(),
          new XWiki(),
          new Jira(),
          new GitHubMarkdown(),
          new AsciiDoc(),
          new HtmlFragment(),
          new Csv(),
          new Latex());

  private Formats() {}

  /** The format of a name. */
  static Optional<Format> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  static List<String> names() {
    return ALL.stream().map(Format::name).toList();
  }

  /** The places of all formats that a site writes. */
  static List<Place> places(Site site) {
    return Exports.formats(site.settings()).stream()
        .flatMap(format -> format.places().stream())
        .toList();
  }
}
