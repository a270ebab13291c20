package org.comparanda.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comparanda.diff.ChangeJson;
import org.comparanda.diff.ChangeMarkdown;
import org.comparanda.diff.ChangeText;
import org.comparanda.diff.Checkout;
import org.comparanda.diff.Difference;
import org.comparanda.diff.State;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells which facts change between two states of a site. */
@Command(
    name = "diff",
    description = "Tell which facts change between two states of a site.",
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private SiteOptions options = new SiteOptions();

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "A git revision, or a site's folder (./name if a revision has that name).")
  private String old = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NEW",
      description = "The same (default: the site's folder as it is).")
  private Optional<String> now = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "How to tell changes: ${COMPLETION-CANDIDATES} (default: text).")
  private Form form = Form.text;

  /** The forms; the names are the words of the option. */
  enum Form {
    text,
    markdown,
    json
  }

  @Override
  public Integer call() throws IOException {
    options.tuneLogging();
    Path source = options.source();
    Optional<Checkout> checkout = Checkout.around(source);
    try {
      State before = state(old, checkout);
      State after =
          now.isPresent() ? state(now.get(), checkout) : inFolder("The site's folder", source);
      main.out().print(told(before, after));
      main.out().flush();
    } finally {
      checkout.ifPresent(Checkout::close);
    }
    return Main.DONE;
  }

  private String told(State before, State after) {
    Difference difference = Difference.between(before, after);
    return switch (form) {
      case text -> ChangeText.of(difference);
      case markdown -> ChangeMarkdown.of(difference);
      case json -> ChangeJson.of(difference);
    };
  }

  private State state(String name, Optional<Checkout> checkout) throws IOException {
    if (!name.isBlank() && checkout.isPresent() && checkout.get().has(name)) {
      return State.at(name, checkout.get());
    }
    Path folder = Path.of(name).toAbsolutePath().normalize();
    if (name.isBlank() || !Files.isDirectory(folder)) {
      throw usage("\"%s\" is neither a git revision of this site nor a folder.".formatted(name));
    }
    return inFolder(name, folder);
  }

  /** Of a folder that only looks like a site every fact would be lost, or new. */
  private State inFolder(String name, Path folder) throws IOException {
    if (!State.isSite(folder)) {
      throw usage(
          "There is no site in \"%s\": neither content nor data. Name a site's folder, or a git revision."
              .formatted(folder));
    }
    return State.read(name, folder);
  }

  private CommandLine.ParameterException usage(String message) {
    return new CommandLine.ParameterException(command.commandLine(), message);
  }
}
