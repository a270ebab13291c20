package org.comparanda.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.comparanda.bake.Bakery;
import org.comparanda.check.Check;
import org.comparanda.export.ComparisonJson;
import org.comparanda.export.SubjectCells;
import org.comparanda.read.Problem;
import org.comparanda.read.Problems;
import org.comparanda.search.SearchIndex;
import org.comparanda.site.Resolution;
import org.comparanda.site.Site;
import org.comparanda.site.SiteReader;

/** The way through, from a folder to a baked site: read, check, resolve, bake. */
final class Run {
  private final Main main;
  private final SiteOptions options;

  Run(Main main, SiteOptions options) {
    this.main = main;
    this.options = options;
  }

  /** How the last step is taken. */
  interface LastStep {
    Bakery.Result bake(Bakery bakery, Resolution resolution) throws IOException;
  }

  /** What a run without problems has made. */
  record Made(Site site, long pages) {}

  /** What was made, or empty when problems were told instead. */
  Optional<Made> go(LastStep last) throws IOException {
    options.tuneLogging();
    Path source = options.source();
    Progress progress = Progress.onTerminal(main.err(), options.verbose());
    progress.at("Reading");
    Problems problems = new Problems();
    Site site = SiteReader.read(source, problems);
    progress.at("Checking");
    problems.addAll(Check.problems(site));
    if (!problems.isEmpty()) {
      return told(problems.sorted(), source, progress);
    }
    progress.at(
        "Baking %,d claims of %,d documents"
            .formatted(site.ledger().size(), site.ledger().documents().size()));
    Bakery bakery =
        new Bakery(
            List.of(new ComparisonJson(), new SubjectCells(), new SearchIndex(main.now())),
            main.now());
    Bakery.Result result = last.bake(bakery, Resolution.of(site));
    if (!result.problems().isEmpty()) {
      problems.addAll(result.problems());
      return told(problems.sorted(), source, progress);
    }
    progress.done();
    return Optional.of(new Made(site, result.pages()));
  }

  private Optional<Made> told(List<Problem> problems, Path source, Progress progress) {
    progress.done();
    PrintWriter out = new PrintWriter(main.err(), true, StandardCharsets.UTF_8);
    new Report(source).print(problems, out);
    return Optional.empty();
  }
}
