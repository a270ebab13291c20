package org.comparanda.check;

import java.util.Collection;
import java.util.List;
import org.comparanda.read.Cores;
import org.comparanda.read.Problem;
import org.comparanda.read.Problems;
import org.comparanda.site.Site;

/** All rules that a site must keep before it is baked. */
public final class Check {
  private static final List<Rule> RULES =
      List.of(
          new UniqueIds(),
          new KnownSubjects(),
          new KnownAttributes(),
          new KnownDocuments(),
          new NoCycles(),
          new DigestsWithDocuments(),
          new HeadersPresent(),
          new KnownHeaderWords(),
          new DistinctOutputs(),
          new LiveContentLinks(),
          new PlacedClaims(),
          new ConditionedMeasurements(),
          new NothingUnused(),
          new SpokenTables(),
          new DigestLengths());

  private Check() {}

  /**
   * What is wrong with a site beyond what reading it has found, all of it.
   *
   * @param reading what reading it has found; what may only follow from that is left out
   */
  public static List<Problem> problems(Site site, Problems reading) {
    Consequences consequences = Consequences.of(reading.sorted(), site);
    return Cores.map(RULES, rule -> rule.check(site)).stream()
        .flatMap(Collection::stream)
        .filter(problem -> !consequences.include(problem))
        .toList();
  }
}
