package org.comparanda.export;

import java.time.Instant;
import java.util.List;
import org.comparanda.site.Extra;

/** Everything that goes out beside the pages. */
public final class Outgoing {
  private Outgoing() {}

  /**
   * What makes the files.
   *
   * @param now the time of the run, which decides which pages are published
   */
  public static List<Extra> extras(Instant now) {
    // What one thread makes alone comes first, the many small parts last.
    return List.of(
        new WikiSites(now),
        new Llms(now),
        new Api(),
        new ComparisonJson(),
        new SubjectCells(),
        Citations::ofDocuments,
        new Feeds(),
        new Things(now));
  }
}
