package org.comparanda.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the {@code claim:} links that an author wrote as HTML. */
final class RawClaimLinks {
  private static final Pattern LINK = Pattern.compile("(href=)([\"'])(claim:[^\"']*)\\2");

  private RawClaimLinks() {}

  /**
   * The article with those links among its links.
   *
   * @param text what the article was made from
   */
  static Article resolved(Article article, String text, Spots spots) {
    if (!article.html().contains(Article.CLAIM)) {
      return article;
    }
    // What stands in a code block is a link in the text, but not on the page.
    Set<String> live =
        LINK.matcher(article.html())
            .results()
            .map(link -> link.group(3))
            .collect(Collectors.toSet());
    List<Link> links = new ArrayList<>(article.links());
    Matcher written = LINK.matcher(text);
    while (written.find()) {
      if (live.contains(written.group(3))) {
        links.add(new Link(written.group(3), written.group(3), false, spots.at(written.start(3))));
      }
    }
    String html =
        LINK.matcher(article.html()).replaceAll("$1$2" + Article.LINK + "$3" + Article.END + "$2");
    return new Article(
        html, links, article.tables(), article.headings(), article.anchors(), article.words());
  }
}
