package org.comparanda.check;

import java.util.List;
import org.comparanda.read.Closest;
import org.comparanda.read.Problem;
import org.comparanda.site.Site;

/** A claim may only dispute a document that the site knows. */
final class KnownDocuments implements Rule {
  @Override
  public List<Problem> check(Site site) {
    return site.ledger()
        .claims()
        .filter(
            claim -> !claim.disputes().isEmpty() && site.ledger().find(claim.disputes()).isEmpty())
        .map(
            claim ->
                new Problem(
                    claim.spots().disputes(),
                    "unknown-document",
                    "There is no document \"%s\".".formatted(claim.disputes()),
                    Closest.remedy(
                        claim.disputes(),
                        site.ledger().slugs(),
                        "Name the file in data/documents/ without \".yaml\".")))
        .toList();
  }
}
