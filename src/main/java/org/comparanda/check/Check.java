package org.comparanda.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.comparanda.read.Cores;
import org.comparanda.read.Problem;
import org.comparanda.read.Problems;
import org.comparanda.site.Site;

/** All rules that a site must keep before it is baked. */
public final class Check {
  /** Those that look at the data alone. */
  private static final List<Rule> DATA =
      List.of(
          new UniqueIds(),
          new KnownSubjects(),
          new KnownAttributes(),
          new KnownDocuments(),
          new NoCycles());

  private static final List<Rule> PAGES =
      List.of(
          new KnownFrontComparisons(),
          new DigestsWithDocuments(),
          new HeadersPresent(),
          new KnownHeaderWords(),
          new PlainHtml(),
          new DistinctOutputs(),
          new FittingNames(),
          new LiveContentLinks());

  /** What a site asks of itself; without it, its pages can be shown all the same. */
  private static final List<Rule> EDITORIAL =
      List.of(
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
    return Stream.of(grave(site, reading), editorial(site, reading)).flatMap(List::stream).toList();
  }

  /** Those of them with which no page can be baked: all but the {@link #editorial}. */
  public static List<Problem> grave(Site site, Problems reading) {
    return Stream.of(ofData(site, reading), problems(PAGES, site, reading))
        .flatMap(List::stream)
        .toList();
  }

  /** Those of the grave ones that are seen without the articles. */
  public static List<Problem> ofData(Site site, Problems reading) {
    return problems(DATA, site, reading);
  }

  /** Those of them that only break a rule which the site sets for itself. */
  public static List<Problem> editorial(Site site, Problems reading) {
    return problems(EDITORIAL, site, reading);
  }

  private static List<Problem> problems(List<Rule> rules, Site site, Problems reading) {
    Consequences consequences = Consequences.of(reading.sorted(), site);
    return Cores.map(rules, rule -> rule.check(site)).stream()
        .flatMap(Collection::stream)
        .filter(problem -> !consequences.include(problem))
        .toList();
  }
}
