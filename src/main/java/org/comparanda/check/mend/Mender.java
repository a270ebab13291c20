package org.comparanda.check.mend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comparanda.read.Node;
import org.comparanda.read.Problems;
import org.comparanda.read.YamlReader;
import org.comparanda.site.Site;

/**
 * Mends what is mechanical in the YAML files of a site: blanks at the ends of lines, dates in other
 * forms, the order of keys, a missing line that names the schema. Comments stay, and so does all
 * else: a step after which a file would say anything else is not taken.
 */
public final class Mender {
  private static final String BLANKS = "blanks at the ends of lines";

  private final Site site;
  private final String data;

  private Mender(Site site) {
    this.site = site;
    this.data = site.settings().get("data.folder") + "/";
  }

  /**
   * What was mended in a file.
   *
   * @param steps in words
   */
  public record Mended(String file, List<String> steps) {
    public Mended {
      steps = List.copyOf(steps);
    }
  }

  /** Mends the files of a site, and returns what was mended. */
  public static List<Mended> mend(Site site) throws IOException {
    return new Mender(site).all();
  }

  private List<Mended> all() throws IOException {
    List<Mended> mended = new ArrayList<>();
    for (String file :
        site.files().list(data, site.settings().get("ignore.file"), new Problems())) {
      Optional<Kind> kind = kind(file.substring(data.length()));
      Optional<String> text =
          kind.isPresent() ? site.files().read(file, new Problems()) : Optional.empty();
      if (text.isPresent()) {
        mend(file, text.get(), kind.get()).ifPresent(mended::add);
      }
    }
    return mended;
  }

  private static Optional<Kind> kind(String path) {
    return switch (path) {
      case "subjects.yaml" -> Optional.of(Kind.SUBJECTS);
      case "attributes.yaml" -> Optional.of(Kind.ATTRIBUTES);
      default ->
          path.matches("documents/[^/]+\\.yaml")
              ? Optional.of(Kind.DOCUMENT)
              : path.matches("comparisons/[^/]+\\.yaml")
                  ? Optional.of(Kind.COMPARISON)
                  : Optional.empty();
    };
  }

  /** A step makes another text of a text and its nodes. */
  private interface Step {
    String apply(String text, Node root);
  }

  private Optional<Mended> mend(String file, String before, Kind kind) throws IOException {
    Optional<String> readable = TrailingBlanks.readable(before);
    if (readable.isEmpty()) {
      return Optional.empty();
    }
    String text = readable.get();
    Set<String> steps = new LinkedHashSet<>();
    if (!text.equals(before)) {
      steps.add(BLANKS);
    }
    text = step(text, "dates", (old, root) -> WrittenDates.mend(old, root), true, steps);
    text = step(text, BLANKS, TrailingBlanks::mend, false, steps);
    text = step(text, "order of keys", (old, root) -> KeyOrder.mend(old, root, kind), false, steps);
    text =
        step(text, "line that names the schema", (old, r) -> named(old, file, kind), false, steps);
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(site.files().path(file));
    boolean marked = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
    Files.write(
        site.files().path(file),
        ((marked ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8));
    return Optional.of(new Mended(file, List.copyOf(steps)));
  }

  /**
   * Takes a step if it leads anywhere, and if the file then says the same.
   *
   * @param values whether the step may change values
   */
  private static String step(
      String text, String name, Step step, boolean values, Set<String> steps) {
    Optional<Node> root = read(text);
    String after = root.map(node -> step.apply(text, node)).orElse(text);
    if (after.equals(text)) {
      return text;
    }
    Optional<Node> then = read(after);
    boolean same =
        then.isPresent() && (values || Said.of(then.get()).equals(root.map(Said::of).get()));
    if (!same) {
      return text;
    }
    steps.add(name);
    return after;
  }

  static Optional<Node> read(String text) {
    Problems problems = new Problems();
    Optional<Node> root = YamlReader.read("", text, 0, problems);
    return problems.isEmpty() ? root : Optional.empty();
  }

  /** Only where the site has the schema: a line that leads nowhere would be worse than none. */
  private String named(String text, String file, Kind kind) {
    String schema = "schema/" + kind.schema() + ".schema.json";
    if (namesSchema(text) || !site.files().isFile(schema)) {
      return text;
    }
    String up = "../".repeat((int) file.chars().filter(c -> c == '/').count());
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    return "# yaml-language-server: $schema=" + up + schema + end + text;
  }

  /** Editors find the line among the comments at the head of a file, wherever it stands there. */
  private static boolean namesSchema(String text) {
    return text.lines()
        .takeWhile(line -> line.isBlank() || line.stripLeading().startsWith("#"))
        .anyMatch(line -> line.matches("\\s*#\\s*yaml-language-server\\s*:.*"));
  }
}
