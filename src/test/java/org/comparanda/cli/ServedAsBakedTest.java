package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.comparanda.serve.LiveSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is kept between saves never shows: at all times {@code serve} shows what a build bakes. */
@Timeout(120)
class ServedAsBakedTest {
  @TempDir private Path temporary;
  private LiveFolder folder;

  @BeforeEach
  void serve() throws Exception {
    folder = new LiveFolder(temporary);
  }

  @AfterEach
  void stop() throws Exception {
    folder.stop();
  }

  @Test
  void servesTheSameAsABuildBakes() throws Exception {
    servesWhatABuildBakes();
  }

  @Test
  void servesTheSameAsABuildBakesAfterEveryChange() throws Exception {
    String template = theme("subject.ftlh");
    changesWhatABuildBakes(() -> folder.write("assets/css/own.css", "/* own */"));
    changesWhatABuildBakes(() -> folder.write("templates/subject.ftlh", template + "<p>one</p>"));
    changesWhatABuildBakes(() -> folder.change(LiveFolder.DOCUMENT, "value: 7B", "value: 777"));
    changesWhatABuildBakes(() -> folder.change("data/subjects.yaml", "name: Alpha", "name: Aleph"));
    changesWhatABuildBakes(() -> folder.change("data/attributes.yaml", "label: Size", "label: S"));
    changesWhatABuildBakes(
        () -> folder.change("data/attributes.yaml", "type: number", "type: text"));
    changesWhatABuildBakes(() -> folder.change("templates/subject.ftlh", "<p>one", "<p>two"));
    changesWhatABuildBakes(() -> folder.write("assets/css/own.css", "/* new */"));
    // No longer, and as often as one types: only what a file holds tells them apart.
    changesWhatABuildBakes(() -> folder.write("assets/css/own.css", "/* two */"));
    changesWhatABuildBakes(
        () -> folder.write("content/about.md", "---\ntitle: About\n---\n\nText\n"));
    changesWhatABuildBakes(() -> folder.write("content/images/dot.svg", "<svg/>"));
    changesWhatABuildBakes(() -> folder.write("content/images/dot.svg", "<svg></svg>"));
    changesWhatABuildBakes(() -> Files.delete(folder.site().resolve("templates/subject.ftlh")));
    changesWhatABuildBakes(() -> Files.delete(folder.site().resolve("assets/css/own.css")));
    changesWhatABuildBakes(() -> folder.write("jbake.properties", "site.title=Renamed\n"));
    changesWhatABuildBakes(() -> folder.change(LiveFolder.DOCUMENT, "value: 777", "value: 7B"));
  }

  @Test
  void servesTheSameAsABuildBakesWhileDocumentsComeAndGo() throws Exception {
    String another =
        """
        title: Two
        kind: article
        published: 2026
        primary-for: [alpha]
        claims:
          - {subject: alpha, attribute: size, value: 8B}
        """;
    String table = "title: All\nsubjects: {kind: model}\nattributes: [size]\n";
    folder.write("content/documents/two.md", "---\ntitle: Two\n---\n\nText\n");
    folder.next(state -> state.contains("two.md"));
    changesWhatABuildBakes(() -> folder.write("data/documents/two.yaml", another));
    assertThat(folder.get("/subjects/alpha.html").body()).contains("contradicted");
    changesWhatABuildBakes(
        () -> folder.change("data/attributes.yaml", "number,", "number, measured: true,"));
    assertThat(folder.get("/subjects/alpha.html").body()).contains("disputed");
    changesWhatABuildBakes(() -> folder.change("data/attributes.yaml", " measured: true,", ""));
    assertThat(folder.get("/subjects/alpha.html").body()).contains("contradicted");
    changesWhatABuildBakes(() -> folder.change("data/documents/two.yaml", "8B", "7B"));
    assertThat(folder.get("/subjects/alpha.html").body()).contains("agreed");
    changesWhatABuildBakes(() -> folder.write("data/comparisons/all.yaml", table));
    changesWhatABuildBakes(() -> folder.change(LiveFolder.DOCUMENT, "value: 7B", "value: 9B"));
    Files.delete(folder.site().resolve("content/documents/two.md"));
    folder.next(state -> state.contains("two.yaml"));
    changesWhatABuildBakes(() -> Files.delete(folder.site().resolve("data/documents/two.yaml")));
    assertThat(folder.get("/subjects/alpha.html").body()).contains("9B").doesNotContain("8B");
  }

  @Test
  void forgetsThePageOfAFileThatIsNoLongerThere() throws Exception {
    folder.write("content/about.md", "---\ntitle: About\n---\n\nText\n");
    folder.next(state -> state.contains("\"number\":2,"));
    assertThat(folder.get("/about.html").statusCode()).isEqualTo(200);

    Files.delete(folder.site().resolve("content/about.md"));
    folder.next(state -> state.contains("\"number\":3,"));

    assertThat(folder.get("/about.html").statusCode()).isEqualTo(404);
  }

  @Test
  void watchesAFolderThatTakesThePlaceOfAnother() throws Exception {
    Path replacement =
        Folders.copy(
            folder.site().resolve("data/documents"),
            temporary.resolve("replacement"),
            Comparator.naturalOrder());
    Files.move(folder.site().resolve("data/documents"), temporary.resolve("elsewhere"));
    folder.next(state -> !state.contains("\"problems\":[]"));
    Files.move(replacement, folder.site().resolve("data/documents"));
    folder.next(state -> state.contains("\"problems\":[]"));

    folder.change(LiveFolder.DOCUMENT, "value: 7B", "value: 777");
    folder.next(state -> state.contains("\"problems\":[]"));

    assertThat(folder.get("/documents/one.html").body()).contains(">777<");
  }

  /** Something that is done to the site's files. */
  private interface Change {
    void make() throws Exception;
  }

  /** What comes in several steps may be told in several. */
  private void changesWhatABuildBakes(Change change) throws Exception {
    folder.forget();
    change.make();
    while (true) {
      folder.next(state -> state.contains("\"problems\":[]"));
      try {
        servesWhatABuildBakes();
        return;
      } catch (AssertionError e) {
        if (!folder.tellsMore()) {
          throw e;
        }
      }
    }
  }

  private static String theme(String template) throws IOException {
    try (InputStream in = LiveSite.class.getResourceAsStream("/theme/templates/" + template)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void servesWhatABuildBakes() throws Exception {
    // Anew each time: into the same folder a build keeps frozen pages of the time before.
    Path output = Files.createTempDirectory(temporary, "out");
    assertThat(Program.run("build", "-s", folder.site(), "-o", output).code()).isZero();

    for (String file : Folders.files(output)) {
      // A mark and a list that only what is published has.
      if (!file.equals(".comparanda") && !file.equals("embed/frozen/pages.txt")) {
        // A character for each byte: not all of them are texts.
        String baked = Files.readString(output.resolve(file), StandardCharsets.ISO_8859_1);
        assertThat(
                folder
                    .get("/" + file, StandardCharsets.ISO_8859_1)
                    .body()
                    .replaceAll(
                        "<script src=\"/-/live.js[^\"]*\" data-number=\"\\d+\" defer></script>\n",
                        "")
                    // What lets browsers keep style sheets and scripts.
                    .replaceAll("(\\.(?:css|js))\\?-=\\w*\"", "$1\"")
                    // What lets that script listen, on pages that listen to nothing.
                    .replace("; connect-src 'self'\"", "\""))
            .as(file)
            .isEqualTo(baked);
      }
    }
  }
}
