package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comparanda.cli.Program.Outcome;
import org.comparanda.export.Exports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code comparanda export}, and which files a bake writes of the same. */
class ExportCommandTest {
  private static final Path SITE = Folders.SITES.resolve("findings");

  @TempDir private Path temporary;

  @Test
  void printsWhatTheBakeWrites() throws IOException {
    Path output = temporary.resolve("site");
    assertThat(Program.run("build", "--source", SITE, "--output", output).code()).isZero();

    Outcome outcome = Program.run("export", "markdown", "all", "--source", SITE);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .isEqualTo(Files.readString(output.resolve("export/compare/all.md")))
        .endsWith("change it there, not here.\n");
    assertThat(Folders.files(output.resolve("export/compare"))).hasSize(Exports.names().size());
  }

  @Test
  void printsEveryFormatOfEveryKind() {
    for (String format : Exports.names()) {
      for (String id : List.of("compare/all", "subjects/a", "documents/card")) {
        Outcome outcome = Program.run("export", format, id, "--source", SITE);

        assertThat(outcome.code()).as(format + " " + id + outcome.err()).isZero();
        assertThat(outcome.out()).as(format + " " + id).contains("671B");
      }
    }
  }

  @Test
  void printsTheOtherPagesByTheirPaths() throws IOException {
    Path output = temporary.resolve("site");
    assertThat(Program.run("build", "--source", SITE, "--output", output).code()).isZero();

    for (String id : List.of("ledger", "attributes/size", "pages/disagreements", "index")) {
      String path = id.replace("pages/", "") + ".wiki";
      Outcome outcome = Program.run("export", "mediawiki", id, "--source", SITE);

      assertThat(outcome.code()).as(id + outcome.err()).isZero();
      assertThat(outcome.out())
          .isEqualTo(Files.readString(output.resolve("export/pages").resolve(path)));
    }
    assertThat(Files.readString(output.resolve("export/pages/attributes/size.csv")))
        .contains("671B");
  }

  @Test
  void refusesWhatIsNotThereAndNamesWhatIsNear() {
    Outcome format = Program.run("export", "markdwn", "all", "--source", SITE);
    assertThat(format.code()).isEqualTo(2);
    assertThat(format.err())
        .startsWith("There is no format \"markdwn\". Did you mean \"markdown\"?");

    Outcome id = Program.run("export", "markdown", "alll", "--source", SITE);
    assertThat(id.code()).isEqualTo(2);
    assertThat(id.err())
        .startsWith(
            "There is no comparison, subject, document or page \"alll\". Did you mean \"all\"?");

    for (String nowhere : List.of("nowhere/all", "", "/", "all/", "pages/404")) {
      assertThat(Program.run("export", "markdown", nowhere, "--source", SITE).code())
          .as(nowhere)
          .isEqualTo(2);
    }
  }

  @Test
  void tellsTheProblemsOfASiteInstead() {
    Outcome outcome =
        Program.run(
            "export", "markdown", "x", "--source", Folders.SITES.resolve("broken-bad-value"));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("error[bad-value]");
  }

  @Test
  void writesTheKindsAndFormatsThatASettingNames() throws IOException {
    Path site = Folders.copy(SITE, temporary.resolve("source"), String::compareTo);
    Path settings = site.resolve("jbake.properties");
    String before = Files.readString(settings);

    Files.writeString(
        settings,
        before + "\ncomparanda.exports=comparisons, subjects\ncomparanda.exports.formats=csv\n");
    assertThat(exported(site))
        .contains("compare/all.csv", "subjects/a.csv")
        .allMatch(file -> file.endsWith(".csv") && !file.startsWith("documents"));

    Files.writeString(settings, before + "\ncomparanda.exports=none\n");
    assertThat(exported(site)).isEmpty();

    Files.writeString(settings, before + "\ncomparanda.exports.formats=csv,cssv\n");
    Outcome outcome = Program.run("check", "--source", site);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("error[bad-setting]", "cannot hold \"cssv\"", "Did you mean \"csv\"?");
  }

  private List<String> exported(Path site) throws IOException {
    Path output = temporary.resolve("site");
    assertThat(Program.run("build", "--source", site, "--output", output).err()).isEmpty();
    return Folders.files(output.resolve("export"));
  }
}
