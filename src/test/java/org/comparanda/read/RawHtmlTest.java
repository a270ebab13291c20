package org.comparanda.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawHtmlTest {
  private final Problems problems = new Problems();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Text with <b>bold <i>and</b></i> words.",
        "<details><summary>x</summary>\n\nMarkdown\n\n</details>\n",
        "<p>One<p>Two\n\n<table><tr><td>x<td>y</table>\n",
        "a <br> b <img src=x> c <hr/> d <a id=\"x\"/> e </p>",
        "<!-- a\n\nb --> and <!----> and <!--> and <!---> end",
        "<script>if (a < b) { \"</div>\" }</SCRIPT >\n",
        "<svg><title>x</title><path d='M0>'/></svg>",
        "`<script>` and `<!--`\n\n    </div>\n\n```\n<style>\n```\n",
        "1 < 2, <https://example.com>, <me@example.com>, a <- b, &lt;b>, \\<b>, inline <!-- open",
        "<div title='a > b' data-x=\"</div>\" hidden>x</div>",
        "> <div\n> class=\"a\">\n>\n> - </div>\n",
      })
  void whatHasItsEndIsFine(String text) {
    read(text);

    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!-- never ends | 3:1 | This comment has no end.",
        "<script>let a | 3:1 | The element <script> has no end.",
        "a <Textarea rows=2>b | 3:3 | The element <textarea> has no end.",
        "<style>\\n\\np {} | 3:1 | The element <style> has no end.",
        "<title>x</titles | 3:1 | The element <title> has no end.",
        "<div>\\n\\n<section></section> | 3:1 | The element <div> has no end.",
        "new <name> here | 3:5 | The element <name> has no end.",
        "<div class=\"a>\\n\\ntext | 3:1 | This tag has no end.",
        "<?php x | 3:1 | This has no end.",
      })
  void whatHasNoEndIsAProblem(String text, String spot, String message) {
    read("One\n\n" + text.replace("\\n", "\n"));

    assertThat(problems.sorted())
        .extracting(Problem::headline)
        .containsExactly("content/a.md:" + spot + ": error[open-markup]: " + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"main", "body", "html", "div", "section", "b"})
  void whatEndsWithoutABeginningIsAProblem(String name) {
    read("One\n\n> Two </" + name + ">\n");

    assertThat(problems.sorted())
        .singleElement()
        .hasToString(
            "content/a.md:3:7: error[stray-markup]: This ends an element <%1$s> that does not begin in this text. Take it out, or write <%1$s> where it begins."
                .formatted(name));
  }

  @Test
  void linksAndIdsHaveTheirSpots() {
    Article article =
        read("A [b](b.md) <a href=\"b.md?x&amp;y\" ID=c>\n<img alt='' src='d.png'></a>\n\n# E\n");

    assertThat(article.links())
        .extracting(link -> link.target() + " " + link.image() + " " + link.spot())
        .containsExactly(
            "b.md false content/a.md:1:7",
            "b.md?x&y false content/a.md:1:22",
            "d.png true content/a.md:2:18");
    assertThat(article.anchors())
        .extracting(anchor -> anchor.text() + " " + anchor.spot())
        .containsExactly("e content/a.md:4:1", "c content/a.md:1:39");
  }

  @Test
  void filesOfHtmlAreReadAsWell() {
    Article article =
        new ContentReader(Settings.read("", problems), true)
            .read("a.html", "title=x\n~~~~~~\n<p>*x*\n<a href=b.html>b", problems)
            .article();

    assertThat(article.links()).extracting(Link::target).containsExactly("b.html");
    assertThat(problems.sorted())
        .extracting(Problem::headline)
        .containsExactly("content/a.html:4:1: error[open-markup]: The element <a> has no end.");
  }

  @Test
  void aPlainSiteMayHoldWhatBrowsersTake() {
    new ContentReader(Settings.read("", problems), false)
        .read("a.html", "title=x\n~~~~~~\n<div><b>x</p></main>", problems);

    assertThat(problems.isEmpty()).isTrue();
  }

  private Article read(String text) {
    return Markdown.article("a.md", text, new Spots("content/a.md", text, 0), problems);
  }
}
