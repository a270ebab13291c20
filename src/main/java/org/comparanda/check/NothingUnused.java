package org.comparanda.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comparanda.compare.Cells;
import org.comparanda.compare.Comparison;
import org.comparanda.compare.Table;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Subject;
import org.comparanda.read.Node;
import org.comparanda.read.Problem;
import org.comparanda.site.Site;

/** Every subject and attribute is claimed of or shown, if the site's editors ask for that. */
final class NothingUnused implements Rule {
  private static final String SETTING = "comparanda.vocabulary.used";

  @Override
  public List<Problem> check(Site site) {
    if (!site.settings().get(SETTING).equals("true")) {
      return List.of();
    }
    Set<String> subjects = new HashSet<>();
    Set<String> attributes = new HashSet<>();
    site.ledger()
        .claims()
        .forEach(
            claim -> {
              subjects.add(claim.subject());
              attributes.add(claim.attribute());
            });
    for (Comparison comparison : site.comparisons()) {
      Table table = Table.of(comparison, site.subjects(), site.attributes(), Cells.none());
      table.subjects().forEach(subject -> subjects.add(subject.id()));
      table.rows().forEach(row -> attributes.add(row.attribute().id()));
      comparison.charts().stream().map(Node.Scalar::text).forEach(attributes::add);
    }
    // What stands above a subject that is used is used as well.
    Set<String> lines = new HashSet<>();
    subjects.forEach(subject -> lines.addAll(site.subjects().lineOf(subject)));

    List<Problem> problems = new ArrayList<>();
    for (Subject subject : site.subjects().all()) {
      if (!lines.contains(subject.id())) {
        problems.add(
            new Problem(
                subject.spot(),
                "unused-subject",
                "No claim speaks of the subject \"%s\", and no comparison shows it."
                    .formatted(subject.id()),
                "Take it out until something does."));
      }
    }
    for (Attribute attribute : site.attributes().all()) {
      if (!attributes.contains(attribute.id())) {
        problems.add(
            new Problem(
                attribute.spot(),
                "unused-attribute",
                "No claim is about the attribute \"%s\", and no comparison shows it."
                    .formatted(attribute.id()),
                "Take it out until something does."));
      }
    }
    return problems;
  }
}
