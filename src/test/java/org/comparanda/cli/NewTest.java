package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.comparanda.cli.Program.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code comparanda new}. */
class NewTest {
  @TempDir private Path temporary;
  private Path site;

  @BeforeEach
  void newSite() {
    site = temporary.resolve("site");
    assertThat(Program.run("new", "site", site).code()).isZero();
  }

  @Test
  void aNewSiteIsWholeAndBakes() throws IOException {
    Outcome outcome = Program.run("build", "--source", site);

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(Files.readString(site.resolve("target/site/compare/kettles.html")))
        .contains("contradicted");
    assertThat(site.resolve(".gitignore")).content().contains("target/");
  }

  @Test
  void aNewSiteHasAllFilesThatWereMeantForIt() throws IOException {
    for (String folder : new String[] {".vscode", "schema", ".github/ISSUE_TEMPLATE"}) {
      Path original = Folders.REPOSITORY.resolve(folder);
      assertThat(Folders.bytes(site.resolve(folder))).isEqualTo(Folders.bytes(original));
    }
    for (String file : Folders.files(Folders.REPOSITORY.resolve("src/main/resources/new/site"))) {
      assertThat(site.resolve(file.replaceAll("^gitignore$", ".gitignore"))).exists();
    }
    assertThat(Folders.files(site.resolve(".github/workflows")))
        .containsExactly("check.yml", "comment.yml", "publish.yml");
    assertThat(site.resolve(".gitlab-ci.yml"))
        .hasSameTextualContentAs(Folders.REPOSITORY.resolve(".gitlab-ci.yml"));
  }

  @Test
  void aNewSiteIsNeverWrittenOverAnything() throws IOException {
    Path taken = Files.createDirectory(temporary.resolve("taken"));
    Files.writeString(taken.resolve("mine.txt"), "mine");

    Outcome outcome = Program.run("new", "site", taken);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("is not empty. Nothing was written.");
    assertThat(Folders.files(taken)).containsExactly("mine.txt");
    assertThat(Program.run("new", "site", taken.resolve("mine.txt")).code()).isEqualTo(2);
    assertThat(Program.run("new", "site").code()).isEqualTo(2);
  }

  @Test
  void aNewSiteMayBeginInACloneOfAnEmptyRepository() throws IOException {
    Path clone = temporary.resolve("clone");
    new GitFolder(clone).close();

    assertThat(Program.run("new", "site", clone).code()).isZero();
    assertThat(clone.resolve("jbake.properties")).exists();
  }

  @Test
  void nothingNewIsCalledAsTheListOfAll() throws IOException {
    SortedMap<String, String> before = Folders.bytes(site);

    for (String what : new String[] {"document", "comparison"}) {
      Outcome outcome = run(what, "--title", "Index");
      assertThat(outcome.code()).as(what).isEqualTo(2);
      assertThat(outcome.err()).startsWith("\"index\" is the page that lists them all.");
    }
    assertThat(run("subject", "--name", "Index", "--kind", "kettle").code()).isEqualTo(2);
    assertThat(Folders.bytes(site)).isEqualTo(before);
  }

  @Test
  void nothingNewHasAnEmptyNameOrKind() throws IOException {
    SortedMap<String, String> before = Folders.bytes(site);

    assertThat(run("subject", "--name", "X", "--kind", "").err()).startsWith("The kind is empty.");
    assertThat(run("subject", "--name", " ", "--id", "x", "--kind", "k").err())
        .startsWith("The name is empty.");
    assertThat(run("comparison", "--title", "", "--id", "x").err())
        .startsWith("The title is empty.");
    assertThat(Folders.bytes(site)).isEqualTo(before);
  }

  @Test
  void aNewDocumentIsHashedAndCountedAndFits() throws IOException {
    Path text =
        Files.writeString(
            temporary.resolve("text.txt"), "One two\nthree  \u6df1\u5ea6\u6c42\u7d22.\n");

    Outcome outcome =
        Program.run(
            "new",
            "document",
            "--source",
            site,
            "--title",
            "Kettles: \"the\" truth, #1 <b>",
            "--kind",
            "report",
            "--url",
            "https://example.org/a",
            "--published",
            "2026-02",
            "--text",
            text);

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("data/documents/kettles-the-truth-1-b.yaml")
        .contains("content/documents/kettles-the-truth-1-b.md");
    assertThat(site.resolve("data/documents/kettles-the-truth-1-b.yaml"))
        .hasContent(
            """
            # yaml-language-server: $schema=../../schema/document.schema.json
            title: "Kettles: \\"the\\" truth, #1 <b>"
            kind: report
            publisher: unknown
            url: "https://example.org/a"
            published: 2026-02
            retrieved: 2026-11-22
            sha256: %s
            words: 4
            primary-for: []
            claims: []
            """
                .formatted(sha256(text)));
    assertThat(Program.run("check", "-s", site).code()).isZero();
    assertThat(Program.run("build", "-s", site).code()).isZero();
    assertThat(Files.readString(site.resolve("target/site/documents/kettles-the-truth-1-b.html")))
        .contains("Kettles: &quot;the&quot; truth, #1 &lt;b&gt;");
  }

