package org.comparanda.export;

/** A sheet with its Markdown, which several files are made of. For one thread. */
final class Rendered {
  private static final Format MARKDOWN = new GitHubMarkdown();

  private final Sheet sheet;
  private final String markdown;
  private String version = "";

  Rendered(Sheet sheet) {
    this.sheet = sheet;
    this.markdown = MARKDOWN.write(sheet.titled());
  }

  Sheet sheet() {
    return sheet;
  }

  /** Its Markdown as a page that stands alone. */
  String markdown() {
    return markdown;
  }

  /** The same for the same words, wherever the site stands. */
  String version() {
    if (version.isEmpty()) {
      version = Version.of(markdown);
    }
    return version;
  }
}
