package org.comparanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The evidence below a table, whose blocks are laid out when they come into sight or later. */
class EvidenceTest {
  private static final int ATTRIBUTES = 60;
  private static final BakedSite SITE = LargeSite.of(2, ATTRIBUTES);

  static Stream<View> places() {
    return View.places();
  }

  @ParameterizedTest
  @MethodSource("places")
  void isLaidOutWhenThereIsTimeSoThatReadersOfTheScreenAreToldOfIt(View view) {
    try (Visit visit = Visit.to(SITE, view, "compare/large.html")) {
      assertThat(visit.page().locator(".evidence > div.whole")).hasCount(ATTRIBUTES);
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void isLedToAlthoughTheBlocksAboveAreNotLaidOutYet(View view) {
    try (Visit visit = Visit.to(SITE, view, "compare/large.html")) {
      Page page = visit.page();
      // The page is scrolled smoothly, so that it grows or shrinks on the way.
      page.emulateMedia(
          new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
      String address = page.url();

      page.navigate("about:blank");
      page.navigate(address + "#e90");
      awaitAtTheTop(page, "e90");
      page.navigate("about:blank");
      page.navigate(address);
      page.evaluate("location.hash = '#e70'");
      awaitAtTheTop(page, "e70");
    }
  }

  /** When all is laid out; and not only on the way to elsewhere. */
  private static void awaitAtTheTop(Page page, String note) {
    assertThat(page.locator(".evidence > div.whole")).hasCount(ATTRIBUTES);
    page.waitForFunction(
        "id => { const {top} = document.getElementById(id).getBoundingClientRect(); return top >= 0 && top < 60; }",
        note,
        new Page.WaitForFunctionOptions().setPollingInterval(500));
  }
}