  private static String sha256(Path file) {
    try {
      return java.util.HexFormat.of()
          .formatHex(
              java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (java.security.NoSuchAlgorithmException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void nothingIsWrittenWhereOneOfTheFilesIsThere() throws IOException {
    Files.writeString(site.resolve("content/documents/new.md"), "mine");
    SortedMap<String, String> before = Folders.bytes(site);

    Outcome outcome = Program.run("new", "document", "-s", site, "--title", "New");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("new.md is there already. Nothing was written.");
    assertThat(Folders.bytes(site)).isEqualTo(before);
  }

  @Test
  void refusesWhatNoDocumentCanBe() {
    assertThat(Program.run("new", "document", "-s", site).code()).isEqualTo(2);
    assertThat(run("document", "--title", "X", "--kind", "book").err())
        .contains("A document cannot be \"book\"");
    assertThat(run("document", "--title", "\u6df1\u5ea6\u6c42\u7d22").err())
        .contains("Name one with --id.");
    assertThat(run("document", "--title", "X", "--id", "../x").err()).contains("cannot be an id");
    assertThat(run("document", "--title", "X", "--text", "no-such.txt").code()).isEqualTo(2);
    assertThat(run("document", "--title", " ").code()).isEqualTo(2);
    assertThat(run("document", "--title", "X", "--published", "spring").err())
        .contains("\"spring\" is no date.");
    assertThat(run("document", "--title", "X", "--url", "example.org/x").err())
        .contains("\"example.org/x\" is no address of a page.");
  }

  @Test
  void aNewComparisonShowsWhatThereIs() throws IOException {
    assertThat(run("comparison", "--title", "All of it").code()).isZero();
    assertThat(
            run(
                    "comparison",
                    "--title",
                    "Two: a table",
                    "--subjects",
                    "kettle-one, kettle-two",
                    "--attributes",
                    "volume",
                    "--question",
                    "Why?")
                .code())
        .isZero();

    assertThat(site.resolve("data/comparisons/all-of-it.yaml"))
        .content()
        .endsWith("title: All of it\nsubjects: {kind: kettle}\nattributes: {groups: [Size]}\n");
    assertThat(site.resolve("data/comparisons/two-a-table.yaml"))
        .content()
        .endsWith(
            "title: \"Two: a table\"\nquestion: \"Why?\"\nsubjects: [kettle-one, kettle-two]\nattributes: [volume]\n");
    assertThat(Program.run("check", "-s", site).code()).isZero();
    assertThat(run("comparison", "--title", "All of it").code()).isEqualTo(2);
    assertThat(run("comparison", "--title", "X", "--subjects", "nobody").code()).isEqualTo(2);
    assertThat(run("comparison", "--title", "X", "--subjects", "kettle-one,kettle-tow").err())
        .startsWith("There is no subject \"kettle-tow\". Did you mean \"kettle-two\"?");
    assertThat(run("comparison", "--title", "X", "--attributes", "weight").err())
        .startsWith("There is no attribute \"weight\". The ids are in data/attributes.yaml.");
  }

  @Test
  void aNewSubjectIsALineMore() throws IOException {
    String before = Files.readString(site.resolve("data/subjects.yaml"));

    assertThat(
            run(
                    "subject",
                    "--name",
                    "Kettle: \u00c9tait 3",
                    "--kind",
                    "kettle",
                    "--parent",
                    "kettle-works")
                .code())
        .isZero();

    assertThat(site.resolve("data/subjects.yaml"))
        .content()
        .isEqualTo(
            before
                + "- {id: kettle-etait-3, name: \"Kettle: \u00c9tait 3\", kind: kettle, parent: kettle-works}\n");
    assertThat(Program.run("check", "-s", site).code()).isZero();
    assertThat(run("subject", "--name", "Kettle One", "--kind", "kettle").err())
        .contains("There is a subject \"kettle-one\" already.");
    assertThat(run("subject", "--name", "X", "--kind", "k", "--parent", "nobody").code())
        .isEqualTo(2);
    assertThat(run("subject", "--name", "X", "--kind", "k", "--parent", "kettel-works").err())
        .contains("Did you mean \"kettle-works\"?");
  }

  @Test
  void aNewSubjectEndsItsLineAsTheOthersDo() throws IOException {
    String before = "- {id: kettle-works, name: K, kind: maker}\r\n";
    Files.writeString(site.resolve("data/subjects.yaml"), before);

    assertThat(run("subject", "--name", "Three", "--kind", "kettle").code()).isZero();
    assertThat(Files.readString(site.resolve("data/subjects.yaml")))
        .isEqualTo(before + "- {id: three, name: Three, kind: kettle}\r\n");
  }

  @Test
  void aListThatCannotGrowIsLeftAlone() throws IOException {
    String flow = "[{id: kettle-works, name: K, kind: maker}]\n";
    Files.writeString(site.resolve("data/subjects.yaml"), flow);

    Outcome outcome = run("subject", "--name", "Three", "--kind", "kettle");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("Add it yourself: - {id: three, name: Three, kind: kettle}");
    assertThat(site.resolve("data/subjects.yaml")).hasContent(flow);
  }

  private Outcome run(String what, String... options) {
    Object[] words = new Object[options.length + 4];
    words[0] = "new";
    words[1] = what;
    words[2] = "--source";
    words[3] = site;
    System.arraycopy(options, 0, words, 4, options.length);
    return Program.run(words);
  }
}
