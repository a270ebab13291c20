package org.comparanda.export;

import java.util.List;
import java.util.Optional;

/** Every format that a sheet can be written in. */
final class Formats {
  static final List<Format> ALL =
      List.of(
          new MediaWiki(),
          new DokuWiki(),
          new XWiki(),
          new Confluence(),
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
}
