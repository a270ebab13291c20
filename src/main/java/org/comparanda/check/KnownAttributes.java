package org.comparanda.check;

import java.util.ArrayList;
import java.util.List;
import org.comparanda.compare.Comparison;
import org.comparanda.compare.Comparison.AttributeGroups;
import org.comparanda.compare.Comparison.ListedAttributes;
import org.comparanda.ledger.Attribute;
import org.comparanda.read.Closest;
import org.comparanda.read.Node;
import org.comparanda.read.Problem;
import org.comparanda.read.Spot;
import org.comparanda.site.Site;

/** Claims and comparisons speak only of attributes, and of groups of them, that the site knows. */
final class KnownAttributes implements Rule {
  @Override
  public List<Problem> check(Site site) {
    List<Problem> problems = new ArrayList<>();
    site.ledger()
        .claims()
        .forEach(claim -> require(claim.attribute(), claim.spots().attribute(), site, problems));
    List<String> groups = site.attributes().groups();
    for (Comparison comparison : site.comparisons()) {
      if (comparison.attributes() instanceof ListedAttributes listed) {
        listed.ids().forEach(named -> require(named.text(), named.spot(), site, problems));
      } else if (comparison.attributes() instanceof AttributeGroups chosen) {
        for (Node.Scalar group : chosen.groups()) {
          if (!groups.contains(group.text())) {
            problems.add(
                new Problem(
                    group.spot(),
                    "unknown-group",
                    "No attribute is of the group \"%s\".".formatted(group.text()),
                    Closest.remedy(
                        group.text(), groups, "Name a group that data/attributes.yaml uses.")));
          }
        }
      }
      for (Node.Scalar chart : comparison.charts()) {
        require(chart.text(), chart.spot(), site, problems);
        site.attributes()
            .find(chart.text())
            .filter(attribute -> !attribute.type().isNumeric())
            .ifPresent(attribute -> problems.add(noNumbers(attribute, chart.spot())));
      }
    }
    return problems;
  }

  private static void require(String id, Spot spot, Site site, List<Problem> problems) {
    if (site.attributes().find(id).isEmpty()) {
      problems.add(
          new Problem(
              spot,
              "unknown-attribute",
              "There is no attribute \"%s\".".formatted(id),
              Closest.remedy(id, site.attributes().ids(), "Add it to data/attributes.yaml.")));
    }
  }

  private static Problem noNumbers(Attribute attribute, Spot spot) {
    return new Problem(
        spot,
        "bad-chart",
        "\"%s\" has no numbers that bars could show: it is a %s."
            .formatted(attribute.id(), attribute.type().word()),
        "Chart an attribute of type number, percent or money.");
  }
}
