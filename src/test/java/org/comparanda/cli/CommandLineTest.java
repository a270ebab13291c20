package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.comparanda.cli.Program.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program does with its arguments. */
class CommandLineTest {
  private static final String SUMMARY = ": 14 pages, 1 claim, 0 comparisons, in \\d+\\.\\d s\\.\\R";

  @TempDir private Path temporary;

  @Test
  void tellsHowItIsUsed() {
    Outcome outcome = Program.run("--help");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("Usage: comparanda", "build", "check", "wrong usage");
    assertThat(outcome.err()).isEmpty();
    assertThat(Program.run("build", "--help").out()).contains("--source", "--output", "--verbose");
    assertThat(Program.run("check", "--help").out())
        .contains("--source")
        .doesNotContain("--output");
  }

  @Test
  void tellsItsVersion() {
    Outcome outcome = Program.run("--version");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith("Comparanda ");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThat(Program.run("build", "--sauce", ".").code()).isEqualTo(2);
    assertThat(Program.run("build", "--sauce", ".").err()).contains("--sauce");
    assertThat(Program.run("bake").code()).isEqualTo(2);
    assertThat(Program.run("build", "--source").code()).isEqualTo(2);
    assertThat(Program.run("check", "somewhere").code()).isEqualTo(2);
  }

  @Test
  void saysWhenItsResultCannotBeWritten() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    String site = Folders.SITES.resolve("findings").toString();
    for (String[] arguments :
        new String[][] {
          {"export", "csv", "all", "-s", site},
          {"explain", "lab", "size", "-s", site},
          {"diff", site, "-s", site},
          {"check", "--format", "json", "-s", site},
          {"check", "--format", "sarif", "-s", Folders.SITES.resolve("broken-many").toString()}
        }) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int code =
          Main.run(
              arguments,
              new PrintStream(full, false, StandardCharsets.UTF_8),
              new PrintStream(err, true, StandardCharsets.UTF_8),
              Map.of(),
              Clock.systemUTC());

      assertThat(code).as(arguments[0]).isEqualTo(3);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .isEqualToNormalizingNewlines("The result could not be written to standard output.\n");
    }
  }

  @Test
  void asksForACommand() {
    Outcome outcome = Program.run();

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("Usage: comparanda");
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    Path missing = temporary.resolve("missing");

    for (String command : List.of("build", "check")) {
      Outcome outcome = Program.run(command, "--source", missing);

      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err()).startsWith("There is no folder \"" + missing + "\".");
    }
    assertThat(missing).doesNotExist();
  }

  @Test
  void tellsThatAFolderIsNoSite() {
    Outcome outcome = Program.run("build", "--source", temporary);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("error[no-site]", "There is no site here");
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void bakesIntoTheSitesOwnFolderUnlessToldOtherwise() throws IOException {
    Path site = site("smallest");

    Outcome outcome = Program.run("build", "-s", site);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .startsWith(site.resolve("target/site/index.html").toString())
        .matches("(?s).+" + SUMMARY);
    assertThat(site.resolve("target/site/index.html")).exists();
  }

  @Test
  void takesFoldersFromTheWorkingDirectory() throws IOException {
    Path site = site("smallest");
    Path here = Path.of("").toAbsolutePath();

    Outcome outcome =
        Program.run(
            "build",
            "--source",
            here.relativize(site),
            "--output",
            here.relativize(temporary.resolve("new/folders/out")));

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .startsWith(temporary.resolve("new/folders/out/index.html").toString());
    assertThat(temporary.resolve("new/folders/out/documents/one.html")).exists();
    assertThat(site.resolve("target")).doesNotExist();
  }

  @Test
  void takesTheTimeFromTheEnvironment() throws IOException {
    Path output = temporary.resolve("out");
    Map<String, String> environment = Map.of("SOURCE_DATE_EPOCH", "86400");

    Program.runIn(environment, "build", "-s", Folders.SITES.resolve("plain-jbake"), "-o", output);

    assertThat(output.resolve("feed.xml"))
        .content()
        .contains("<lastBuildDate>Fri, 2 Jan 1970 00:00:00 +0000</lastBuildDate>");
    assertThat(output.resolve("blog/2026/third-draft.html")).exists();
  }

  @Test
  void checkWritesNothing() throws IOException {
    Path site = site("findings");
    SortedMap<String, String> before = Folders.bytes(site);

    Outcome outcome = Program.run("check", "--source", site);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .isEqualToNormalizingNewlines("No problems: 31 pages, 35 claims, 1 comparison.\n");
    assertThat(Folders.bytes(site)).isEqualTo(before);
  }

  @Test
  void checkLeavesNoTemporaryFolder() throws Exception {
    Path disk = Files.createDirectory(temporary.resolve("disk"));

    Process machine =
        Machine.start(
            List.of("-Djava.io.tmpdir=" + disk, "-XX:-UsePerfData"),
            "check",
            List.of(Folders.SITES.resolve("smallest")),
            temporary.resolve("log.txt"));

    assertThat(machine.waitFor()).isZero();
    assertThat(disk).isEmptyDirectory();
  }

  @Test
  void anOwnSheetTakesThePlaceOfTheThemes() throws IOException {
    Path output = temporary.resolve("out");
    Program.run("build", "-s", Folders.SITES.resolve("override"), "-o", output);

    assertThat(output.resolve("css/site.css"))
        .content()
        .contains(":root{--own:1px}", "[data-finding]{--accent:var(--color-quiet);")
        .doesNotContain("--paper");
  }

  @Test
  void aPictureBesideTheTextsTakesThePlaceOfTheThemes() throws IOException {
    Path site = site("smallest");
    Files.writeString(site.resolve("content/favicon.svg"), "<svg/>");
    Path output = temporary.resolve("out");

    assertThat(Program.run("build", "-s", site, "-o", output).code()).isZero();

    assertThat(output.resolve("favicon.svg")).hasContent("<svg/>");
  }

  @Test
  void leadsToTheFrontPageByTheNameThatItHas() throws IOException {
    Path site = site("smallest");
    Files.writeString(site.resolve("jbake.properties"), "index.file=home.html\n");
    Path output = temporary.resolve("out");

    Outcome outcome = Program.run("build", "-s", site, "-o", output);

    assertThat(outcome.err()).isEmpty();
    assertThat(output.resolve("subjects/alpha.html")).content().contains("href=\"../home.html\"");
  }

  @Test
  void refusesAPageInThePlaceOfALongListsSecond() throws IOException {
    Path site = site("smallest");
    Path page = Files.createDirectories(site.resolve("content/ledger")).resolve("2.md");
    Files.writeString(page, "Text.");
    Path data = site.resolve("data/documents/one.yaml");
    String claim = "\n  - {subject: alpha, attribute: size, value: 7B, condition: run %d}";
    assertThat(Program.run("check", "-s", site).code()).isZero();

    StringBuilder claims = new StringBuilder(Files.readString(data).stripTrailing());
    for (int i = 0; i < 200; i++) {
      claims.append(claim.formatted(i));
    }
    Files.writeString(data, claims);

    assertThat(Program.run("check", "-s", site).err())
        .contains("content/ledger/2.md:1:1: error[same-output]");
  }

  private Path site(String name) throws IOException {
    return Folders.copy(
        Folders.SITES.resolve(name), temporary.resolve("site"), Comparator.naturalOrder());
  }
}
