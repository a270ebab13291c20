package org.comparanda.export;

import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import org.comparanda.site.Extra;
import org.comparanda.site.Resolution;

/**
 * {@code <page>.html.md}: what a page says, tables and evidence included, as Markdown. Those of
 * comparisons, subjects and digests come from {@link Things}.
 */
final class Twins implements Extra {
  private final Date now;

  /**
   * @param now what decides which pages are published
   */
  Twins(Instant now) {
    this.now = Date.from(now);
  }

  @Override
  public Stream<File> files(Resolution resolution) {
    if (!resolution.site().hasData()) {
      return Stream.of();
    }
    Format markdown = new GitHubMarkdown();
    // A list that is whole is shared among threads item by item.
    return new PageSheets(resolution, now)
        .pages().toList().stream()
            .map(
                page -> new File(page.path() + ".md", markdown.write(page.sheet().get().titled())));
  }
}
