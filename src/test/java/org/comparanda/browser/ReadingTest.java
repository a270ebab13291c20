package org.comparanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What helps while one reads: the theme, the table of contents, anchors, hints, wide tables. */
class ReadingTest {
  private static final BakedSite SITE = BakedSite.ofThisRepository();
  private static final View DESK = new View(View.DESK, ColorScheme.LIGHT, true, true);
  private static final View PHONE = new View(View.PHONE, ColorScheme.LIGHT, true, true);
  private static final View PLAIN = new View(View.PHONE, ColorScheme.LIGHT, false, true);

  private static final String LONG = "method.html";
  private static final String TABLE = "compare/deepseek-models.html";
  private static final String GROUND = "getComputedStyle(document.documentElement).backgroundColor";

  static Stream<View> places() {
    return View.places();
  }

  @ParameterizedTest
  @MethodSource("places")
  void theThemeThatOneChoosesIsRemembered(View view) {
    try (Visit visit = Visit.to(SITE, view, "index.html")) {
      Page page = visit.page();
      Object light = page.evaluate(GROUND);
      Locator theme = page.locator("header.site button");
      assertThat(theme).hasAccessibleName("Theme: auto");
      theme.click();
      assertThat(theme).hasAccessibleName("Theme: light");
      theme.press("Enter");
      assertThat(theme).hasAccessibleName("Theme: dark");
      assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Theme: dark");
      Object dark = page.evaluate(GROUND);
      assertThat(dark).isNotEqualTo(light);

      visit.go("documents/index.html");

      assertThat(page.evaluate(GROUND)).isEqualTo(dark);
      assertThat(page.locator("header.site button")).hasAccessibleName("Theme: dark");
      page.locator("header.site button").click();
      assertThat(page.evaluate(GROUND)).isEqualTo(light);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void theThemeIsThereBeforeThePageIsDrawn() {
    try (Visit visit = Visit.to(SITE, DESK, "index.html")) {
      visit.page().evaluate("localStorage.comparanda = 'dark'");
      visit
          .context()
          .addInitScript(
              "new MutationObserver(() => { if (document.body)"
                  + " window.themeThen ??= document.documentElement.dataset.theme })"
                  + ".observe(document, {childList: true, subtree: true})");

      visit.go(LONG);

      assertThat(visit.page().evaluate("window.themeThen")).isEqualTo("dark");
    }
  }

  @Test
  void theTableOfContentsFollowsTheReading() {
    try (Visit visit = Visit.to(SITE, DESK, LONG)) {
      Page page = visit.page();
      Locator current = page.locator(".toc [aria-current=location]");
      Locator links = page.locator(".toc a");

      links.nth(2).click();
      assertThat(current).hasText(links.nth(2).textContent());
      assertThat(current).hasCount(1);

      page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
      assertThat(current).hasText(links.last().textContent());
      assertThat(links.last()).isInViewport();

      page.evaluate("scrollTo(0, 0)");
      // None is current there, or another one.
      assertThat(links.last()).not().hasAttribute("aria-current", "location");
    }
  }

  @Test
  void everyHeadingOfAnArticleLeadsToItself() {
    try (Visit visit = Visit.to(SITE, DESK, LONG)) {
      Page page = visit.page();
      Locator heading = page.locator(".digest h2").nth(1);
      String name = heading.evaluate("one => one.firstChild.textContent").toString().strip();
      heading.hover();
      Locator anchor = heading.getByRole(AriaRole.LINK);
      assertThat(anchor).hasAccessibleName("Link to " + name);
      assertThat(anchor).hasCSS("opacity", "1");

      anchor.click();

      assertThat(page.url()).endsWith("#" + heading.getAttribute("id"));
      assertThat(page.locator(":target")).hasAttribute("id", heading.getAttribute("id"));
    }
  }

  @Test
  void aHintShowsByMouseAndByKeyboardAndGoesWithEscape() {
    try (Visit visit = Visit.to(SITE, DESK, TABLE)) {
      Page page = visit.page();
      Locator label = hinted(page);
      Locator hint = page.getByRole(AriaRole.TOOLTIP);
      label.hover();
      assertThat(hint).hasText("What it means.");
      hint.hover();
      page.waitForTimeout(400);
      assertThat(hint).isVisible();
      page.mouse().move(1, 1);
      assertThat(hint).isHidden();

      page.keyboard().press("Tab");
      label.focus();
      assertThat(hint).isVisible();
      assertThat(label).hasAccessibleDescription("What it means.");
      assertThat(hint).isInViewport();
      page.keyboard().press("Escape");
      assertThat(hint).isHidden();
      assertThat(label).isFocused();
    }
  }

  @Test
  void aHintShowsAtTheFirstTouchAndTheSecondFollowsTheLink() {
    try (Visit visit = Visit.to(SITE, PHONE, TABLE)) {
      Page page = visit.page();
      Locator label = hinted(page);
      Locator hint = page.getByRole(AriaRole.TOOLTIP);
      label.tap();
      assertThat(hint).hasText("What it means.");
      assertThat(hint).isInViewport();
      page.locator("h1").tap();
      assertThat(hint).isHidden();

      label.tap();
      label.tap();
      page.waitForURL(Pattern.compile(".*/attributes/.*"));
    }
  }

  /** A label with a hint, whatever the definition of its attribute may be. */
  private static Locator hinted(Page page) {
    Locator label = page.locator(".comparison tbody .label a").first();
    label.evaluate("one => one.title = 'What it means.'");
    return label;
  }

  @Test
  void aTableThatIsTooWideScrollsInABoxThatTheKeyboardReaches() {
    try (Visit visit = Visit.to(SITE, DESK, LONG)) {
      Page page = visit.page();
      Locator box = page.locator(".digest .scroll").first();
      assertThat(box).not().hasAttribute("tabindex", "0");

      box.evaluate("one => one.firstChild.style.inlineSize = '200rem'");
      page.setViewportSize(View.PHONE, 800);

      assertThat(box).hasAttribute("tabindex", "0");
      assertThat(box).hasAccessibleName("Scrolls sideways");
    }
  }

  @Test
  void aFigureOfARankingIsNotTornApart() {
    try (Visit visit = Visit.to(SITE, PHONE, "attributes/aider-polyglot.html")) {
      Locator values = visit.page().locator(".ranking .value:visible");
      assertThat(values.first()).isVisible();
      assertThat(
              values.evaluateAll(
                  "all => all.filter(one => one.getClientRects().length > 1).length"))
          .isEqualTo(0);
    }
  }

  @Test
  void onPaperTheNumbersOfAChartStandBelowIt() {
    try (Visit visit = Visit.to(SITE, DESK, "attributes/aider-polyglot.html")) {
      Page page = visit.page();
      Locator numbers = page.locator(".chart details table").first();
      assertThat(numbers).isHidden();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(numbers).isVisible();
    }
  }

  @Test
  void withoutScriptsEverythingIsThere() {
    try (Visit visit = Visit.to(SITE, PLAIN, LONG)) {
      Page page = visit.page();
      assertThat(page.locator(".toc a").first()).isVisible();
      assertThat(page.locator(".digest table").first()).isVisible();
      assertThat(page.locator("header.site button")).hasCount(0);
      page.locator(".toc a").nth(2).click();
      assertThat(page.locator(":target")).isInViewport();
    }
  }

  @Test
  void whatIsNotAFileOfTheSiteDoesNotRun() {
    try (Visit visit = Visit.to(SITE, DESK, "index.html")) {
      Page page = visit.page();
      page.evaluate(
          "document.body.append(Object.assign(document.createElement('script'),"
              + " {textContent: 'window.ran = true'}))");

      assertThat(page.evaluate("window.ran")).isNull();
      assertThat(visit.complaints()).anyMatch(text -> text.contains("Content Security Policy"));
    }
  }
}
