package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comparanda.read.YamlReader;
import org.junit.jupiter.api.Test;

/** What the hosts run may do no more than it must. */
class WorkflowsTest {
  @Test
  void everyActionIsPinnedByItsCommit() throws IOException {
    List<String> uses = new ArrayList<>();
    for (String text : files().values()) {
      text.lines()
          .map(String::strip)
          .filter(line -> line.matches("(- )?uses: .*"))
          .forEach(uses::add);
    }

    assertThat(uses)
        .isNotEmpty()
        .allMatch(
            line ->
                line.matches("(- )?uses: [\\w-]+/[\\w/-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+")
                    || line.matches("(- )?uses: \\./\\.github/actions/[a-z]+"));
  }

  @Test
  void nothingIsAllowedThatIsNotAskedFor() throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      Map<?, ?> workflow = (Map<?, ?>) YamlReader.values(file.getValue());
      if (!file.getKey().contains("workflows/")) {
        continue;
      }
      assertThat((Map<?, ?>) workflow.get("permissions")).as(file.getKey()).isEmpty();
      for (Object job : ((Map<?, ?>) workflow.get("jobs")).values()) {
        assertThat(((Map<?, ?>) job).containsKey("permissions")).as(file.getKey()).isTrue();
        assertThat(((Map<?, ?>) job).containsKey("timeout-minutes")).as(file.getKey()).isTrue();
      }
    }
  }

  @Test
  void whatMayWriteRunsNothingOfAProposal() throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      assertThat(file.getValue()).as(file.getKey()).doesNotContain("pull_request_target");
      if (!file.getKey().contains("workflows/")) {
        continue;
      }
      Map<?, ?> workflow = (Map<?, ?>) YamlReader.values(file.getValue());
      for (Object job : ((Map<?, ?>) workflow.get("jobs")).values()) {
        boolean writes = ((Map<?, ?>) job).get("permissions").toString().contains("=write");
        String steps = ((Map<?, ?>) job).get("steps").toString();
        assertThat(writes && (steps.contains("actions/checkout") || steps.contains("./")))
            .as(file.getKey())
            .isFalse();
      }
    }
  }

  @Test
  void publishingKeepsFrozenPages() throws IOException {
    Map<String, String> publishing = new TreeMap<>(files());
    publishing.keySet().removeIf(name -> !name.endsWith("publish.yml"));
    publishing.put(
        ".gitlab-ci.yml", Files.readString(Folders.REPOSITORY.resolve(".gitlab-ci.yml")));

    assertThat(publishing).hasSize(2);
    publishing.forEach(
        (name, text) ->
            assertThat(text)
                .as(name)
                .containsPattern(
                    "comparanda build --output \\S+ --frozen \"\\$(url|CI_PAGES_URL)\""));
  }

  @Test
  void noWordOfAProposalBecomesACommand() throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      for (String script : scripts(YamlReader.values(file.getValue()), new ArrayList<>())) {
        assertThat(script).as(file.getKey()).doesNotContain("${{");
      }
    }
  }

  @Test
  void aProposalIsComparedWithWhatItWasMergedInto() throws IOException {
    String check = Files.readString(Folders.REPOSITORY.resolve(".github/workflows/check.yml"));

    assertThat(check)
        .contains("check --format github --base HEAD^1\n", "diff HEAD^1 --format markdown")
        .doesNotContain("base.sha");
  }

  @Test
  void theTokenOfCommentsIsForTheirJobAlone() throws IOException {
    String pipeline = Files.readString(Folders.REPOSITORY.resolve(".gitlab-ci.yml"));
    Map<?, ?> jobs = (Map<?, ?>) YamlReader.values(pipeline);

    assertThat(jobs.get("check").toString()).doesNotContain("COMPARANDA_TOKEN", "environment=");
    assertThat(jobs.get("comment").toString())
        .contains("environment={name=comments, action=access}");
  }

  private static List<String> scripts(Object value, List<String> found) {
    if (value instanceof Map<?, ?> map) {
      if (map.get("run") instanceof String script) {
        found.add(script);
      }
      map.values().forEach(inner -> scripts(inner, found));
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> scripts(inner, found));
    }
    return found;
  }

  /** Those of this repository and those that a new site gets. */
  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String root : List.of(".github", "src/main/resources/new/site/.github")) {
      Path folder = Folders.REPOSITORY.resolve(root);
      for (String file : Folders.files(folder)) {
        if (file.startsWith("workflows/") || file.startsWith("actions/")) {
          files.put(root + "/" + file, Files.readString(folder.resolve(file)));
        }
      }
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(5);
    return files;
  }
}
