package org.comparanda.cli;

import java.io.IOException;
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

  @Override
  public Integer call() throws IOException {
    Optional<Run.Made> made =
        new Run(main, options).go((bakery, resolution) -> bakery.rehearse(resolution));
    made.ifPresent(
        run ->
            main.out()
                .printf(
                    "No problems: %s, %s, %s.%n",
                    BuildCommand.count(run.pages(), "page"),
                    BuildCommand.count(run.site().ledger().size(), "claim"),
                    BuildCommand.count(run.site().comparisons().size(), "comparison")));
    return made.isPresent() ? Main.DONE : Main.PROBLEMS;
  }
}
