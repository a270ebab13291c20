package org.comparanda.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comparanda.read.Problem;
import org.comparanda.read.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
  private static final String HOSTILE =
      "There is no subject \"<script>\u202Ealert(1)</script>\r\n::error::|`%0A @everyone\".";

  @TempDir private Path root;

  @Test
  void textKeepsThoseOfAFileTogetherAndCountsThem() throws IOException {
    Files.writeString(root.resolve("b.yaml"), "kind: lab\n");

    String told =
        tell(
            out -> new TextReport(out, Colours.OFF, "Nothing was written."),
            problem("a.yaml", 3, "one"),
            problem("b.yaml", 1, "two"),
            problem("b.yaml", 9, "three"));

    assertThat(told)
        .isEqualToNormalizingNewlines(
            """
            -- a.yaml (1)

            a.yaml:3:2: error[bad-id]: Message one.
              Remedy one.

            -- b.yaml (2)

            b.yaml:1:2: error[bad-id]: Message two.
              1 | kind: lab
                |  ^
              Remedy two.

            b.yaml:9:2: error[bad-id]: Message three.
              Remedy three.

            3 problems in 2 files. Nothing was written.
            """);
  }

  @Test
  void coloursAddNothingButColours() throws IOException {
    Files.writeString(root.resolve("b.yaml"), "kind: lab\n");
    Problem problem = problem("b.yaml", 1, "two");

    String plain = tell(out -> new TextReport(out, Colours.OFF, ""), problem);
    String coloured = tell(out -> new TextReport(out, Colours.ON, ""), problem);

    assertThat(plain).doesNotContain("\u001B");
    assertThat(coloured).contains("\u001B[1;31merror[bad-id]\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void jsonSaysWhatTheTextSays() throws IOException {
    String told = tell(JsonReport::new, problem("a b.yaml", 3, "\"one\""));

    assertThat(told)
        .isEqualToIgnoringWhitespace(
            """
            {"count": 1, "problems": [{"file": "a b.yaml", "line": 3, "column": 2,
              "rule": "bad-id", "message": "Message \\"one\\".", "remedy": "Remedy \\"one\\"."}]}
            """);
    assertThat(tell(JsonReport::new))
        .isEqualToIgnoringWhitespace("{\"count\": 0, \"problems\": []}");
  }

  @Test
  void githubGetsChangedFilesFirstWithinItsTenAndTheRestInTheLog() throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (int i = 1; i <= 11; i++) {
      problems.add(problem("data/a.yaml", i, "a" + i));
    }
    problems.add(problem("data/z.yaml", 7, "z"));
    Files.createDirectories(root.resolve("data"));
    Files.writeString(root.resolve("data/a.yaml"), "");
    Files.writeString(root.resolve("data/z.yaml"), "");
    Path summary = root.resolve("summary.md");

    String told =
        tell(
            Set.of("site/data/z.yaml"),
            out -> new GithubReport(out, Optional.of(summary)),
            problems.toArray(Problem[]::new));

    List<String> lines = told.lines().toList();
    assertThat(lines.get(0))
        .isEqualTo("::error file=site/data/z.yaml,line=7,col=2,title=bad-id::Message z. Remedy z.");
    assertThat(lines.stream().filter(line -> line.startsWith("::"))).hasSize(10);
    assertThat(lines)
        .hasSize(13)
        .endsWith(
            "data/a.yaml:10:2: error[bad-id]: Message a10. Remedy a10.",
            "data/a.yaml:11:2: error[bad-id]: Message a11. Remedy a11.",
            "12 problems in 2 files.");
    assertThat(summary)
        .content()
        .startsWith(
            "## Comparanda: 12 problems in 2 files\n\n### site/data/z.yaml (changed)\n\n- **7:2** bad-id: Message z. *Remedy z.*\n")
        .contains("- **11:2** bad-id: Message a11.");
  }

  @Test
  void githubAddsToASummaryThatOthersBegan() throws IOException {
    Path summary = Files.writeString(root.resolve("summary.md"), "## Others\n");

    assertThat(tell(out -> new GithubReport(out, Optional.of(summary)))).isEmpty();
    assertThat(summary).hasContent("## Others\n## Comparanda: no problems\n");
  }

  @Test
  void aHostileValueIsNoCommandAndNoMarkup() throws IOException {
    Problem[] problems = new Problem[11];
    Arrays.fill(problems, new Problem(new Spot("a,b:c.yaml", 1, 1), "bad-id", HOSTILE, "Fix."));
    Files.writeString(root.resolve("a,b:c.yaml"), "");
    Path summary = root.resolve("summary.md");

    List<String> lines =
        tell(out -> new GithubReport(out, Optional.of(summary)), problems).lines().toList();

    assertThat(lines).hasSize(12);
    assertThat(lines.get(0))
        .startsWith("::error file=site/a%2Cb%3Ac.yaml,line=1,col=1,title=bad-id::")
        .contains("</script> ::error::|`%250A");
    assertThat(lines.get(10)).startsWith("a,b:c.yaml:1:1: error[bad-id]").contains(" ::error::");
    assertThat(summary)
        .content()
        .doesNotContain("<script", "`", "@", "\n::", "::error")
        .contains("&lt;script&gt;", "&#64;everyone");
  }

  @Test
  void aSummaryStaysWithinWhatGithubTakes() throws IOException {
    Problem[] problems = new Problem[3_000];
    Arrays.fill(problems, new Problem(Spot.startOf("a.yaml"), "bad-id", "x".repeat(1_000), "Fix."));
    Path summary = root.resolve("summary.md");

    tell(out -> new GithubReport(out, Optional.of(summary)), problems);

    assertThat(summary).content().hasSizeLessThan(1 << 20).endsWith("run `comparanda check`.\n");
    assertThat(Files.readString(summary)).containsPattern("\nAnd 2\\d{3} more: ");
  }

  @Test
  void sarifIsWhatItsSchemaAsksFor() throws IOException {
    Files.createDirectories(root.resolve("data"));
    Files.writeString(root.resolve("data/über uns.yaml"), "");

    String told =
        tell(
            out -> new SarifReport(out, "1.0"),
            problem("data/über uns.yaml", 3, HOSTILE),
            new Problem(new Spot("(baked) index.html", 1, 9), "dead-link", "Dead.", "Mend it."));

    assertThat(faults(told)).isEmpty();
    assertThat(told)
        .contains("\"uri\" : \"site/data/%C3%BCber%20uns.yaml\"")
        .contains("\"fullyQualifiedName\" : \"(baked) index.html\"")
        .contains("\"columnKind\" : \"unicodeCodePoints\"")
        .contains("An id or a slug has other characters than it may");
    assertThat(faults(tell(out -> new SarifReport(out, "1.0")))).isEmpty();
    assertThat(faults(told.replace("\"2.1.0\"", "\"2.0\""))).isNotEmpty();
    assertThat(faults(told.replace("\"startLine\" : 3", "\"startLine\" : 0"))).isNotEmpty();
  }

  @Test
  void everyResultOfSarifHasAPlaceInTheRepository() throws IOException {
    Files.createDirectories(root.resolve("data"));
    Files.writeString(root.resolve("data/subjects.yaml"), "");
    Problem baked =
        new Problem(new Spot("(baked) index.html", 7, 9), "dead-link", "Dead.", "Mend it.");

    assertThat(tell(out -> new SarifReport(out, "1.0"), baked))
        .contains("\"text\" : \"(baked) index.html: Dead. Mend it.\"")
        .contains("\"uri\" : \"site/data/subjects.yaml\"")
        .contains("\"startLine\" : 1,");

    Files.writeString(root.resolve("jbake.properties"), "");
    assertThat(tell(out -> new SarifReport(out, "1.0"), baked))
        .contains("\"uri\" : \"site/jbake.properties\"");
  }

  @Test
  void theWordsOfARuleStandForThemselves() throws IOException {
    Matcher row =
        Pattern.compile("(?m)^\\| `([a-z0-9-]+)`")
            .matcher(Files.readString(Path.of("docs/problems.md")));
    int rules = 0;
    while (row.find()) {
      RuleWords words = RuleWords.of(row.group(1));
      assertThat(words.wrong()).doesNotStartWith("The same").doesNotStartWith("The other way");
      assertThat(words.wrong() + words.remedy()).as(row.group(1)).doesNotContain("](", ".md");
      rules++;
    }
    assertThat(rules).isGreaterThan(50);
  }

  private static List<String> faults(String sarif) throws IOException {
    try (InputStream schema =
        ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String text =
          new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(text, InputFormat.JSON)
          .validate(sarif, InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }

  private static Problem problem(String file, int line, String what) {
    return new Problem(
        new Spot(file, line, 2), "bad-id", "Message " + what + ".", "Remedy " + what + ".");
  }

  private String tell(Function<PrintWriter, Report> report, Problem... problems)
      throws IOException {
    return tell(Set.of(), report, problems);
  }

  private String tell(
      Set<String> changed, Function<PrintWriter, Report> report, Problem... problems)
      throws IOException {
    StringWriter told = new StringWriter();
    report
        .apply(new PrintWriter(told, true))
        .tell(new Told(List.of(problems), root, "site/", changed));
    return told.toString();
  }
}
