package org.comparanda.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comparanda.ledger.Ids;
import org.comparanda.read.Problem;
import org.comparanda.read.Problems;
import org.comparanda.read.Spot;
import org.comparanda.read.YamlReader;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Files that are about to be written together: all of them, or none if one is there already. */
final class NewFiles {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._/()+-]*");

  private final CommandSpec command;
  private final Path root;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /**
   * @param root the folder that the files' paths lead from
   */
  NewFiles(CommandSpec command, Path root) {
    this.command = command;
    this.root = root;
  }

  void add(String file, String text) {
    add(file, text.getBytes(StandardCharsets.UTF_8));
  }

  void add(String file, byte[] bytes) {
    files.put(file, bytes);
  }

  /** Writes them, and says which. */
  void write(PrintStream out) throws IOException {
    for (String file : files.keySet()) {
      if (Files.exists(root.resolve(file))) {
        throw new CommandLine.ParameterException(
            command.commandLine(), root.resolve(file) + " is there already. Nothing was written.");
      }
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = root.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue(), StandardOpenOption.CREATE_NEW);
      out.println(target);
    }
  }

  /** The line that names the schema of a file two folders below the root, if the site has it. */
  static String schemaLine(Path root, String kind, String up) {
    String file = "schema/" + kind + ".schema.json";
    return Files.isRegularFile(root.resolve(file))
        ? "# yaml-language-server: $schema=" + up + file + "\n"
        : "";
  }

  /** A text as a value in YAML: plain if it means itself, else between quotes. */
  static String value(String text) {
    boolean plain =
        PLAIN.matcher(text).matches()
            && text.equals(text.strip())
            && YamlReader.values(text) instanceof String;
    return plain
        ? text
        : '"'
            + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ").strip()
            + '"';
  }

  /** An id made of a title, or empty if the title has no letters that an id may have. */
  static Optional<String> id(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("['\u2019]", "")
            .toLowerCase(Locale.ROOT);
    String id = plain.replaceAll("[^a-z0-9.]+", "-").replaceAll("[.-]*-[.-]*|\\.{2,}", "-");
    String cut = id.length() > 60 ? id.substring(0, 60).replaceAll("-[^-]*$", "") : id;
    String trimmed = cut.replaceAll("^[.-]+|[.-]+$", "");
    return trimmed.isEmpty() ? Optional.empty() : Optional.of(trimmed);
  }

  /** The id that was given, or the one of the title. */
  static String idOf(Optional<String> given, String title, CommandSpec command) {
    String id =
        given
            .or(() -> id(title))
            .orElseThrow(
                () ->
                    new CommandLine.ParameterException(
                        command.commandLine(),
                        "No id can be made of \"%s\". Name one with --id.".formatted(title)));
    Problems problems = new Problems();
    Ids.check(id, Spot.startOf("-"), problems);
    for (Problem problem : problems.sorted()) {
      throw new CommandLine.ParameterException(
          command.commandLine(), problem.message() + " " + problem.remedy());
    }
    if (id.equalsIgnoreCase("index")) {
      throw new CommandLine.ParameterException(
          command.commandLine(),
          "\"%s\" is the page that lists them all. Name another with --id.".formatted(id));
    }
    return id;
  }
}
