package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of documents, with how the claims of each fared. */
class DocumentsPageTest {
  private static final int SIZE = 201;

  @TempDir private Path temporary;

  @Test
  void aLongListIsPagedAndEveryPageHasTheSums() throws IOException {
    Path site = temporary.resolve("source");
    Files.createDirectories(site.resolve("content/documents"));
    Files.createDirectories(site.resolve("data/documents"));
    Files.writeString(site.resolve("data/subjects.yaml"), "- {id: a, name: A, kind: k}\n");
    Files.writeString(
        site.resolve("data/attributes.yaml"),
        "- {id: b, label: B, group: G, type: number, definition: D}\n");
    for (int i = 0; i < SIZE; i++) {
      Files.writeString(site.resolve("content/documents/d%d.md".formatted(i)), "Text.\n");
      Files.writeString(
          site.resolve("data/documents/d%d.yaml".formatted(i)),
          "title: Document %d\nkind: article\nclaims: [{subject: a, attribute: b, value: 1}]\n"
              .formatted(i));
    }
    Path output = temporary.resolve("site");

    Program.Outcome outcome = Program.run("build", "--source", site, "--output", output);

    assertThat(outcome.err()).isEmpty();
    Document first = page(output.resolve("documents/index.html"));
    Document second = page(output.resolve("documents/index/2.html"));
    assertThat(first.select(".matrix tbody tr")).hasSize(200);
    assertThat(second.select(".matrix tbody tr")).hasSize(SIZE - 200);
    assertThat(second.select(".matrix tbody a").attr("href")).startsWith("../../documents/d");
    for (Document page : new Document[] {first, second}) {
      assertThat(page.select(".matrix tfoot th").text()).isEqualTo("All 201 documents");
      assertThat(page.select(".matrix tfoot td").eachText())
          .containsExactly("201", "0", "0", "0", "0");
      assertThat(page.select(".matrix tfoot td").eachAttr("data-level"))
          .containsExactly("5", "0", "0", "0", "0");
    }
  }

  private static Document page(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file));
  }
}
