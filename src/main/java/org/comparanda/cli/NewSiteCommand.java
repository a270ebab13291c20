package org.comparanda.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a small site that is complete and bakes. */
@Command(
    name = "site",
    description = "Write a small site that is complete: change it into your own.",
    mixinStandardHelpOptions = true)
final class NewSiteCommand implements Callable<Integer> {
  /** Says where the workflows get the program from. */
  private static final String GENERATOR = "generator.properties";

  /** Everything below {@code /new/site/}; the jar cannot be listed. */
  private static final List<String> FILES =
      List.of(
          "README.md",
          GENERATOR,
          "jbake.properties",
          "content/about.md",
          "content/contribute.md",
          "content/documents/kettle-one-manual.md",
          "content/documents/kettle-test.md",
          "data/attributes.yaml",
          "data/comparisons/kettles.yaml",
          "data/documents/kettle-one-manual.yaml",
          "data/documents/kettle-test.yaml",
          "data/subjects.yaml",
          "schema/attributes.schema.json",
          "schema/comparison.schema.json",
          "schema/document.schema.json",
          "schema/subjects.schema.json",
          ".vscode/extensions.json",
          ".vscode/settings.json",
          ".github/actions/comparanda/action.yml",
          ".github/ISSUE_TEMPLATE/config.yml",
          ".github/ISSUE_TEMPLATE/new-document.yml",
          ".github/ISSUE_TEMPLATE/wrong-value.yml",
          ".github/pull_request_template.md",
          ".github/workflows/check.yml",
          ".github/workflows/comment.yml",
          ".github/workflows/publish.yml",
          ".gitlab-ci.yml");

  @ParentCommand private NewCommand parent;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(
      paramLabel = "DIR",
      description = "A folder that is empty (but for .git) or does not exist.")
  private Path folder = Path.of("");

  @Option(
      names = "--generator",
      paramLabel = "URL",
      description =
          "The address of Comparanda's repository, from which the site's workflows take the program.")
  private String generator = "";

  @Option(
      names = "--generator-commit",
      paramLabel = "COMMIT",
      description = "The commit that they take (default: the newest).")
  private String commit = "";

  @Override
  public Integer call() throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    if (Files.exists(root) && !isEmpty(root)) {
      throw new CommandLine.ParameterException(
          command.commandLine(), "\"" + folder + "\" is not empty. Nothing was written.");
    }
    NewFiles files = new NewFiles(command, root);
    for (String file : FILES) {
      files.add(file, bytes(file));
    }
    files.add(GENERATOR, withGenerator(new String(bytes(GENERATOR), StandardCharsets.UTF_8)));
    // Maven leaves files of this name out.
    files.add(".gitignore", bytes("gitignore"));
    files.write(parent.main().out());
    PrintStream out = parent.main().out();
    out.printf("Look at it: comparanda serve --source %s%n", folder);
    if (generator.isEmpty()) {
      out.printf(
          "Before you publish it, write the address of Comparanda's repository into %s.%n",
          folder.resolve(GENERATOR));
    }
    return Main.DONE;
  }

  private String withGenerator(String text) {
    for (String given : List.of(generator, commit)) {
      if (given.chars().anyMatch(c -> c <= ' ')) {
        throw new CommandLine.ParameterException(
            command.commandLine(), "\"" + given + "\" holds a blank. Nothing was written.");
      }
    }
    return text.replace("repository=\n", "repository=" + generator + "\n")
        .replace("commit=\n", "commit=" + commit + "\n");
  }

  private static boolean isEmpty(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(root)) {
      // A clone of an empty repository, which is where most sites begin.
      return inside.allMatch(file -> file.endsWith(".git"));
    }
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream stream = NewSiteCommand.class.getResourceAsStream("/new/site/" + file)) {
      return Objects.requireNonNull(stream, file).readAllBytes();
    }
  }
}
