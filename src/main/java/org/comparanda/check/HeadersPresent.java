package org.comparanda.check;

import java.util.List;
import org.comparanda.read.Content;
import org.comparanda.read.HeaderForm;
import org.comparanda.read.Problem;
import org.comparanda.read.Spot;
import org.comparanda.site.Site;

/**
 * In a plain JBake site every content file says its type; JBake would drop it with a line in its
 * log.
 */
final class HeadersPresent implements Rule {
  @Override
  public List<Problem> check(Site site) {
    if (site.hasData() || !site.settings().get("default.type").isEmpty()) {
      return List.of();
    }
    return site.content().stream()
        .filter(content -> content.text("type").isEmpty())
        .filter(content -> content.form() == HeaderForm.NONE || content.form() == HeaderForm.JBAKE)
        .map(HeadersPresent::problem)
        .toList();
  }

  private static Problem problem(Content content) {
    return new Problem(
        Spot.startOf(content.file()),
        "missing-type",
        content.form() == HeaderForm.JBAKE
            ? "The header says no type."
            : "This file has no header.",
        "Begin it with \"type=page\", \"status=published\" and a line \"~~~~~~\", or set default.type in jbake.properties.");
  }
}
