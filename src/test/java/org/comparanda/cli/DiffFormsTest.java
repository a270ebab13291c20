package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comparanda.cli.Program.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms in which {@code comparanda diff} tells changes, and what it takes for states. */
class DiffFormsTest extends CommittedSite {
  @Test
  void markdownKeepsHostileValuesFromBecomingMarkup() {
    git.write(
        "sites/a/data/attributes.yaml",
        "- {id: words, label: W, group: G, type: text, definition: D.}\n");
    git.write(
        "sites/a/data/documents/one.yaml",
        """
        title: One
        kind: report
        claims:
          - {subject: alpha, attribute: words, value: "<script>|`a` [x](http://evil.example) @all\\n# H"}
        """);

    String markdown = diff("HEAD", "--format", "markdown").out();

    assertThat(markdown)
        .startsWith("## Facts that change\n\n")
        .contains("### Facts that are new\n\n| cell | value | finding | why |\n|---|---|---|---|\n")
        .doesNotContain("<script", "`", "[x]", "http://", "@", "\n# ");
    assertThat(markdown.lines().filter(line -> line.contains("alpha / words")))
        .singleElement()
        .satisfies(row -> assertThat(row.chars().filter(c -> c == '|').count()).isEqualTo(5));
  }

  @Test
  void markdownFitsIntoAComment() {
    StringBuilder claims = new StringBuilder("title: One\nkind: report\nclaims:\n");
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      attributes.append(
          "- {id: a%d, label: A, group: G, type: number, definition: D.}\n".formatted(i));
      claims.append(
          "  - {subject: alpha, attribute: a%d, value: 1, condition: größte Länge}\n".formatted(i));
    }
    git.write("sites/a/data/attributes.yaml", attributes.toString());
    git.write("sites/a/data/documents/one.yaml", claims.toString());

    String comment = diff("HEAD", "--format", "markdown").out();

    assertThat(comment).containsPattern("\nAnd \\d+ more\\.\n$");
    assertThat(comment.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(50_000, 61_000);
  }

  @Test
  void jsonSaysWhatTheTextSays() {
    addsTheMakersWordAndLosesTwo();

    assertThat(diff("HEAD", "--format", "json").out())
        .contains("\"name\" : \"HEAD\"")
        .containsIgnoringWhitespaces(
            """
            {"subject": "alpha", "attribute": "size", "condition": null, "kind": "value",
             "before": {"value": "119", "finding": "single", "unsettled": false},
             "after": {"value": "201", "finding": "contradicted", "unsettled": false},
             "causes": [{"how": "document added", "what": "two", "before": null, "after": "201"}]}
            """);
  }

  @Test
  void refusesWhatIsNeitherARevisionNorAFolder() {
    assertThat(diff().code()).isEqualTo(2);
    assertThat(diff("no-such").code()).isEqualTo(2);
    assertThat(diff("no-such").err())
        .startsWith("\"no-such\" is neither a git revision of this site nor a folder.");
    assertThat(diff("HEAD^{tree}").code()).isEqualTo(2);
    assertThat(diff("HEAD", "..bad..").code()).isEqualTo(2);
    assertThat(diff("").err())
        .startsWith("\"\" is neither a git revision of this site nor a folder.");
    assertThat(diff("").code()).isEqualTo(2);
    assertThat(diff("HEAD", " ").code()).isEqualTo(2);
  }

  @Test
  void refusesAFolderThatIsNoSite() {
    Outcome outcome = diff(temporary);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("There is no site in \"" + temporary + "\"");
    assertThat(Program.run("diff", "HEAD", "--source", temporary).code()).isEqualTo(2);
  }

  @Test
  void needsNoRepositoryForFolders(@TempDir Path elsewhere) throws IOException {
    Path one = Folders.copy(site(), elsewhere.resolve("one"), String::compareTo);
    Path two = Folders.copy(site(), elsewhere.resolve("two"), String::compareTo);
    Files.delete(two.resolve("data/documents/one.yaml"));

    Outcome outcome = Program.run("diff", one, two, "--source", elsewhere);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).endsWith("3 facts change, 3 lose their last source.\n");
  }
}
