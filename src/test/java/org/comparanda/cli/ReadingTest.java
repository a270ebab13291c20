package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comparanda.cli.Program.Outcome;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages offer to whoever reads them, beside what they say. */
class ReadingTest {
  @TempDir private Path site;

  @Test
  void anArticleOfThreeHeadingsHasATableOfContents() throws IOException {
    write(
        "content/long.md",
        "---\ntitle: L\n---\n## A \\<b> \"|\n\n### Ünïcode 深度\n\n## A \\<b> \"|\n\n#### d\n");
    write("content/short.md", "---\ntitle: S\n---\n## A\n\n## B\n");
    bake();

    Document page = page("long.html");
    assertThat(page.select(".toc a").eachText())
        .containsExactly("A <b> \"|", "Ünïcode 深度", "A <b> \"|");
    assertThat(page.select(".toc li").eachAttr("data-level")).containsExactly("2", "3", "2");
    assertThat(page.select(".toc a").eachAttr("href")).doesNotHaveDuplicates();
    assertThat(page("short.html").select(".toc")).isEmpty();
  }

  @Test
  void aPageMayPutItselfIntoTheNavigation() throws IOException {
    write("content/about.md", "---\ntitle: Who we are\n---\nx\n");
    write("content/method.md", "---\ntitle: M\nnav: false\n---\nx\n");
    write("content/deep/one.md", "---\ntitle: One <i>\nnav: true\n---\nx\n");
    write("content/two.md", "---\ntitle: Two\nnav: 2 & \"more\"\n---\nx\n");
    write("content/three.md", "---\ntitle: Three\nnav: true\nstatus: draft\n---\nx\n");
    bake();

    Document page = page("deep/one.html");
    assertThat(page.select("header nav a:not(.find)").eachText())
        .containsExactly("About", "One <i>", "2 & \"more\"");
    assertThat(page.select("header nav a:not(.find)").eachAttr("href"))
        .containsExactly("../about.html", "../deep/one.html", "../two.html");
    assertThat(page.select("header nav [aria-current]").eachText()).containsExactly("One <i>");
  }

  @Test
  void aDocumentNamesTheTablesAndPagesThatUseIt() throws IOException {
    writeData();
    write("content/cites.md", "---\ntitle: Cites\n---\n[d](documents/one.md#x-y)\n\n### x-y\n");
    write("content/documents/one.md", "---\ntitle: One\n---\n### x y\n\n[own](claim:a/size)\n");
    write(
        "content/documents/two.md",
        "---\ntitle: Two\n---\n[same](claim:a/size) [it](claim:a/size)\n");
    write("content/html.md", "---\ntitle: Html & co\n---\n[d](documents/one.html)\n");
    write("content/hidden.md", "---\ntitle: Hidden\nstatus: draft\n---\n[d](documents/one.md)\n");
    bake();

    Document one = page("documents/one.html");
    assertThat(one.select("#page-uses ~ ul li").eachText()).containsExactly("All of them 2 cells");
    assertThat(one.select("#page-uses ~ .more a").eachText())
        .containsExactly("Cites", "Html & co", "Two");
    Document two = page("documents/two.html");
    assertThat(two.select("#page-uses ~ ul li").eachText()).containsExactly("All of them 1 cell");
    assertThat(two.select("#page-uses ~ .more a").eachText()).containsExactly("One");
  }

  @Test
  void aSharedAddressHasAPictureOnlyWhereTheSiteHasASecureHost() throws IOException {
    write("content/a.md", "---\ntitle: A \"quoted\"\nsummary: S <b>\n---\nx\n");
    write("jbake.properties", "site.host=https://x.example/sub\n");
    bake();
    Document page = page("a.html");
    assertThat(property(page, "og:title")).isEqualTo("A \"quoted\"");
    assertThat(property(page, "og:description")).isEqualTo("S <b>");
    assertThat(property(page, "og:url")).isEqualTo("https://x.example/sub/a.html");
    assertThat(property(page("index.html"), "og:url"))
        .isEqualTo("https://x.example/sub/index.html");
    assertThat(property(page, "og:image")).isEqualTo("https://x.example/sub/social.png");
    assertThat(Files.size(site.resolve("target/site/social.png"))).isLessThan(10_000);

    write("jbake.properties", "site.host=http://x.example\n");
    bake();
    assertThat(property(page("a.html"), "og:image")).isEmpty();
  }

  @Test
  void thePageForAWrongAddressStartsWhereTheSiteDoesOnWhateverHost() throws IOException {
    writeData();
    write("content/documents/one.md", "---\ntitle: One\n---\nx\n");
    write("content/documents/two.md", "---\ntitle: Two\n---\nx\n");
    write("jbake.properties", "site.host=https://x.example/sub\n");
    bake();

    assertThat(page("404.html").select("base").attr("href")).isEqualTo("/sub/");
    assertThat(policy(page("404.html"))).contains("script-src 'self';", "base-uri 'self';");
    assertThat(page("index.html").select("base")).isEmpty();
  }

  private static String policy(Document page) {
    return page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
  }

  private static String property(Document page, String name) {
    return page.select("meta[property=" + name + "]").attr("content");
  }

  private void writeData() throws IOException {
    write("data/subjects.yaml", "- {id: a, name: A, kind: k}\n");
    write(
        "data/attributes.yaml",
        """
        - {id: size, label: Size, group: G, type: number, definition: d}
        - {id: age, label: Age, group: G, type: number, definition: d}
        """);
    write(
        "data/documents/one.yaml",
        """
        title: One
        kind: article
        claims:
          - {subject: a, attribute: size, value: 1}
          - {subject: a, attribute: size, value: 2, condition: c}
          - {subject: a, attribute: age, value: 1}
        """);
    write(
        "data/documents/two.yaml",
        """
        title: Two
        kind: article
        claims:
          - {subject: a, attribute: size, value: 1}
        """);
    write(
        "data/comparisons/all.yaml",
        "title: All of them\nsubjects: [a]\nattributes: [size, age]\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = site.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void bake() {
    Outcome outcome = Program.run("build", "--source", site);
    assertThat(outcome.err()).isEmpty();
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve("target/site").resolve(path)));
  }
}
