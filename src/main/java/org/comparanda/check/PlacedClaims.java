package org.comparanda.check;

import java.util.List;
import org.comparanda.read.Problem;
import org.comparanda.site.Site;

/** Every claim says where in its document it stands, if the site's editors ask for that. */
final class PlacedClaims implements Rule {
  private static final String SETTING = "comparanda.claims.placed";

  @Override
  public List<Problem> check(Site site) {
    if (!site.settings().get(SETTING).equals("true")) {
      return List.of();
    }
    return site.ledger()
        .claims()
        .filter(claim -> claim.at().isEmpty())
        .map(
            claim ->
                new Problem(
                    claim.spot(),
                    "missing-place",
                    "The claim does not say where in the document it stands.",
                    "Add \"at:\" with a heading, a row or a paragraph."))
        .toList();
  }
}
