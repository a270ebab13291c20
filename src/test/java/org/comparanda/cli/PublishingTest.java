package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.comparanda.cli.Program.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bake does with what stands where it writes, and leaves behind when it fails. */
class PublishingTest {
  /** No array is that large. */
  private static final String NO_MEMORY = "${\"\"?left_pad(2147483647)}";

  @TempDir private Path temporary;

  @Test
  void replacesWhatItBakedBefore() throws IOException {
    Path output = temporary.resolve("out");
    Program.run("build", "-s", Folders.SITES.resolve("findings"), "-o", output);
    assertThat(output.resolve("compare/all.html")).exists();

    Outcome outcome = Program.run("build", "-s", Folders.SITES.resolve("smallest"), "-o", output);

    assertThat(outcome.code()).isZero();
    assertThat(output.resolve("compare/all.html")).doesNotExist();
    assertThat(leftOvers(temporary)).isEmpty();
  }

  /** A web server may be told to serve what a link leads to. */
  @Test
  void replacesWhatALinkLeadsToAndNotTheLink() throws IOException {
    Path releases = Files.createDirectory(temporary.resolve("releases"));
    Path link = temporary.resolve("link");
    Files.createSymbolicLink(link, Path.of("releases", "one"));

    for (int again = 0; again < 2; again++) {
      assertThat(Program.run("build", "-s", Folders.SITES.resolve("smallest"), "-o", link).code())
          .isZero();

      assertThat(link).isSymbolicLink();
      assertThat(releases.resolve("one/index.html")).exists();
      assertThat(leftOvers(temporary)).isEmpty();
      assertThat(leftOvers(releases)).isEmpty();
    }
  }

  @Test
  void bakesIntoAnEmptyFolder() throws IOException {
    Path output = Files.createDirectory(temporary.resolve("out"));

    assertThat(Program.run("build", "-s", Folders.SITES.resolve("smallest"), "-o", output).code())
        .isZero();
    assertThat(output.resolve("index.html")).exists();
  }

  @Test
  void leavesAFolderAloneThatItDidNotBake() throws IOException {
    Path output = Files.createDirectory(temporary.resolve("thesis"));
    Files.writeString(output.resolve("chapter.txt"), "years of work");

    Outcome outcome = Program.run("build", "-s", Folders.SITES.resolve("smallest"), "-o", output);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualToNormalizingNewlines(
            "\"%s\" is not empty and was not baked by Comparanda, so it is not replaced. Name another folder with --output, or empty this one.\n"
                .formatted(output));
    assertThat(Folders.bytes(output)).isEqualTo(Map.of("chapter.txt", "years of work"));
    assertThat(leftOvers(temporary)).isEmpty();
  }

  @Test
  void leavesAFileAloneThatStandsWhereTheOutputShould() throws IOException {
    Path output = Files.writeString(temporary.resolve("notes"), "mine");

    Outcome outcome = Program.run("build", "-s", Folders.SITES.resolve("smallest"), "-o", output);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(output).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "content/out", "data/out", "templates/out", "assets/a/out"})
  void refusesAnOutputThatTheNextBakeWouldRead(String folder) throws IOException {
    Path site = site("smallest");
    List<String> before = Folders.files(site);
    Path link = Files.createSymbolicLink(temporary.resolve("link"), site);

    for (Path source : List.of(site, link)) {
      Outcome outcome = Program.run("build", "-s", site, "-o", source.resolve(folder));

      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err())
          .startsWith(
              "The output must not lie within \"%s\", which the site is made from. Name another folder with --output."
                  .formatted(Path.of(folder).getName(0)));
      assertThat(Folders.files(site)).isEqualTo(before);
    }
  }

  @Test
  void neverBakesOverTheSiteItself() throws IOException {
    Path site = site("smallest");
    SortedMap<String, String> before = Folders.bytes(site);

    Outcome outcome = Program.run("build", "-s", site, "-o", site);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(Folders.bytes(site)).isEqualTo(before);
  }

  @Test
  void leavesTheOldOutputAsItWasWhenTheSiteIsBroken() throws IOException {
    Path output = temporary.resolve("out");
    Program.run("build", "-s", Folders.SITES.resolve("smallest"), "-o", output);
    SortedMap<String, String> before = Folders.bytes(output);

    // Before the baking, in it, and when its pages are checked.
    for (String broken : List.of("many", "bad-template", "dead-link-on-page")) {
      Outcome outcome =
          Program.run("build", "-s", Folders.SITES.resolve("broken-" + broken), "-o", output);

      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.out()).isEmpty();
      assertThat(Folders.bytes(output)).isEqualTo(before);
      assertThat(leftOvers(temporary)).isEmpty();
    }
  }

  @Test
  void takesTheBlameForAFault() throws IOException {
    Path site = site("smallest");
    Files.createDirectories(site.resolve("templates"));
    Files.writeString(site.resolve("templates/subject.ftlh"), NO_MEMORY);
    Path output = temporary.resolve("out");

    Outcome outcome = Program.run("build", "-s", site, "-o", output);

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err())
        .startsWith("This is a fault of Comparanda or of the machine, not of your site:")
        .contains("OutOfMemoryError");
    assertThat(output).doesNotExist();
    assertThat(leftOvers(temporary)).isEmpty();
  }

  @Test
  void leavesNothingOfPagesThatStillBakeWhenOneHasFailed() throws IOException {
    Path site = site("smallest");
    for (int i = 0; i < 40; i++) {
      Path folder = Files.createDirectories(site.resolve("content/slow" + i));
      Files.writeString(folder.resolve("page.md"), "# Slow");
    }
    Files.createDirectories(site.resolve("templates"));
    Files.writeString(site.resolve("templates/subject.ftlh"), NO_MEMORY);
    Files.writeString(site.resolve("templates/page.ftlh"), "<#list 1..1000000 as i></#list>late");

    Outcome outcome = Program.run("build", "-s", site, "-o", temporary.resolve("out"));
    boolean quiet = ForkJoinPool.commonPool().awaitQuiescence(1, TimeUnit.MINUTES);

    assertThat(quiet).isTrue();
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(leftOvers(temporary)).isEmpty();
  }

  @Test
  void takesTheMachinesFaultsForFaults() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");

    Outcome outcome =
        Program.run(
            "build", "-s", Folders.SITES.resolve("smallest"), "-o", file.resolve("below/a/file"));

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualToNormalizingNewlines(
            "\"%s\" is a file, and a folder is needed there. Move it away, or name another folder with --output.\n"
                .formatted(file));
  }

  @Test
  void showsWhereAFaultOfTheMachineCameFromWhenAsked() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");

    Outcome outcome =
        Program.run(
            "build", "--verbose", "-s", Folders.SITES.resolve("smallest"), "-o", file.resolve("x"));

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("--output.").contains("\tat org.comparanda.bake.Staging");
  }

  private Path site(String name) throws IOException {
    return Folders.copy(
        Folders.SITES.resolve(name), temporary.resolve("site"), Comparator.naturalOrder());
  }

  /** What a bake makes beside its output as long as it lasts. */
  private static List<Path> leftOvers(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(file -> file.getFileName().toString().startsWith(".")).sorted().toList();
    }
  }
}
