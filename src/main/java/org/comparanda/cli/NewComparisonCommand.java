package org.comparanda.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.comparanda.ledger.Subject;
import org.comparanda.read.Closest;
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
      split = "\\s*,\\s*",
      description = "Ids of the columns (default: all of the kind that most are of).")
  private List<String> subjects = new ArrayList<>();

  @Option(
      names = "--attributes",
      split = "\\s*,\\s*",
      description = "Ids of the rows (default: all of the first group).")
  private List<String> attributes = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    if (title.isBlank()) {
      throw usage("The title is empty.");
    }
    Path root = options.source();
    Site site = SiteReader.read(root, new Problems());
    String data = site.settings().get("data.folder");
    require(subjects, "subject", site.subjects().ids(), data);
    require(attributes, "attribute", site.attributes().ids(), data);
    if (site.subjects().all().isEmpty() || site.attributes().all().isEmpty()) {
      throw usage("A table needs subjects and attributes, and this site has none yet.");
    }
    String name = NewFiles.idOf(id, title, command);
    NewFiles files = new NewFiles(command, root);
    files.add(data + "/comparisons/" + name + ".yaml", text(root, site));
    files.write(parent.main().out());
    return Main.DONE;
  }

  private String text(Path root, Site site) {
    return NewFiles.schemaLine(root, "comparison", "../../")
        + "title: "
        + NewFiles.value(title)
        + "\n"
        + question.map(text -> "question: " + NewFiles.value(text) + "\n").orElse("")
        + "subjects: "
        + (subjects.isEmpty() ? "{kind: " + NewFiles.value(commonKind(site)) + "}" : list(subjects))
        + "\nattributes: "
        + (attributes.isEmpty()
            ? "{groups: " + list(site.attributes().groups().subList(0, 1)) + "}"
            : list(attributes))
        + "\n";
  }

  /** The kind that most subjects are of; of equally common ones the first in the file. */
  private static String commonKind(Site site) {
    List<String> kinds = site.subjects().all().stream().map(Subject::kind).toList();
    return kinds.stream()
        .max(Comparator.comparingInt(kind -> Collections.frequency(kinds, kind)))
        .orElseThrow();
  }

  private static String list(List<String> words) {
    return words.stream().map(NewFiles::value).collect(Collectors.joining(", ", "[", "]"));
  }

  private void require(List<String> given, String what, Collection<String> known, String data) {
    for (String id : given) {
      if (!known.contains(id)) {
        String otherwise = "The ids are in %s/%ss.yaml.".formatted(data, what);
        throw usage(
            "There is no %s \"%s\". %s".formatted(what, id, Closest.remedy(id, known, otherwise)));
      }
    }
  }

  private CommandLine.ParameterException usage(String message) {
    return new CommandLine.ParameterException(command.commandLine(), message);
  }
}
