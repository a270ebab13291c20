package org.comparanda.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.comparanda.ledger.Subject;
import org.comparanda.read.Problems;
import org.comparanda.site.Site;
import org.comparanda.site.SiteReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the file of a new comparison. */
@Command(
    name = "comparison",
    description = "Write the file of a new comparison.",
    mixinStandardHelpOptions = true)
final class NewComparisonCommand implements Callable<Integer> {
  @ParentCommand private NewCommand parent;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private SiteOptions options = new SiteOptions();

  @Option(names = "--title", required = true, description = "The heading of the table.")
  private String title = "";

  @Option(names = "--id", description = "The name of its file (default: made of the title).")
  private Optional<String> id = Optional.empty();

  @Option(names = "--question", description = "What the table answers.")
  private Optional<String> question = Optional.empty();

  @Option(
      names = "--subjects",
      split = ",",
      description = "Ids of the columns (default: all of the first subject's kind).")
  private List<String> subjects = new ArrayList<>();

  @Option(
      names = "--attributes",
      split = ",",
      description = "Ids of the rows (default: all of the first group).")
  private List<String> attributes = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Path root = options.source();
    Site site = SiteReader.read(root, new Problems());
    require(site.subjects().ids().containsAll(subjects), "subjects", subjects);
    require(site.attributes().ids().containsAll(attributes), "attributes", attributes);
    if (site.subjects().all().isEmpty() || site.attributes().all().isEmpty()) {
      throw usage("A table needs subjects and attributes, and this site has none yet.");
    }
    String name = NewFiles.idOf(id, title, command);
    NewFiles files = new NewFiles(command, root);
    files.add(
        site.settings().get("data.folder") + "/comparisons/" + name + ".yaml", data(root, site));
    files.write(parent.main().out());
    return Main.DONE;
  }

  private String data(Path root, Site site) {
    String kind = site.subjects().all().stream().map(Subject::kind).findFirst().orElseThrow();
    return NewFiles.schemaLine(root, "comparison", "../../")
        + "title: "
        + NewFiles.value(title)
        + "\n"
        + question.map(text -> "question: " + NewFiles.value(text) + "\n").orElse("")
        + "subjects: "
        + (subjects.isEmpty() ? "{kind: " + NewFiles.value(kind) + "}" : list(subjects))
        + "\nattributes: "
        + (attributes.isEmpty()
            ? "{groups: " + list(site.attributes().groups().subList(0, 1)) + "}"
            : list(attributes))
        + "\n";
  }

  private static String list(List<String> words) {
    return words.stream().map(NewFiles::value).collect(Collectors.joining(", ", "[", "]"));
  }

  private void require(boolean known, String what, List<String> given) {
    if (!known) {
      throw usage(
          "Not all of these are " + what + " of the site: " + String.join(", ", given) + ".");
    }
  }

  private CommandLine.ParameterException usage(String message) {
    return new CommandLine.ParameterException(command.commandLine(), message);
  }
}
