package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.comparanda.cli.Program.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code comparanda check --fix}. */
class FixTest {
  @TempDir private Path temporary;
  private Path site;

  @BeforeEach
  void copy() throws IOException {
    site =
        Folders.copy(
            Folders.SITES.resolve("smallest"),
            temporary.resolve("site"),
            Comparator.naturalOrder());
  }

  private String fixed(String file, String text) throws IOException {
    Files.writeString(site.resolve(file), text);
    Program.run("check", "-s", site, "--fix");
    return Files.readString(site.resolve(file));
  }

  @Test
  void putsKeysInOrderWithTheirLinesAndComments() throws IOException {
    assertThat(
            fixed(
                "data/documents/one.yaml",
                """
                # A remark on the file.
                kind: article  # why not
                # Its own title.
                # Really.
                title: One

                claims:
                  # The first.
                  - at: "Table: 1"
                    note: |
                      Two lines,
                        indented.
                    value: 7B
                    # Which one?
                    subject: alpha
                    attribute: size
                # The end.
                publisher: unknown
                # After all.
                """))
        .isEqualTo(
            """
            # A remark on the file.
            # Its own title.
            # Really.
            title: One

            kind: article  # why not
            # The end.
            publisher: unknown
            claims:
              # The first.
              - at: "Table: 1"
                note: |
                  Two lines,
                    indented.
                value: 7B
                # Which one?
                subject: alpha
                attribute: size
            # After all.
            """);
  }

  @Test
  void putsKeysOfAListsItemsInOrder() throws IOException {
    assertThat(
            fixed(
                "data/documents/one.yaml",
                """
                title: One
                kind: article
                claims:
                  - at: Table 1
                    value:
                      7B
                    attribute: size
                    subject: alpha
                  - {at: "a, {b}", value: 7B, subject: alpha,  attribute: size}  # kept
                  - subject: alpha
                    attribute: size
                    value: 7B
                """))
        .isEqualTo(
            """
            title: One
            kind: article
            claims:
              - subject: alpha
                attribute: size
                value:
                  7B
                at: Table 1
              - {subject: alpha, attribute: size, value: 7B, at: "a, {b}"}  # kept
              - subject: alpha
                attribute: size
                value: 7B
            """);
  }

  @Test
  void leavesWhatItIsNotSureOf() throws IOException {
    for (String text :
        List.of(
            "- {name: A, id: alpha, # why\n   kind: model}\n",
            "title: One\nkind: &k article\nnote: *k\nclaims: [\n",
            "x: [unclosed\n")) {
      String file = text.startsWith("-") ? "data/subjects.yaml" : "data/documents/one.yaml";
      assertThat(fixed(file, text)).isEqualTo(text);
    }
  }

  @Test
  void takesBlanksFromTheEndsOfLinesButNotFromTexts() throws IOException {
    assertThat(
            fixed(
                "data/documents/one.yaml",
                "title: One  \nkind: article\t\n   \nclaims:   # none \n  []\n"))
        .isEqualTo("title: One\nkind: article\n\nclaims:   # none\n  []\n");
    String block = "title: One\nkind: article\nnote: |\n  two blanks  \n  follow\n";
    assertThat(fixed("data/documents/one.yaml", block)).isEqualTo(block);
  }

  @Test
  void takesOtherBlanksWhereATextKeepsItsOwn() throws IOException {
    assertThat(
            fixed(
                "data/documents/one.yaml",
                "title: One  \nkind: article \nnote: |\n  two blanks  \n  follow\nclaims: [] \n"))
        .isEqualTo("title: One\nkind: article\nnote: |\n  two blanks  \n  follow\nclaims: []\n");
  }

