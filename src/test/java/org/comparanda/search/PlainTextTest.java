package org.comparanda.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.comparanda.read.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>One</p><p>two</p> | One two",
        "<p>un<b>believ</b>able</p> | unbelievable",
        "a<br>b | a b",
        "<script>x < 1</script>y | y",
        "<STYLE>a{}</STYLE>y | y",
        "<script>never closed | ''",
        "<!-- a > b -->y | y",
        "<a title=\"a > b\">y</a> | y",
        "1 < 2 &amp;&lt; 3 | 1 < 2 &< 3",
        "&#x6df1;&#24230; | 深度",
        "an open <tag | an open",
      })
  void isWhatAReaderSees(String html, String text) {
    assertThat(PlainText.of(html, 1_000)).isEqualTo(text);
  }

  @Test
  void leavesOutWhatIsFilledInLater() {
    String table = "a" + Article.TABLE + "flagships" + Article.END + "b";
    String link = "<a href=\"" + Article.LINK + "claim:x/y" + Article.END + "\">c</a>";

    assertThat(PlainText.of(table + link, 1_000)).isEqualTo("abc");
  }

  @Test
  void endsWhereItIsToldTo() {
    assertThat(PlainText.of("<p>12345</p><p>67890</p>", 7)).isEqualTo("12345 6");
  }
}
