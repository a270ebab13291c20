package org.comparanda.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.comparanda.bake.Bakery;
import org.comparanda.check.Check;
import org.comparanda.export.Exports;
import org.comparanda.export.Outgoing;
import org.comparanda.read.Problem;
import org.comparanda.read.Problems;
import org.comparanda.search.SearchIndex;
import org.comparanda.site.Extra;
import org.comparanda.site.Resolution;
import org.comparanda.site.Site;
import org.comparanda.site.SiteReader;

/** The way through, from a folder to a baked site: read, check, resolve, bake. */
final class Run {
  private final Main main;
  private final SiteOptions options;
  private final Teller teller;

  /**
   * @param teller is told the problems, unless there are none
   */
  Run(Main main, SiteOptions options, Teller teller) {
    this.main = main;
    this.options = options;
    this.teller = teller;
  }

  /** Tells problems, in their order, of the site in a folder. */
  interface Teller {
    void tell(List<Problem> problems, Path source) throws IOException;
  }

  /** How the last step is taken. */
  interface LastStep {
    Bakery.Result bake(Bakery bakery, Resolution resolution) throws IOException;
  }

  /** What a run without problems has made. */
  record Made(Site site, long pages) {}

  /** The site, read and checked, or empty when problems were told instead. */
  Optional<Site> site() throws IOException {
    return site(
        (site, reading) ->
            Stream.of(Check.problems(site, reading), Exports.problems(site))
                .flatMap(List::stream)
                .toList());
  }

  /**
   * The same, though it may break rules that it sets for itself: what its cells say does not depend
   * on these.
   */
  Optional<Site> unfinishedSite() throws IOException {
    return site(Check::grave);
  }

  private Optional<Site> site(BiFunction<Site, Problems, List<Problem>> check) throws IOException {
    options.tuneLogging();
    Progress progress = Progress.onTerminal(main.err(), options.verbose());
    progress.at("Reading");
    Problems problems = new Problems();
    Site site = SiteReader.read(options.source(), problems);
    progress.at("Checking");
    problems.addAll(check.apply(site, problems));
    progress.done();
    return problems.isEmpty() ? Optional.of(site) : told(problems.sorted());
  }

  /** What was made, or empty when problems were told instead. */
  Optional<Made> go(LastStep last) throws IOException {
    Optional<Site> read = site();
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Site site = read.get();
    Progress progress = Progress.onTerminal(main.err(), options.verbose());
    progress.at(
        "Baking %,d claims of %,d documents"
            .formatted(site.ledger().size(), site.ledger().documents().size()));
    Bakery bakery = new Bakery(extras(main.now()), main.now());
    Bakery.Result result = last.bake(bakery, Resolution.of(site));
    progress.done();
    return result.problems().isEmpty()
        ? Optional.of(new Made(site, result.pages()))
        : told(result.problems().stream().distinct().sorted().toList());
  }

  private <T> Optional<T> told(List<Problem> problems) throws IOException {
    teller.tell(problems, options.source());
    return Optional.empty();
  }

  /**
   * What goes out beside the pages.
   *
   * @param now the time of the run
   */
  static List<Extra> extras(Instant now) {
    return Stream.concat(Stream.of(new SearchIndex(now)), Outgoing.extras(now).stream()).toList();
  }
}
