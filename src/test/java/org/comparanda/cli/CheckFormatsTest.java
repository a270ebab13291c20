package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.comparanda.cli.Program.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code comparanda check --format}. */
class CheckFormatsTest {
  private static final Path BROKEN = Folders.SITES.resolve("broken-many");
  private static final Path WHOLE = Folders.SITES.resolve("smallest");

  @TempDir private Path temporary;

  @Test
  void everyFormEndsWithTheSameCode() {
    for (String form : new String[] {"text", "json", "github", "sarif"}) {
      assertThat(Program.run("check", "-s", BROKEN, "--format", form).code()).isEqualTo(1);
      assertThat(Program.run("check", "-s", WHOLE, "--format", form).code()).isZero();
    }
    assertThat(Program.run("check", "-s", WHOLE, "--format", "xml").code()).isEqualTo(2);
  }

  @Test
  void whatProgramsReadIsOnStandardOutputAlone() {
    Outcome json = Program.run("check", "-s", BROKEN, "--format", "json");
    Outcome none = Program.run("check", "-s", WHOLE, "--format", "json");

    assertThat(json.out()).startsWith("{").contains("\"rule\" : \"unknown-subject\"");
    assertThat(json.err()).isEmpty();
    assertThat(none.out()).contains("\"count\" : 0");
    assertThat(none.err()).isEmpty();
  }

  @Test
  void coloursComeWhenAskedFor() {
    assertThat(Program.run("check", "-s", BROKEN, "--color", "always").err()).contains("\u001B[");
    assertThat(Program.run("check", "-s", BROKEN, "--color", "never").err())
        .doesNotContain("\u001B");
    assertThat(Program.run("check", "-s", BROKEN).err()).doesNotContain("\u001B");
  }

  @Test
  void githubSeesTheFilesOfTheProposalFirst() throws IOException {
    try (GitFolder git = new GitFolder(temporary)) {
      Folders.copy(BROKEN, temporary.resolve("sites/one"), Comparator.naturalOrder());
      git.commit("Begin");
      git.branch("proposal", "main");
      git.write("sites/one/data/subjects.yaml", "- {id: zzz, name: Z, kindd: z}\n");
      git.commit("Break the last file");
      git.branch("elsewhere", "main");
      git.write("sites/one/data/attributes.yaml", "[]\n");
      git.commit("Not of this proposal");
      git.branch("here", "proposal");
      Path summary = temporary.resolve("summary.md");
      Map<String, String> github =
          Map.of("GITHUB_BASE_REF", "elsewhere", "GITHUB_STEP_SUMMARY", summary.toString());

      Outcome byEnvironment =
          Program.runIn(
              github, "check", "-s", temporary.resolve("sites/one"), "--format", "github");
      Outcome byOption =
          Program.run(
              "check",
              "-s",
              temporary.resolve("sites/one"),
              "--format",
              "github",
              "--base",
              "main");

      assertThat(byEnvironment.code()).isEqualTo(1);
      assertThat(byEnvironment.out())
          .startsWith("::error file=sites/one/data/subjects.yaml,line=1");
      assertThat(byOption.out()).isEqualTo(byEnvironment.out());
      assertThat(summary).content().contains("### sites/one/data/subjects.yaml (changed)");
      assertThat(Files.readString(summary)).doesNotContain("attributes.yaml (changed)");
    }
  }

  @Test
  void refusesABaseThatIsNotThere() {
    Outcome outcome =
        Program.run("check", "-s", WHOLE, "--format", "github", "--base", "no-such-branch");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("There is no revision \"no-such-branch\" here.");
  }
}
