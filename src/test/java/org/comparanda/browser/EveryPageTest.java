package org.comparanda.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every kind of page, however it is looked at. */
class EveryPageTest {
  private static final List<String> KINDS =
      List.of(
          "index.html",
          "404.html",
          "method.html",
          "contribute.html",
          "what-did-not-hold-up.html",
          "compare/index.html",
          "compare/twelve-dimensions.html",
          "compare/deepseek-models.html",
          "documents/index.html",
          "documents/deepseek-vs-qwen.html",
          "subjects/index.html",
          "subjects/deepseek-v3.html",
          "attributes/index.html",
          "attributes/parameters.html",
          "ledger/4.html",
          "disagreements.html",
          "embedding.html",
          "share/documents/deepseek-vs-qwen.html",
          "embed/compare/twelve-dimensions.html",
          "embed/documents/deepseek-vs-qwen.html",
          "search.html");

  /** The same of a small site, for axe takes a second for a thousand cells. */
  private static final List<String> SMALL =
      List.of(
          "index.html",
          "404.html",
          "compare/index.html",
          "compare/all.html",
          "documents/index.html",
          "documents/card.html",
          "subjects/index.html",
          "subjects/a.html",
          "attributes/index.html",
          "attributes/size.html",
          "attributes/score.html",
          "ledger.html",
          "disagreements.html",
          "embedding.html",
          "share/compare/all.html",
          "embed/compare/all.html",
          "embed/documents/card.html",
          "search.html");

  private static final BakedSite SITE = BakedSite.ofThisRepository();

  static Stream<View> faces() {
    return View.faces();
  }

  @ParameterizedTest
  @MethodSource("faces")
  void axeFindsNothing(View view) {
    List<String> found = new ArrayList<>();
    BakedSite small = BakedSite.named("findings");
    try (Visit visit =
        view.scripts() ? Visit.of(small, view) : Visit.withoutItsScripts(small, view)) {
      for (String kind : SMALL) {
        visit.go(kind);
        Axe.faults(visit.page()).forEach(fault -> found.add(kind + ": " + fault));
      }
    }

    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("faces")
  void noPageScrollsSideways(View view) {
    List<String> wide = new ArrayList<>();
    try (Visit visit = Visit.of(SITE, view)) {
      for (String kind : KINDS) {
        visit.go(kind);
        Object width = visit.page().evaluate("document.documentElement.scrollWidth");
        if (((Number) width).intValue() > view.width()) {
          wide.add(kind + ": " + width);
        }
      }
    }

    assertThat(wide).isEmpty();
  }

  static Stream<View> places() {
    return View.places();
  }

  @ParameterizedTest
  @MethodSource("places")
  void nothingIsRefusedAndNoOtherHostAsked(View view) {
    try (Visit visit = Visit.of(SITE, view)) {
      for (String kind : KINDS) {
        // Its links lead to the site's own host, from wherever it is shown.
        if (!kind.equals("404.html")) {
          visit.go(kind);
          if (kind.startsWith("share/")) {
            // What it asks for would be told as failed if the visit went on at once.
            visit.page().waitForLoadState(LoadState.NETWORKIDLE);
          }
        }
      }

      assertThat(visit.complaints()).isEmpty();
      assertThat(visit.requests()).allMatch(request -> request.startsWith(SITE.url(view, "")));
    }
  }
}
