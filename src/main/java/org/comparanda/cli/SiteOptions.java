package org.comparanda.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.comparanda.cli.report.Colours;
import org.comparanda.cli.report.TextReport;
import org.comparanda.cli.report.Told;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command on a site's folder takes. */
final class SiteOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = {"-s", "--source"},
      paramLabel = "DIR",
      description = "The folder of the site (default: the current one).")
  private Path source = Path.of("");

  @Option(
      names = "--verbose",
      description =
          "Show what JBake says, too, and where in the program the machine refused something.")
  private boolean verbose;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Colours in messages: ${COMPLETION-CANDIDATES} (default: auto, on a terminal).")
  private When colour = When.auto;

  /** When to use colours; the names are the words of the option. */
  enum When {
    auto,
    always,
    never
  }

  /** The site's folder. */
  Path source() {
    Path absolute = source.toAbsolutePath().normalize();
    if (!Files.isDirectory(absolute)) {
      throw new CommandLine.ParameterException(
          command.commandLine(), "There is no folder \"" + source + "\".");
    }
    return absolute;
  }

  /** Lets JBake speak, or not. It must be called before anything of JBake's is loaded. */
  void tuneLogging() {
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", verbose ? "info" : "off");
    System.setProperty("org.slf4j.simpleLogger.showThreadName", "false");
  }

  /** Whether messages have colours: see https://no-color.org. */
  Colours colours(Main main) {
    boolean fit =
        main.environment("NO_COLOR").isEmpty()
            && !main.environment("TERM").equals(Optional.of("dumb"))
            && Progress.watched();
    return colour == When.always || (colour == When.auto && fit) ? Colours.ON : Colours.OFF;
  }

  /** Tells problems on standard error as people read them. */
  Run.Teller inText(Main main, String closing) {
    PrintWriter err = new PrintWriter(main.err(), true, StandardCharsets.UTF_8);
    return (problems, source) ->
        new TextReport(err, colours(main), closing).tell(new Told(problems, source, "", Set.of()));
  }

  boolean verbose() {
    return verbose;
  }
}
