package org.comparanda.bake;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page that shows what a whole one shows, from another folder. */
final class PageBeside extends Page {
  private static final long serialVersionUID = 1L;

  /** What it takes over. */
  private static final List<String> SHOWN =
      List.of(
          "table",
          "document",
          "subject",
          "claims",
          "summary",
          "groups",
          Pages.AS_OF,
          PagesBeside.OEMBED);

  /** Stands for the site's root; no link can lead out of it. */
  private static final String ROOT = "site:/";

  private final transient DocumentModel whole;

  PageBeside(DocumentModel whole) {
    this.whole = whole;
    setBody("");
    put("whole", whole.getUri());
    SHOWN.stream()
        .filter(whole::containsKey)
        .forEach(key -> later(key, () -> Objects.requireNonNull(whole.get(key))));
  }

  /** The article is completed when it is asked for and not kept, as that of the whole page is. */
  @Override
  public @Nullable Object get(Object key) {
    if (!ModelAttributes.BODY.equals(key)) {
      return super.get(key);
    }
    return whole.get(key) instanceof String body ? moved(body) : "";
  }

  /** What led from the whole page to other files leads there from this one. */
  private String moved(String body) {
    Document article = Jsoup.parseBodyFragment(body);
    article.outputSettings().prettyPrint(false);
    URI from = URI.create(ROOT + whole.getUri());
    for (String attribute : List.of("href", "src")) {
      for (Element element : article.select("[" + attribute + "]")) {
        String goal = element.attr(attribute);
        boolean here = goal.startsWith("#") && article.getElementById(goal.substring(1)) != null;
        if (!here) {
          element.attr(attribute, moved(goal, from));
        }
      }
    }
    return article.body().html();
  }

  private String moved(String goal, URI from) {
    try {
      String resolved = from.resolve(goal).toString();
      return resolved.startsWith(ROOT) && !goal.startsWith("/")
          ? getRootPath() + resolved.substring(ROOT.length())
          : goal;
    } catch (IllegalArgumentException e) {
      return goal; // It leads nowhere, on the whole page either.
    }
  }
}
