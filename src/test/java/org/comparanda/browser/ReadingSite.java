package org.comparanda.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * The site {@code findings} with one more comparison, of two of its models, and a model whose name
 * and values would do harm if a page took them for markup.
 */
final class ReadingSite {
  static final String HOSTILE = "<img src=x onerror=alert(1)> \"|& ' & <b>bold</b>";

  private static final BakedSite SITE = BakedSite.of(source());

  private ReadingSite() {}

  static BakedSite site() {
    return SITE;
  }

  private static Path source() {
    try {
      Path from = Path.of("src/test/sites/findings");
      Path to = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "reading-");
      try (Stream<Path> walk = Files.walk(from)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          Path target = to.resolve(from.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
      append(
          to.resolve("data/subjects.yaml"),
          "- {id: h, name: '%s', kind: model}\n".formatted(HOSTILE.replace("'", "''")));
      append(
          to.resolve("data/documents/late.yaml"),
          """
            - {subject: h, attribute: strength, value: '%s', at: '%s'}
            - {subject: h, attribute: size, value: 3B, at: row 13}
          """
              .formatted(HOSTILE.replace("'", "''"), HOSTILE.replace("'", "''")));
      append(
          to.resolve("jbake.properties"),
          "\ncomparanda.repository=https://github.com/example/reading\n");
      Files.writeString(
          to.resolve("data/comparisons/two.yaml"),
          """
          title: Two of them
          question: How do A and C differ?
          subjects: [a, c]
          attributes: [size, context, inputs, licence, open, downloads, score, released, strength]
          """);
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }
}
