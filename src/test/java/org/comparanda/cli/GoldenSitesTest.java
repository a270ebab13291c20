package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.comparanda.cli.Program.Outcome;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bakes whole small sites and compares what comes of them with their {@code expected/} folders: of
 * a page the {@code <main>} if it has one, of every other file the whole. Only files that are
 * expected are compared; {@code expected-files.txt}, where there is one, names every file that the
 * site becomes. {@code COMPARANDA_REFRESH=1} rewrites what is expected, where it is expected at
 * all.
 */
class GoldenSitesTest {
  @TempDir private Path temporary;

  static List<String> sites() throws IOException {
    return Folders.sites("broken-", false);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void bakesAsExpected(String name) throws IOException {
    Path site = Folders.SITES.resolve(name);
    // Away from this repository, whose history would date the files.
    Path source = Folders.copy(site, temporary.resolve("source"), Comparator.naturalOrder());
    Path output = temporary.resolve("site");

    Outcome outcome = Program.run("build", "--source", source, "--output", output);

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    Path expected = site.resolve("expected");
    List<String> files = Folders.files(expected);
    assertThat(files).as("expected files of " + name).isNotEmpty();
    SoftAssertions all = new SoftAssertions();
    for (String file : files) {
      Path made = output.resolve(file);
      if (!Files.isRegularFile(made)) {
        all.fail("The site %s does not become %s, which is expected.", name, file);
      } else {
        compare(expected.resolve(file), part(file, Files.readString(made)), all);
      }
    }
    Path list = site.resolve("expected-files.txt");
    if (Files.exists(list)) {
      compare(list, String.join("\n", Folders.files(output)) + "\n", all);
    }
    all.assertAll();
  }

  private static void compare(Path expected, String made, SoftAssertions all) throws IOException {
    all.assertThat(made).as(expected.toString()).isEqualTo(Refresh.expected(expected, made));
  }

  /** The part of a file that is compared. */
  private static String part(String file, String text) {
    int start = text.indexOf("<main");
    int end = text.indexOf("</main>");
    return file.endsWith(".html") && start >= 0 && end > start
        ? text.substring(start, end) + "</main>\n"
        : text;
  }
}
