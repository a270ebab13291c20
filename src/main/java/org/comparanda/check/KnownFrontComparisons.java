package org.comparanda.check;

import java.util.List;
import org.comparanda.read.Problem;
import org.comparanda.site.Site;

/** The front page can only show comparisons that there are. */
final class KnownFrontComparisons implements Rule {
  @Override
  public List<Problem> check(Site site) {
    return site.frontComparisons().stream()
        .filter(id -> !site.comparisonIds().contains(id))
        .map(id -> LiveContentLinks.unknownComparison(id, site.settings().spot(Site.FRONT), site))
        .toList();
  }
}
