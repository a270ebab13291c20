package org.comparanda.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Writes the files that something new needs, and never over one that is there. */
@Command(
    name = "new",
    description = "Write the files of a new site, document, comparison or subject.",
    mixinStandardHelpOptions = true,
    subcommands = {
      NewSiteCommand.class,
      NewDocumentCommand.class,
      NewComparisonCommand.class,
      NewSubjectCommand.class
    })
final class NewCommand {
  @ParentCommand private Main main;

  Main main() {
    return main;
  }
}
