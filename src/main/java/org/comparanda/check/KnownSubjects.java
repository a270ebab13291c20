package org.comparanda.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comparanda.compare.Comparison;
import org.comparanda.compare.Comparison.ListedSubjects;
import org.comparanda.compare.Comparison.SelectedSubjects;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Subject;
import org.comparanda.read.Closest;
import org.comparanda.read.Problem;
import org.comparanda.read.Spot;
import org.comparanda.site.Site;

/** Claims, documents, comparisons and other subjects speak only of subjects that the site knows. */
final class KnownSubjects implements Rule {
  @Override
  public List<Problem> check(Site site) {
    List<Problem> problems = new ArrayList<>();
    for (Subject subject : site.subjects().all()) {
      require(subject.parent(), subject.parentSpot(), site, problems);
    }
    for (Document document : site.ledger().documents()) {
      document.primaryFor().forEach(named -> require(named.text(), named.spot(), site, problems));
      document
          .claims()
          .forEach(claim -> require(claim.subject(), claim.spots().subject(), site, problems));
    }
    Set<String> kinds =
        site.subjects().all().stream().map(Subject::kind).collect(Collectors.toSet());
    for (Comparison comparison : site.comparisons()) {
      if (comparison.subjects() instanceof ListedSubjects listed) {
        listed.ids().forEach(named -> require(named.text(), named.spot(), site, problems));
      } else if (comparison.subjects() instanceof SelectedSubjects selected) {
        require(selected.under(), selected.underSpot(), site, problems);
        if (!selected.kind().isEmpty() && !kinds.contains(selected.kind())) {
          problems.add(
              new Problem(
                  selected.kindSpot(),
                  "unknown-kind",
                  "No subject is of the kind \"%s\".".formatted(selected.kind()),
                  Closest.remedy(
                      selected.kind(), kinds, "Name a kind that data/subjects.yaml uses.")));
        }
      }
    }
    return problems;
  }

  private static void require(String id, Spot spot, Site site, List<Problem> problems) {
    if (!id.isEmpty() && !site.subjects().has(id)) {
      problems.add(
          new Problem(
              spot,
              "unknown-subject",
              "There is no subject \"%s\".".formatted(id),
              Closest.remedy(id, site.subjects().ids(), "Add it to data/subjects.yaml.")));
    }
  }
}
