package org.comparanda.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Markdown is GitHub's." */
class MarkdownTest {
  private final Problems problems = new Problems();

  @Test
  void tablesHaveTheirAlignmentAsAClass() {
    assertThat(
            html(
                """
                | left | right | centre | none |
                |:-----|------:|:------:|------|
                | 1    | 2     | 3      | 4    |
                """))
        .isEqualTo(
            """
            <table>
            <thead>
            <tr><th>left</th><th class="number">right</th><th class="center">centre</th><th>none</th></tr>
            </thead>
            <tbody>
            <tr><td>1</td><td class="number">2</td><td class="center">3</td><td>4</td></tr>
            </tbody>
            </table>
            """);
  }

  @Test
  void tablesHaveAsManyCellsInEachRowAsInTheirHead() {
    assertThat(html("a | b\n---|---\n1 |\n1 | 2 | 3\n"))
        .contains("<tr><td>1</td><td></td></tr>\n<tr><td>1</td><td>2</td></tr>");
  }

  @Test
  void tablesMayBeUnderlinedWithAsFewDashesAsOnGitHub() {
    assertThat(html("| a | b |\n|-|:-:|\n| 1 | 2 |\n"))
        .contains("<td>1</td><td class=\"center\">2</td>");
  }

  @Test
  void tablesNeedALineUnderTheirHead() {
    assertThat(html("| no | table |\n")).isEqualTo("<p>| no | table |</p>\n");
  }

  @Test
  void tableCellsHoldMarkdownAndEscapedPipes() {
    assertThat(html("a | b\n---|---\n**x** | y \\| z\n"))
        .contains("<td><strong>x</strong></td><td>y | z</td>");
  }

  @Test
  void taskListsHaveBoxesThatSayTheirStateAloud() {
    assertThat(html("- [x] done\n- [ ] open\n- plain\n"))
        .isEqualTo(
            """
            <ul>
            <li class="task-list-item"><input type="checkbox" disabled checked aria-label="done"> done</li>
            <li class="task-list-item"><input type="checkbox" disabled aria-label="open"> open</li>
            <li>plain</li>
            </ul>
            """);
  }

  @Test
  void twoTildesStrikeThrough() {
    assertThat(html("~~gone~~ here")).isEqualTo("<p><del>gone</del> here</p>\n");
  }

  @ParameterizedTest
  @CsvSource({
    "www.example.com, http://www.example.com, www.example.com",
    "https://a.b/c?d=e, https://a.b/c?d=e, https://a.b/c?d=e",
    "<https://a.b>, https://a.b, https://a.b",
    "http://a.b/x_y_z, http://a.b/x_y_z, http://a.b/x_y_z",
    "me@example.com, mailto:me@example.com, me@example.com",
  })
  void addressesBecomeLinks(String written, String href, String text) {
    assertThat(html("See " + written + "."))
        .isEqualTo("<p>See <a href=\"" + href + "\">" + text + "</a>.</p>\n");
  }

  @Test
  void footnotesStandBelowInTheOrderOfTheirFirstMentionAndLeadBack() {
    assertThat(html("A[^1] and[^note] and again[^1].\n\n[^1]: First.\n[^note]: Second.\n"))
        .contains("<a class=\"footnote-ref\" href=\"#fn-1\">1</a>")
        .contains("<a class=\"footnote-ref\" href=\"#fn-2\">2</a>")
        .contains("id=\"fnref-1\"", "id=\"fnref-1-1\"", "id=\"fn-1\"", "id=\"fn-2\"")
        .contains("<a href=\"#fnref-1\" class=\"footnote-backref\">")
        .containsSubsequence("<p>First.</p>", "<p>Second.</p>");
  }

  @Test
  void aFootnoteThatNobodyWroteIsText() {
    assertThat(html("A[^1].")).isEqualTo("<p>A[^1].</p>\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Two Words | two-words",
        "## What's *new*, `then`? | whats-new-then",
        "### Änderung & mehr | änderung--mehr",
        "# snake_case - dash | snake_case---dash",
        "# 通义千问 3.5 | 通义千问-35",
        "# [Link](a.md) | link",
      })
  void headingsHaveTheirIdsAsOnGitHub(String written, String id) {
    Article article = article(written);

    assertThat(article.headings()).extracting(Heading::id).containsExactly(id);
    assertThat(article.html()).contains(" id=\"" + id + "\"");
  }

