package org.comparanda.cli;

import java.nio.file.Files;
import java.nio.file.Path;
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

  @Option(names = "--verbose", description = "Show what JBake says, too.")
  private boolean verbose;

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

  boolean verbose() {
    return verbose;
  }
}
