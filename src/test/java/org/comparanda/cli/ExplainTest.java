package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comparanda.cli.Program.Outcome;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Subject;
import org.comparanda.read.Problems;
import org.comparanda.site.Site;
import org.comparanda.site.SiteReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code comparanda explain}. */
class ExplainTest {
  private static final Path FINDINGS = Folders.SITES.resolve("findings");

  @TempDir private Path temporary;

  @Test
  void explainsCellsOfEveryFinding() throws IOException {
    Site site = SiteReader.read(FINDINGS, new Problems());
    StringBuilder all = new StringBuilder();
    for (Subject subject : site.subjects().all()) {
      for (Attribute attribute : site.attributes().all()) {
        Outcome outcome =
            Program.run("explain", subject.id(), attribute.id(), "--source", FINDINGS);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        boolean silent = outcome.out().contains("\nsilent: no document claims anything.");
        all.append(silent ? "" : outcome.out().replace("\r\n", "\n") + "\n");
      }
    }

    assertThat(all.toString())
        .isEqualTo(
            Refresh.expected(
                Folders.REPOSITORY.resolve("src/test/resources/explained.txt"), all.toString()));
  }

  @Test
  void saysWhereAClaimWouldStand() {
    assertThat(Program.run("explain", "lab", "size", "-s", FINDINGS).out())
        .isEqualToNormalizingNewlines(
            """
            lab / size: Lab, Size
            silent: no document claims anything.
            A claim would stand in a file of data/documents/.
            """);
  }

  @Test
  void setsFurtherLinesOfATextIn() throws IOException {
    Path site =
        Folders.copy(
            Folders.SITES.resolve("smallest"), temporary.resolve("site"), String::compareTo);
    Path document = site.resolve("data/documents/one.yaml");
    Files.writeString(
        document,
        """
        title: One
        kind: report
        claims:
          - subject: alpha
            attribute: size
            value: 7B
            at: "Page 1,\\nline 2"
        """);

    assertThat(Program.run("explain", "alpha", "size", "-s", site).out())
        .contains("at: Page 1," + System.lineSeparator() + "      line 2");
  }

  @Test
  void suggestsTheIdThatWasMeant() {
    Outcome subject =
        Program.run("explain", "alpa", "size", "-s", Folders.SITES.resolve("smallest"));
    Outcome attribute =
        Program.run("explain", "alpha", "sise", "-s", Folders.SITES.resolve("smallest"));

    assertThat(subject.code()).isEqualTo(2);
    assertThat(subject.err()).startsWith("There is no subject \"alpa\". Did you mean \"alpha\"?");
    assertThat(attribute.code()).isEqualTo(2);
    assertThat(attribute.err())
        .startsWith("There is no attribute \"sise\". Did you mean \"size\"?");
  }

  @Test
  void wantsASubjectAndAnAttribute() {
    assertThat(Program.run("explain", "-s", FINDINGS).code()).isEqualTo(2);
    assertThat(Program.run("explain", "alpha", "-s", FINDINGS).code()).isEqualTo(2);
  }

  @Test
  void explainsWhatIsUnfinishedElsewhere() {
    Path site = Folders.SITES.resolve("broken-digest-length");

    assertThat(Program.run("check", "-s", site).err()).contains("error[digest-length]");
    assertThat(Program.run("explain", "alpha", "size", "-s", site).code()).isZero();
  }

  @Test
  void tellsTheProblemsOfASiteThatHasSome() {
    Outcome outcome =
        Program.run("explain", "a", "b", "-s", Folders.SITES.resolve("broken-unknown-subject"));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("error[unknown-subject]").contains("Mend this first.");
  }
}
