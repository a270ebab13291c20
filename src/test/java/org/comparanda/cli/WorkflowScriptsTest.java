package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comparanda.cli.Program.Outcome;
import org.comparanda.read.YamlReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the scripts of the workflows do, run here as the hosts run them. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no shell that runs the scripts")
class WorkflowScriptsTest {
  private static final String ACTION = ".github/actions/comparanda/action.yml";

  @TempDir private Path temporary;
  private Path site;

  @BeforeEach
  void begin() throws IOException {
    site = temporary.resolve("site");
    Files.createDirectories(temporary.resolve("bin"));
  }

  @Test
  void theProgramComesFromWhatTheFileOfTheSiteNames() throws Exception {
    Path generator = Files.createDirectory(temporary.resolve("generator"));
    try (GitFolder git = new GitFolder(generator)) {
      git.write("pom.xml", "first");
      String first = git.commit("First");
      git.write("pom.xml", "second");
      git.commit("Second");
      String address = "file://" + generator;
      assertThat(
              Program.run("new", "site", site, "--generator", address, "--generator-commit", first)
                  .code())
          .isZero();

      assertThat(run(fetching(), Map.of()).code()).isZero();
      assertThat(site.resolve(".generator/pom.xml")).hasContent("first");

      deleteGenerator();
      assertThat(run(fetchingOnGitlab(), Map.of("CI_PROJECT_DIR", site.toString())).code())
          .isZero();
      assertThat(site.resolve(".generator/pom.xml")).hasContent("first");

      deleteGenerator();
      assertThat(run(fetching(), Map.of("COMPARANDA_VERSION", "main")).code()).isZero();
      assertThat(site.resolve(".generator/pom.xml")).hasContent("second");
    }
  }

  @Test
  void whereNoFileNamesTheProgramTheFileIsNamed() throws Exception {
    Outcome made = Program.run("new", "site", site);
    Outcome outcome = run(fetching(), Map.of());

    assertThat(made.out()).contains("write the address of Comparanda's repository into");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).startsWith("::error file=generator.properties,line=1::Write ");
    assertThat(run(fetchingOnGitlab(), Map.of("CI_PROJECT_DIR", site.toString())).code())
        .isEqualTo(1);
  }

  @Test
  void aCommentOnGithubIsCutAtALineAndSaysSo() throws Exception {
    Files.createDirectories(site);
    Path told = Files.createDirectories(temporary.resolve("told"));
    String row = "| " + "\u00e4".repeat(500) + " |\n";
    Files.writeString(told.resolve("facts.md"), row.repeat(100));
    // It finds the proposal, and no comment yet.
    command("gh", "case \"$*\" in *pulls*) echo 7;; esac");

    Map<?, ?> comment = (Map<?, ?>) YamlReader.values(text(".github/workflows/comment.yml"));
    Outcome outcome =
        run(
            script(comment, "jobs", "comment", "steps"),
            Map.of("RUNNER_TEMP", temporary.toString(), "MARK", "<!-- m -->", "REPOSITORY", "a/b"));

    assertThat(outcome.code()).isZero();
    List<String> lines = Files.readAllLines(temporary.resolve("body.md"));
    assertThat(lines.get(0)).isEqualTo("<!-- m -->");
    assertThat(lines.subList(1, 64)).containsOnly(row.strip());
    assertThat(lines.subList(64, lines.size()))
        .containsExactly("", "Lines that are left out here: 37.");
  }

  @Test
  void aNoteOnGitlabIsSoughtOnAllPagesAndIsTheTokensOwn() throws Exception {
    command("apk", "");
    assumeTrue(run("command -v jq", Map.of()).code() == 0, "needs jq");
    Files.createDirectories(site);
    Files.writeString(site.resolve("facts.md"), "Facts.\n");
    String others =
        "{\"id\": 1, \"author\": {\"id\": 9}, \"body\": \"<!-- comparanda, facts -->\"}";
    Path page =
        Files.writeString(
            temporary.resolve("page1.json"),
            java.util.Collections.nCopies(100, others).stream()
                .collect(Collectors.joining(",", "[", "]")));
    Path last =
        Files.writeString(
            temporary.resolve("page2.json"),
            "[" + others.replace("\"id\": 1,", "\"id\": 5,").replace("9", "8") + "]");
    command(
        "curl",
        """
        echo "$*" >> asked.txt
        case "$*" in
          */user) echo '{"id": 8}';;
          *page=1) cat %s;;
          *page=2) cat %s;;
        esac
        """
            .formatted(page, last));

    Map<?, ?> jobs = (Map<?, ?>) YamlReader.values(text(".gitlab-ci.yml"));
    List<?> lines = (List<?>) ((Map<?, ?>) jobs.get("comment")).get("script");
    Outcome outcome =
        run(
            lines.stream().map(String::valueOf).collect(Collectors.joining("\n")),
            Map.of("COMPARANDA_TOKEN", "t", "CI_API_V4_URL", "https://host/api/v4"));

    assertThat(outcome.code()).isZero();
    assertThat(Files.readAllLines(site.resolve("asked.txt")))
        .hasSize(4)
        .last()
        .asString()
        .contains("-X PUT")
        .endsWith("/notes/5");
  }

  private String fetching() throws IOException {
    return script(
        (Map<?, ?>) YamlReader.values(Files.readString(site.resolve(ACTION))), "runs", "steps");
  }

  private static String fetchingOnGitlab() throws IOException {
    Map<?, ?> jobs = (Map<?, ?>) YamlReader.values(text(".gitlab-ci.yml"));
    List<?> lines = (List<?>) jobs.get(".program");
    return lines.get(0) + "\n" + lines.get(1);
  }

  /** The first script of a workflow's or an action's steps. */
  private static String script(Map<?, ?> file, String... keys) {
    Object inner = file;
    for (String key : keys) {
      inner = ((Map<?, ?>) inner).get(key);
    }
    return ((List<?>) inner)
        .stream()
            .map(step -> ((Map<?, ?>) step).get("run"))
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .findFirst()
            .orElseThrow();
  }

  private static String text(String file) throws IOException {
    return Files.readString(Folders.REPOSITORY.resolve(file));
  }

  private void deleteGenerator() throws IOException {
    org.apache.commons.io.FileUtils.deleteDirectory(site.resolve(".generator").toFile());
  }

  private void command(String name, String script) throws IOException {
    Path file = temporary.resolve("bin").resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    file.toFile().setExecutable(true);
  }

  private Outcome run(String script, Map<String, String> environment) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script)
            .directory(Files.createDirectories(site).toFile());
    builder.environment().merge("PATH", "", (path, none) -> temporary.resolve("bin") + ":" + path);
    builder.environment().putAll(environment);
    Path out = temporary.resolve("out.txt");
    Path err = temporary.resolve("err.txt");
    int code = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Outcome(code, Files.readString(out), Files.readString(err));
  }
}
