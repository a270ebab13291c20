package org.comparanda.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A site of one document and one comparison, {@code compare/large.html}, in which every cell is
 * filled. Half of the attributes are numbers, half are names.
 */
final class LargeSite {
  private static final List<String> QUALITIES =
      List.of(
          "Annual",
          "Average",
          "Claimed",
          "Combined",
          "Initial",
          "Largest",
          "Measured",
          "Nominal",
          "Regional",
          "Typical");

  private static final List<String> THINGS =
      List.of(
          "cost",
          "speed",
          "range",
          "weight",
          "output",
          "warranty",
          "volume",
          "lifetime",
          "demand",
          "support");

  private static final List<String> NAMES =
      List.of("amber", "birch", "cedar", "delta", "ember", "flint", "grove", "heath", "inlet");

  private LargeSite() {}

  /**
   * Bakes such a site.
   *
   * @param attributes at most 100
   */
  static BakedSite of(int subjects, int attributes) {
    try {
      Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "large-");
      write(folder, "jbake.properties", "site.title=Large\n");
      write(folder, "data/subjects.yaml", lines(subjects, LargeSite::subject));
      write(folder, "data/attributes.yaml", lines(attributes, LargeSite::attribute));
      write(
          folder,
          "data/comparisons/large.yaml",
          """
          title: A large comparison
          subjects: {kind: model}
          attributes: {groups: %s}
          """
              .formatted(THINGS));
      write(
          folder,
          "data/documents/catalogue.yaml",
          "title: Catalogue\nkind: report\npublished: 2026-01\nclaims:\n"
              + lines(subjects * attributes, i -> claim(i / attributes, i % attributes)));
      write(folder, "content/documents/catalogue.md", "---\ntitle: Catalogue\n---\nAll of it.\n");
      return BakedSite.of(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String subject(int i) {
    return "- {id: s%d, name: Model %d, kind: model}".formatted(i, i);
  }

  private static String attribute(int i) {
    String quality = QUALITIES.get(i / THINGS.size());
    String thing = THINGS.get(i % THINGS.size());
    return "- {id: a%d, label: %s %s, group: %s, type: %s, definition: How it was told.}"
        .formatted(i, quality, thing, thing, isNumber(i) ? "number" : "name");
  }

  private static String claim(int subject, int attribute) {
    int mixed = (subject * 31 + attribute * 17) % 97;
    return "  - {subject: s%d, attribute: a%d, value: %s, at: page %d}"
        .formatted(
            subject,
            attribute,
            isNumber(attribute) ? 100 + mixed : NAMES.get(mixed % NAMES.size()) + "-" + mixed,
            attribute + 1);
  }

  /** Every other quality is told in numbers, so that each group has both. */
  private static boolean isNumber(int attribute) {
    return attribute / THINGS.size() % 2 == 0;
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
  }

  private static void write(Path folder, String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
