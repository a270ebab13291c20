package org.comparanda.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comparanda.ledger.Subjects;
import org.comparanda.ledger.SubjectsReader;
import org.comparanda.read.Closest;
import org.comparanda.read.Problems;
import org.comparanda.read.YamlReader;
import org.comparanda.site.Site;
import org.comparanda.site.SiteReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Adds a line for a new subject. */
@Command(
    name = "subject",
    description = "Add a new subject to the list of subjects.",
    mixinStandardHelpOptions = true)
final class NewSubjectCommand implements Callable<Integer> {
  private static final Pattern ITEM = Pattern.compile("(?m)^( *)- ");

  @ParentCommand private NewCommand parent;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private SiteOptions options = new SiteOptions();

  @Option(names = "--name", required = true, description = "The name that pages show.")
  private String name = "";

  @Option(names = "--kind", required = true, description = "What sort of thing it is.")
  private String kind = "";

  @Option(names = "--id", description = "Its id (default: made of the name).")
  private Optional<String> id = Optional.empty();

  @Option(names = "--parent", description = "The id of the subject that it belongs to.")
  private Optional<String> above = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (name.isBlank() || kind.isBlank()) {
      throw usage("The " + (name.isBlank() ? "name" : "kind") + " is empty.");
    }
    Path root = options.source();
    Site site = SiteReader.read(root, new Problems());
    String subject = NewFiles.idOf(id, name, command);
    if (site.subjects().has(subject)) {
      throw usage("There is a subject \"" + subject + "\" already. Nothing was written.");
    }
    if (above.isPresent() && !site.subjects().has(above.get())) {
      throw usage(
          "There is no subject \"%s\" that it could belong to. %s"
              .formatted(
                  above.get(),
                  Closest.remedy(above.get(), site.subjects().ids(), "Add that one before.")));
    }
    String file = site.settings().get("data.folder") + "/subjects.yaml";
    String item =
        "- {id: %s, name: %s, kind: %s%s}"
            .formatted(
                NewFiles.value(subject),
                NewFiles.value(name),
                NewFiles.value(kind),
                above.map(id -> ", parent: " + NewFiles.value(id)).orElse(""));
    Path path = root.resolve(file);
    if (!Files.exists(path)) {
      NewFiles files = new NewFiles(command, root);
      files.add(file, NewFiles.schemaLine(root, "subjects", "../") + item + "\n");
      files.write(parent.main().out());
      return Main.DONE;
    }
    String before = Files.readString(path);
    String end = before.contains("\r\n") ? "\r\n" : "\n";
    String after = before + (before.endsWith("\n") ? "" : end) + indent(before) + item + end;
    if (!holds(after, subject, site.subjects().all().size() + 1)) {
      throw usage(
          path + " is written so that nothing can be added to its end. Add it yourself: " + item);
    }
    Files.writeString(path, after);
    parent.main().out().println(path);
    return Main.DONE;
  }

  private static String indent(String text) {
    Matcher item = ITEM.matcher(text);
    return item.find() ? item.group(1) : "";
  }

  private static boolean holds(String text, String subject, int count) {
    Problems problems = new Problems();
    return YamlReader.read("subjects.yaml", text, 0, problems)
        .map(node -> new Subjects(SubjectsReader.read(node, problems)))
        .filter(subjects -> subjects.has(subject) && subjects.all().size() == count)
        .isPresent();
  }

  private CommandLine.ParameterException usage(String message) {
    return new CommandLine.ParameterException(command.commandLine(), message);
  }
}