  @Test
  void takesATabThatKeepsAFileFromBeingRead() throws IOException {
    String claim = "  - subject: alpha\t\n    attribute: size\n    value: 7B\n";
    for (String list : List.of("claims:\t\n", "claims: \t\n")) {
      String mended = "title: One\nkind: article\nclaims:\n" + claim.replace("\t", "");

      assertThat(fixed("data/documents/one.yaml", "title: One\t\nkind: article\n" + list + claim))
          .isEqualTo(mended);
    }
    String indented = "title: One\nkind: article\nclaims:\n\t- subject: alpha\n";
    assertThat(fixed("data/documents/one.yaml", indented)).isEqualTo(indented);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026/02/16 | 2026-02-16",
        "2026.2 | 2026-02",
        "2026-2-6 | 2026-02-06",
        "16 February 2026 | 2026-02-16",
        "February 16, 2026 | 2026-02-16",
        "Feb 2026 | 2026-02",
        "Sept. 2026 | 2026-09",
        "'2026/02' | 2026-02",
        "2026-02-16T10:00:00Z | 2026-02-16",
        "02/03/2026 | 02/03/2026",
        "2026-02-30 | 2026-02-30",
        "spring 2026 | spring 2026",
        "2026-02 | 2026-02",
      })
  void writesDatesInOurForm(String written, String expected) throws IOException {
    String line = "- {id: alpha, name: Alpha, kind: model, released: %s}\n";
    String quoted = written.contains(",") ? "\"" + written + "\"" : written;

    assertThat(fixed("data/subjects.yaml", line.formatted(quoted)))
        .isEqualTo(line.formatted(expected));
  }

  @Test
  void namesTheSchemaWhereTheSiteHasIt() throws IOException {
    String text = "- {id: alpha, name: Alpha, kind: model}\n";
    assertThat(fixed("data/subjects.yaml", text)).isEqualTo(text);

    Folders.copy(
        Folders.REPOSITORY.resolve("schema"), site.resolve("schema"), Comparator.naturalOrder());

    assertThat(fixed("data/subjects.yaml", text))
        .isEqualTo("# yaml-language-server: $schema=../schema/subjects.schema.json\n" + text);
    assertThat(site.resolve("data/documents/one.yaml"))
        .content()
        .startsWith("# yaml-language-server: $schema=../../schema/document.schema.json\n");
  }

  @Test
  void namesTheSchemaOnceAndAsTheFileEndsItsLines() throws IOException {
    Folders.copy(
        Folders.REPOSITORY.resolve("schema"), site.resolve("schema"), Comparator.naturalOrder());
    String line = "# yaml-language-server: $schema=../schema/subjects.schema.json";
    String below = "# Ours.\n\n" + line + "\n- {id: alpha, name: Alpha, kind: model}\n";

    assertThat(fixed("data/subjects.yaml", below)).isEqualTo(below);
    assertThat(fixed("data/subjects.yaml", "- {id: alpha, name: Alpha, kind: model}\r\n"))
        .isEqualTo(line + "\r\n- {id: alpha, name: Alpha, kind: model}\r\n");
  }

  @Test
  void keepsEndsOfLinesAndTheByteOrderMark() throws IOException {
    String text = "\uFEFFkind: article\r\ntitle: One\r\nclaims: []\r\n";
    Files.write(site.resolve("data/documents/one.yaml"), text.getBytes(StandardCharsets.UTF_8));

    Outcome outcome = Program.run("check", "-s", site, "--fix");

    assertThat(outcome.err()).contains("Mended data/documents/one.yaml: order of keys.");
    assertThat(site.resolve("data/documents/one.yaml"))
        .content()
        .isEqualTo("\uFEFFtitle: One\r\nkind: article\r\nclaims: []\r\n");
  }

  @Test
  void tellsWhatItCouldNotMend() throws IOException {
    Files.writeString(
        site.resolve("data/subjects.yaml"), "- {name: Alpha, id: alpha, kind: model, x: y}\n");

    Outcome outcome = Program.run("check", "-s", site, "--fix");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .startsWith("Mended data/subjects.yaml: order of keys.")
        .contains("error[unknown-key]: There is no key \"x\"")
        .endsWith("1 problem. What is told here is left to you.\n");
    assertThat(site.resolve("data/subjects.yaml"))
        .hasContent("- {id: alpha, name: Alpha, kind: model, x: y}");
  }

  static List<String> whole() throws IOException {
    return Folders.sites("broken-", false);
  }

  @ParameterizedTest
  @MethodSource("whole")
  void aMendedSiteBakesToTheSame(String name) throws IOException {
    Path copy =
        Folders.copy(
            Folders.SITES.resolve(name), temporary.resolve("copy"), Comparator.naturalOrder());
    Path before = temporary.resolve("before");
    Path after = temporary.resolve("after");
    Program.run("build", "-s", copy, "-o", before);

    Outcome outcome = Program.run("check", "-s", copy, "--fix");
    Program.run("build", "-s", copy, "-o", after);

    assertThat(outcome.code()).isZero();
    assertThat(Folders.bytes(after)).isEqualTo(Folders.bytes(before));
    SortedMap<String, String> mended = Folders.bytes(copy);
    assertThat(Program.run("check", "-s", copy, "--fix").err()).doesNotContain("Mended");
    assertThat(Folders.bytes(copy)).isEqualTo(mended);
  }

  @Test
  void thisRepositoryHasNothingToMend() throws IOException {
    Path copy = temporary.resolve("own");
    for (String part : List.of("data", "schema")) {
      Folders.copy(Folders.REPOSITORY.resolve(part), copy.resolve(part), Comparator.naturalOrder());
    }

    assertThat(Program.run("check", "-s", copy, "--fix").err()).doesNotContain("Mended");
  }
}
