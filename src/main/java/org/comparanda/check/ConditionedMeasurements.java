package org.comparanda.check;

import java.util.List;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Value;
import org.comparanda.read.Problem;
import org.comparanda.site.Site;

/** Every measured figure says what it holds under, if the site's editors ask for that. */
final class ConditionedMeasurements implements Rule {
  private static final String SETTING = "comparanda.measurements.conditioned";

  @Override
  public List<Problem> check(Site site) {
    if (!site.settings().get(SETTING).equals("true")) {
      return List.of();
    }
    return site.ledger()
        .claims()
        .filter(claim -> claim.condition().isEmpty() && isMeasurement(claim, site))
        .map(
            claim ->
                new Problem(
                    claim.spots().value(),
                    "missing-condition",
                    "A measured value of \"%s\" needs the condition that it holds under."
                        .formatted(claim.attribute()),
                    "Add \"condition:\", such as \"thinking mode, mean of 64\", or \"setting not stated\"."))
        .toList();
  }

  private static boolean isMeasurement(Claim claim, Site site) {
    return !(claim.value() instanceof Value.Absent)
        && site.attributes()
            .find(claim.attribute())
            .map(ConditionedMeasurements::isBenchmark)
            .orElse(false);
  }

  private static boolean isBenchmark(Attribute attribute) {
    return attribute.measured() && attribute.type().isNumeric();
  }
}
