package org.comparanda.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.comparanda.read.Problems;
import org.comparanda.site.Extra;
import org.comparanda.site.Resolution;
import org.comparanda.site.Site;
import org.comparanda.site.SiteReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "Qwen 3.5, subject, Qwen 3.5",
    "qwen3.5, subject, Qwen 3.5",
    "QWEN-3.5, subject, Qwen 3.5",
    "deepseek v3, subject, DeepSeek-V3",
    "deepseekv3.1, subject, DeepSeek-V3.1",
    "deep seek v3.1, subject, DeepSeek-V3.1",
    "depsik, subject, DeepSeek",
    "深度求索, subject, DeepSeek",
    "度求, subject, DeepSeek",
    "千问, subject, Qwen 3.5",
    "parameter, attribute, Total parameters",
    "weights of the model, attribute, Total parameters",
    "qwen 671B, claim, Qwen 3.5: Total parameters",
    "total param, attribute, Total parameters",
    "kettle boiling, document, <script>alert(1)</script>",
    "script alert, document, <script>alert(1)</script>",
    "disagreements, page, Disagreements",
    "imprint, page, Imprint",
  })
  void findsFirst(String query, String kind, String title) throws IOException {
    Reader reader = new Reader(files());

    assertThat(reader.find(query)).first().extracting("kind", "title").containsExactly(kind, title);
  }

  @Test
  void leadsToAClaimByItsPermalink() throws IOException {
    Reader.Result claim = new Reader(files()).find("qwen 671B").get(0);

    assertThat(claim.url()).isEqualTo("documents/card.html#parameters--qwen-3.5");
    assertThat(claim.text()).isEqualTo("671B · <script>alert(1)</script> · Table 1");
  }

  @ParameterizedTest
  @CsvSource({"secret", "zzz", "qwen secret", "'<>'", "''"})
  void findsNothing(String query) throws IOException {
    assertThat(new Reader(files()).find(query)).isEmpty();
  }

  @Test
  void takesStopWordsForBeginningsWhereThereAreNoOthers() throws IOException {
    assertThat(new Reader(files()).find("a to t")).first().hasFieldOrProperty("title");
    assertThat(new Reader(files()).find("to")).extracting("title").contains("Total parameters");
  }

  @Test
  void holdsNothingThatEndsALiteral() throws IOException {
    assertThat(files().values())
        .allSatisfy(
            script -> {
              assertThat(script).doesNotContain("\u2028", "\r").endsWith(");\n");
              assertThat(script.indexOf('\n')).isEqualTo(script.length() - 1);
            });
  }

  @Test
  void hasTheSameBytesEachTime() throws IOException {
    Resolution site = smallSite();

    assertThat(Reader.texts(files(site))).isEqualTo(Reader.texts(files(site)));
  }

  @Test
  void isNotMadeForPagesWithoutSearch() throws IOException {
    write("content/page.md", "title=Page\ntype=page\nstatus=published\n~~~~~~\nText");
    write("templates/page.ftl", "${content.body}");

    assertThat(files(read())).isEmpty();
  }

  @Test
  void isMadeForPlainPagesInTheTheme() throws IOException {
    write("content/blog/bread.md", "title=Bread\ntype=post\nstatus=published\n~~~~~~\nA loaf.");
    write("content/blog/soon.md", "title=Soon\ntype=post\n~~~~~~\nA loaf.");

    assertThat(new Reader(Reader.texts(files(read()))).find("loaf"))
        .extracting(Reader.Result::url)
        .containsExactly("blog/bread.html");
  }

  @Test
  void loadsLittleOfALargeSite() throws IOException {
    largeSite(1_000);
    Reader reader = new Reader(Reader.texts(files(read())));

    for (String query :
        List.of(
            "w1", "w1 w2", "w1 w2 w3", "w40 w1", "w700 w2 w900", "subject 7", "w", "9", "w1*")) {
      assertThat(reader.find(query)).as(query).isNotEmpty();
      assertThat(reader.bytes()).as("bytes for " + query).isLessThan(60_000);
    }
  }

  private Map<String, String> files() throws IOException {
    return Reader.texts(files(smallSite()));
  }

  private static List<Extra.File> files(Resolution resolution) {
    return new SearchIndex(NOW).files(resolution).toList();
  }

  private Resolution smallSite() throws IOException {
    write(
        "data/subjects.yaml",
        """
        - {id: deepseek, name: DeepSeek, kind: lab, native-name: 深度求索, also: [Depsik]}
        - {id: deepseek-v3.1, name: DeepSeek-V3.1, kind: model, parent: deepseek}
        - {id: deepseek-v3, name: DeepSeek-V3, kind: model, parent: deepseek}
        - {id: qwen-3.5, name: Qwen 3.5, kind: model, native-name: 通义千问}
        - {id: qwen-3.5-omni, name: Qwen 3.5 Omni, kind: model, parent: qwen-3.5}
        """);
    write(
        "data/attributes.yaml",
        """
        - {id: parameters, label: Total parameters, group: Size, type: number, definition: How many weights a model has.}
        """);
    write(
        "data/documents/card.yaml",
        """
        title: <script>alert(1)</script>
        kind: article
        claims:
          - {subject: qwen-3.5, attribute: parameters, value: 671B, at: Table 1}
          - {subject: deepseek-v3, attribute: parameters, value: 671B}
        """);
    write(
        "content/documents/card.md",
        "Kettles that boil. \u201cQuoted\u201d \\ & 1 < 2.\n\nThe rest.");
    write("content/imprint.md", "---\ntitle: Imprint\n---\nWho \u2028 wrote this?");
    write("content/secret.md", "---\ntitle: Secret\nstatus: draft\n---\nSecret.");
    return read();
  }

  /** Words as often as in a language: the n-th most common stands once for n of the first. */
  private void largeSite(int documents) throws IOException {
    Random random = new Random(7);
    StringBuilder subjects = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      subjects.append("- {id: s%d, name: Subject %d, kind: model}%n".formatted(i, i));
    }
    write("data/subjects.yaml", subjects.toString());
    write(
        "data/attributes.yaml",
        "- {id: size, label: Size, group: Size, type: number, definition: How large.}\n");
    for (int i = 0; i < documents; i++) {
      StringBuilder claims =
          new StringBuilder("title: Document " + i + "\nkind: article\nclaims:\n");
      for (int j = 0; j < 5; j++) {
        claims.append(
            "  - {subject: s%d, attribute: size, value: %d}%n"
                .formatted((i + j) % 50, random.nextInt(1_000)));
      }
      write("data/documents/d" + i + ".yaml", claims.toString());
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 750; j++) {
        text.append('w').append((int) Math.exp(random.nextDouble() * Math.log(20_000))).append(' ');
      }
      write("content/documents/d" + i + ".md", text.toString());
    }
  }

  private Resolution read() throws IOException {
    Problems problems = new Problems();
    Site site = SiteReader.read(folder, problems);
    assertThat(problems.sorted()).isEmpty();
    return Resolution.of(site);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
