package org.comparanda.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comparanda.read.Problem;
import org.comparanda.read.Problems;
import org.comparanda.site.Site;
import org.comparanda.site.SiteReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is noted while it is baked, or read when nobody has noted it: it comes to the same. */
class StagedPagesTest {
  private static final String PAGE = "in/deep/page.html";

  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void writeTheOtherPages() throws IOException {
    Path source = Files.createDirectories(folder.resolve("source/content"));
    Files.writeString(
        source.resolveSibling("jbake.properties"), "site.host=https://example.org/base\n");
    site = SiteReader.read(source.getParent(), new Problems());
    write("index.html", "<p id=plain>");
    write(
        "in/one.html", "<h1 id='a.b--c_1'><a name=old></a><p id=\"&lt;x&gt;\"><p id=\u00e9\u4e00>");
    write("in/index.html", "<p id=here>");
    write("a b.html", "<p id='a+b'>");
    write("drawing.svg", "<svg/>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#",
        "#top",
        "#self",
        "page.html",
        "page.html#self",
        "./page.html",
        "?x=1#self",
        "../one.html",
        "../one.html#a.b--c_1",
        "../one.html#old",
        "../one.html#&lt;x&gt;",
        "../one.html#%C3%A9%E4%B8%80",
        "../one.html#\u00e9\u4e00",
        "../one.html?a=b#old",
        "../",
        "..",
        "../#here",
        "../index.html#here",
        "../../",
        "../../#plain",
        "../../index.html#plain",
        "../../in",
        "../../in/",
        "../../in/#here",
        "../../in//one.html",
        "../deep/../one.html",
        "/",
        "/in/one.html#old",
        "../../a%20b.html#a+b",
        " ../one.html ",
        "../../drawing.svg#part",
        "https://example.org/base",
        "https://example.org/base/in/one.html#old",
        "https://elsewhere.example/none.html",
        "//elsewhere.example",
        "mailto:a@b.example"
      })
  void takesALinkThatLeadsSomewhere(String link) throws IOException {
    assertThat(problems(link)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#Self",
        "#self2",
        "one.html",
        "../one.htm",
        "../one.html/",
        "../One.html",
        "../none#old",
        "../one.html#a.b--c_",
        "../one.html#self",
        "../one.html##old",
        "../one.html#x",
        "../../../",
        "../../../index.html",
        "../../in/none/",
        "/none",
        "#plain",
        "../..//none",
        "../../drawing.png",
        "https://example.org/base/none.html",
        "../index.html#plain",
        "../one.html#a%2Eb--c_2"
      })
  void tellsALinkThatLeadsNowhere(String link) throws IOException {
    assertThat(problems(link)).hasSize(1);
  }

  @Test
  void tellsAnAnchorThatStandsTwice() throws IOException {
    assertThat(told("<p id=x><a name=y><a name=y><p id='x'>"))
        .extracting(Problem::rule)
        .containsExactly("duplicate-anchor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- <a href=none> -->",
        "<script>'<a href=none>'</script>",
        "<p title='<a href=none>'>",
        "<base href=none>",
        "<a data-href=none>",
        "<a\nhref\n=\n'page.html'\n>",
        "<a href",
        "<",
        "<a",
        "<style><a href=none></STYLE>",
        "<textarea><img src=none></textarea>"
      })
  void looksForLinksInTagsAlone(String html) throws IOException {
    assertThat(told(html)).isEmpty();
  }

  private List<Problem> problems(String link) throws IOException {
    return told("<h1 id=self>\u2026</h1><a href=\"" + link + "\">");
  }

  /** The problems of a page that is noted, which are those of one that is read. */
  private List<Problem> told(String html) throws IOException {
    write(PAGE, html);
    Path out = folder.resolve("out");
    StagedPages noted = new StagedPages(site);
    noted.note(PAGE, html.getBytes(StandardCharsets.UTF_8));
    List<Problem> problems = noted.problems(out);
    assertThat(new StagedPages(site).problems(out)).isEqualTo(problems);
    return problems;
  }

  private void write(String path, String html) throws IOException {
    Path file = folder.resolve("out").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, html);
  }
}
