package org.comparanda.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Tells what is wrong with a site, and writes nothing. */
@Command(
    name = "check",
    description = "Tell what is wrong with a site.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Mixin private SiteOptions options = new SiteOptions();

  @Mixin private ReportOptions report = new ReportOptions();

  @Override
  public Integer call() throws IOException {
    options.tuneLogging();
    Run.Teller teller = report.teller(main, options);
    Optional<Run.Made> made =
        new Run(main, options, teller).go((bakery, resolution) -> bakery.rehearse(resolution));
    if (made.isEmpty()) {
      return Main.PROBLEMS;
    }
    if (report.isForPeople()) {
      main.out().println(summary(made.get()));
    } else {
      teller.tell(List.of(), options.source());
    }
    return Main.DONE;
  }

  private static String summary(Run.Made run) {
    return "No problems: %s, %s, %s."
        .formatted(
            BuildCommand.count(run.pages(), "page"),
            BuildCommand.count(run.site().ledger().size(), "claim"),
            BuildCommand.count(run.site().comparisons().size(), "comparison"));
  }
}
