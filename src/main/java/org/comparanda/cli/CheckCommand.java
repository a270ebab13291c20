package org.comparanda.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comparanda.check.WebLinks;
import org.comparanda.check.mend.Mender;
import org.comparanda.read.Problems;
import org.comparanda.site.Site;
import org.comparanda.site.SiteReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Tells what is wrong with a site, and writes nothing unless it is asked to mend. */
@Command(
    name = "check",
    description = "Tell what is wrong with a site.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Mixin private SiteOptions options = new SiteOptions();

  @Mixin private ReportOptions report = new ReportOptions();

  @Option(
      names = "--fix",
      description =
          "First mend what is mechanical in the data files: the order of keys, the line that names the schema, the form of dates, blanks at the ends of lines.")
  private boolean fix;

  @Option(
      names = "--links",
      description =
          "Ask the web whether the cited addresses answer; what does not is told and is no problem.")
  private boolean links;

  @Override
  public Integer call() throws IOException, InterruptedException {
    options.tuneLogging();
    boolean mended = fix && mend();
    String closing = mended ? "What is told here is left to you." : "Nothing was written.";
    Run.Teller teller = report.teller(main, options, closing);
    Optional<Run.Made> made =
        new Run(main, options, teller).go((bakery, resolution) -> bakery.rehearse(resolution));
    if (made.isEmpty()) {
      return Main.PROBLEMS;
    }
    if (links) {
      askForLinks(made.get().site());
    }
    if (report.isForPeople()) {
      main.out().println(summary(made.get()));
    } else {
      teller.tell(List.of(), options.source());
    }
    return Main.DONE;
  }

  private boolean mend() throws IOException {
    Site site = SiteReader.read(options.source(), new Problems());
    List<Mender.Mended> all = Mender.mend(site);
    for (Mender.Mended mended : all) {
      main.err()
          .println("Mended " + mended.file() + ": " + String.join(", ", mended.steps()) + ".");
    }
    return !all.isEmpty();
  }

  private void askForLinks(Site site) throws InterruptedException {
    List<WebLinks.Answer> answers = WebLinks.ask(WebLinks.cited(site));
    for (WebLinks.Answer answer : answers) {
      if (!answer.told().equals("answers")) {
        answer
            .spots()
            .forEach(
                spot ->
                    main.err().println(spot + ": " + answer.address() + " " + answer.told() + "."));
      }
    }
    main.err()
        .printf(
            "%d of %d cited addresses answer.%n",
            answers.stream().filter(WebLinks.Answer::answers).count(), answers.size());
  }

  private static String summary(Run.Made run) {
    return "No problems: %s, %s, %s."
        .formatted(
            BuildCommand.count(run.pages(), "page"),
            BuildCommand.count(run.site().ledger().size(), "claim"),
            BuildCommand.count(run.site().comparisons().size(), "comparison"));
  }
}
