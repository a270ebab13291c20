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
    return List.of(
        new ComparisonJson(),
        new SubjectCells(),
        new Api(),
        new Things(now),
        Citations::ofDocuments,
        new Llms(now),
        new Feeds(),
        new WikiSites(now));
  }
}