  @Test
  void headingsOfOneTextAreCounted() {
    assertThat(article("# A\n\n## A\n\nA\n---\n").headings())
        .containsExactly(
            new Heading(1, "a", "A"), new Heading(2, "a-1", "A"), new Heading(2, "a-2", "A"));
  }

  @Test
  void lineBreaksStaySoftUnlessTheyAreWritten() {
    assertThat(html("one\ntwo  \nthree\\\nfour\n"))
        .isEqualTo("<p>one\ntwo<br />\nthree<br />\nfour</p>\n");
  }

  @Test
  void fencedCodeSaysItsLanguage() {
    assertThat(html("```java\nint a = 1 < 2;\n```\n"))
        .isEqualTo("<pre><code class=\"language-java\">int a = 1 &lt; 2;\n</code></pre>\n");
  }

  @Test
  void aFencedComparisonIsThePlaceOfATable() {
    Article article =
        article("Before\n\n```comparison\nflagships\n```\n\n> ~~~ comparison\n>  labs \n> ~~~\n");

    assertThat(article.tables())
        .containsExactly(
            new Node.Scalar(new Spot("content/documents/a.md", 4, 1), "flagships"),
            new Node.Scalar(new Spot("content/documents/a.md", 8, 4), "labs"));
    assertThat(article.html())
        .contains(Article.TABLE + "flagships" + Article.END)
        .contains(Article.TABLE + "labs" + Article.END)
        .doesNotContain("<pre>");
  }

  @Test
  void aFencedComparisonIsToldWhereItsIdStandsOrElseWhereItBegins() {
    assertThat(
            article("\n```comparison\n\n  a\nb\n```\n\n```comparison\n```\n").tables().stream()
                .map(table -> table.spot().line() + ":" + table.spot().column()))
        .containsExactly("4:3", "8:1");
  }

  @Test
  void noOtherFenceIsAComparison() {
    Article article =
        article("```Comparison\na\n```\n\n```comparison x\nb\n```\n\n    comparison\n");

    assertThat(article.tables()).isEmpty();
    assertThat(article.html()).contains("<pre>").doesNotContain(Article.TABLE + "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[x](b.md) | documents/b.md",
        "[x](./b.md) | documents/b.md",
        "[x](../about.md#who) | about.md#who",
        "[x](sub/b.md) | documents/sub/b.md",
        "[x](a%20b.md) | documents/a b.md",
        "[x](b+c.md) | documents/b+c.md",
        "[x](b%23c.md#d) | documents/b%23c.md#d",
        "[x](b%3Fc.md) | documents/b%3Fc.md",
        "[x](b%2523.md) | documents/b%2523.md",
        "[x](b%%.md) | documents/b%25%25.md",
        "[x](../about.md?x=1#who) | about.md?x=1#who",
        "[x](<a b.md>) | documents/a b.md",
        "[x](<../my page.md#who> 'title') | my page.md#who",
        "[x](claim:qwen-3.5/languages) | claim:qwen-3.5/languages",
        "[x](<claim:qwen-3.5/languages> 'title') | claim:qwen-3.5/languages",
      })
  void linksToContentFilesAndClaimsWaitForTheWholeSite(String written, String goal) {
    Article article = article(written);

    assertThat(article.links()).extracting(Link::goal).containsExactly(goal);
    assertThat(article.html())
        .startsWith("<p><a href=\"" + Article.LINK + goal + Article.END + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[x](https://example.com/b.md) | https://example.com/b.md",
        "[x](/b.md) | /b.md",
        "[x](b.html) | b.html",
        "[x](#here) | #here",
      })
  void otherLinksAreKept(String written, String href) {
    Article article = article(written);

    assertThat(article.links()).extracting(Link::goal).containsExactly("");
    assertThat(article.html()).contains("<a href=\"" + href + "\">");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "![x](<my pic.png>) | <img src=\"my%20pic.png\" alt=\"x\" />",
        "[x](<a (b) \\> c.html>) | <a href=\"a%20(b)%20&gt;%20c.html\">x</a>",
        "[x](<>) | <a href=\"\">x</a>",
        "[x](my pic.png) | [x](my pic.png)",
        "a [x](my pic.png) | a [x](my pic.png)",
        "[x](<my <pic.png>) | [x](&lt;my &lt;pic.png&gt;)",
      })
  void blanksMayStandInTargetsBetweenAngleBrackets(String written, String html) {
    assertThat(html(written)).isEqualTo("<p>" + html + "</p>\n");
  }

