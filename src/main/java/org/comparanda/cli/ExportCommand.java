package org.comparanda.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comparanda.export.Exports;
import org.comparanda.read.Closest;
import org.comparanda.site.Resolution;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints one page in a format of another program. */
@Command(
    name = "export",
    description =
        "Print a comparison, a subject, a digest or another page as a wiki or a program takes it.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private SiteOptions options = new SiteOptions();

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      completionCandidates = FormatNames.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private String format = "";

  @Parameters(
      index = "1",
      paramLabel = "ID",
      description =
          "The id of a comparison, a subject or a document, or the path of another page without "
              + ".html; where several have it, with compare/, subjects/, documents/ or pages/ "
              + "before it.")
  private String id = "";

  @Override
  public Integer call() throws IOException {
    if (!Exports.names().contains(format)) {
      throw usage(
          "There is no format \"" + format + "\".",
          Closest.remedy(
              format, Exports.names(), "Formats are " + String.join(", ", Exports.names()) + "."));
    }
    Optional<Resolution> resolution =
        new Run(main, options, options.inText(main, "Mend this first.")).site().map(Resolution::of);
    if (resolution.isEmpty()) {
      return Main.PROBLEMS;
    }
    Optional<String> text = Exports.text(resolution.get(), format, id, main.now());
    if (text.isEmpty()) {
      List<String> ids = Exports.ids(resolution.get(), main.now());
      List<String> near = id.contains("/") ? ids : ids.stream().map(ExportCommand::bare).toList();
      throw usage(
          "There is no comparison, subject, document or page \"" + id + "\".",
          Closest.remedy(id, near, "The files in data/ have the ids, pages their paths."));
    }
    main.out().print(text.get());
    main.out().flush();
    return Main.DONE;
  }

  private static String bare(String id) {
    return id.substring(id.indexOf('/') + 1);
  }

  private CommandLine.ParameterException usage(String wrong, String remedy) {
    return new CommandLine.ParameterException(command.commandLine(), wrong + " " + remedy);
  }

  /** The formats, for the help. */
  static final class FormatNames extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    FormatNames() {
      super(Exports.names());
    }
  }
}