  @Test
  void referencesMayHaveBlanksInTheirTargets() {
    assertThat(html("[x][r]\n\n[r]: <my pic.png>\n"))
        .isEqualTo("<p><a href=\"my%20pic.png\">x</a></p>\n");
  }

  @Test
  void aTargetWithBlanksIsAnAddress() {
    assertThat(article("![x](<my pic.png>)").links())
        .extracting(link -> link.target() + " " + link.spot().column())
        .containsExactly("my%20pic.png 7");
  }

  @Test
  void linksAndImagesHaveTheSpotsOfTheirTargets() {
    Article article =
        article(
            """
            😀 [one](b.md), [two](https://x.y "t"), ![three](p.png)

            > - [four](
            >   c.md)
            | a | b |
            |---|---|
            | c | [five](d.md) |
            """);

    assertThat(article.links())
        .extracting(link -> link.target() + " " + link.image() + " " + link.spot())
        .containsExactly(
            "b.md false content/documents/a.md:1:9",
            "https://x.y false content/documents/a.md:1:22",
            "p.png true content/documents/a.md:1:49",
            "c.md false content/documents/a.md:4:5",
            "d.md false content/documents/a.md:7:14");
  }

  @Test
  void aReferenceHasTheSpotWhereItIsUsed() {
    Article article = article("A [b][r] and [r] and ![i][r].\n\n[r]: b.md\n");

    assertThat(article.links())
        .extracting(link -> link.goal() + " " + link.image() + " " + link.spot().column())
        .containsExactly(
            "documents/b.md false 3", "documents/b.md false 14", "documents/b.md true 22");
  }

  @Test
  void spotsAreThoseOfTheWholeFile() {
    Article article =
        Markdown.article("a.md", "[l](b.md)", new Spots("content/a.md", "[l](b.md)", 4), problems);

    assertThat(article.links())
        .extracting(Link::spot)
        .containsExactly(new Spot("content/a.md", 5, 5));
  }

  @Test
  void htmlIsKept() {
    assertThat(html("<div class=\"x\">\n*raw*\n</div>\n\nwith <b>bold</b>\n"))
        .isEqualTo("<div class=\"x\">\n*raw*\n</div>\n<p>with <b>bold</b></p>\n");
  }

  @Test
  void specialCharactersAreEscaped() {
    assertThat(html("1 < 2 & \"x\" > 0 &copy; `<b>`"))
        .isEqualTo("<p>1 &lt; 2 &amp; &quot;x&quot; &gt; 0 © <code>&lt;b&gt;</code></p>\n");
  }

  @Test
  void listsAreLooseWhereBlankLinesStand() {
    assertThat(html("1. a\n2. b\n\n- c\n\n- d\n"))
        .contains("<li>a</li>")
        .contains("<li>\n<p>c</p>\n</li>");
  }

  @Test
  void wordsAreCounted() {
    assertThat(article("one *two*\nthree\n").words()).isEqualTo(3);
    assertThat(article("").words()).isZero();
  }

  @Test
  void oneTextGivesTheSameArticleEveryTime() {
    String text = "# A\n\n[^1] [b](c.md)\n\n# A\n\n[^1]: x\n";

    assertThat(List.of(article(text), article(text)).stream().distinct()).hasSize(1);
  }

  private String html(String text) {
    return article(text).html();
  }

  private Article article(String text) {
    return Markdown.article(
        "documents/a.md", text, new Spots("content/documents/a.md", text, 0), problems);
  }
}
