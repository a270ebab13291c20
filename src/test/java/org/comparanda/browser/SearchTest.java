package org.comparanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching, as a reader does it. */
class SearchTest {
  private static final BakedSite SITE = BakedSite.ofThisRepository();
  private static final String FITS = "document.documentElement.scrollWidth <= innerWidth";
  private static final View DESK = new View(View.DESK, ColorScheme.LIGHT, true, true);

  static Stream<View> places() {
    return View.places();
  }

  static Stream<View> faces() {
    return View.faces().filter(View::scripts);
  }

  @ParameterizedTest
  @MethodSource("places")
  void opensByKeysAndLeadsOn(View view) {
    try (Visit visit = Visit.to(SITE, view, "attributes/parameters.html")) {
      Page page = visit.page();
      page.keyboard().press("Control+k");
      assertThat(page.locator("dialog")).isVisible();
      assertThat(page.getByRole(AriaRole.COMBOBOX)).isFocused();
      page.keyboard().type("deepseek r1 license");
      assertThat(page.locator("p[role=status]")).containsText(Pattern.compile("\\d+ results?"));
      assertThat(page.locator("[role=option]").first()).isVisible();

      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowUp");

      Locator chosen = page.locator("[role=option][aria-selected=true]");
      assertThat(chosen).hasAttribute("id", "search-hit-0");
      assertThat(page.locator("#search-words"))
          .hasAttribute("aria-activedescendant", "search-hit-0");
      Object goal = chosen.evaluate("link => link.href");
      page.keyboard().press("Enter");
      page.waitForURL(String.valueOf(goal));
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void closesByEscapeAndGivesTheFocusBack(View view) {
    try (Visit visit = Visit.to(SITE, view, "documents/deepseek-vs-qwen.html")) {
      Page page = visit.page();
      Locator link = page.locator("a.find");
      link.focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("dialog")).isVisible();

      page.keyboard().press("Escape");

      assertThat(page.locator("dialog")).isHidden();
      assertThat(link).isFocused();
      page.keyboard().press("k");
      page.keyboard().press("s");
      page.keyboard().press("/");
      assertThat(page.locator("dialog")).isHidden();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "qwen 3.5, Qwen 3.5",
    "QWEN-3.5, Qwen 3.5",
    "qwen3.5, Qwen 3.5",
    "deepseek v3, DeepSeek-V3",
    "深度求索, DeepSeek (lab)",
    "度求索, DeepSeek (lab)",
    "通义千问, Qwen",
    "Tongyi Qianwen, Qwen",
    "deepseek, DeepSeek",
    "alib, Alibaba Group",
    "licensor, Licensor",
    "Prices of the DeepSeek API, 'Prices of the DeepSeek API, August 2026'",
  })
  void findsFirst(String query, String title) {
    try (Visit visit = Visit.to(SITE, DESK, "search.html")) {
      search(visit, query);

      assertThat(visit.page().locator("[role=option] b").first()).hasText(title);
    }
  }

  /** The same table holds for the index. */
  @ParameterizedTest
  @CsvFileSource(resources = "/search-words.txt", delimiter = '|')
  void takesAQueryApartAsTheIndexDoes(String text, String expected) {
    try (Visit visit = Visit.to(SITE, DESK, "search.html")) {
      assertThat(visit.page().locator("#search-words")).isVisible();

      Object words =
          visit.page().evaluate("text => comparandaFinder('').wordsOf(text).join(' ')", text);

      assertThat(words).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"qwen", "deepseek licence", "what is the price of deepseek", "671B"})
  void loadsLittle(String query) {
    try (Visit visit = Visit.to(SITE, DESK, "index.html")) {
      List<Response> responses = new ArrayList<>();
      visit.page().onResponse(responses::add);
      visit.go("search.html");
      search(visit, query);

      assertThat(responses.stream().filter(one -> one.url().contains("/search/")).toList())
          .isNotEmpty()
          .extracting(one -> one.body().length)
          .satisfies(
              lengths ->
                  assertThat(lengths.stream().mapToInt(length -> length).sum()).isLessThan(60_000));
    }
  }

  @Test
  void keepsTheQueryInTheAddress() {
    try (Visit visit = Visit.to(SITE, DESK, "search.html?q=%E9%98%BF%E9%87%8C%E4%BA%91")) {
      assertThat(visit.page().locator("[role=option]").first()).containsText("Alibaba Cloud");
      search(visit, "a & b? #c 100%");

      assertThat(visit.page().url()).endsWith("search.html?q=a%20%26%20b%3F%20%23c%20100%25");
    }
  }

  @Test
  void showsOneKindAndHowManyThereAre() {
    try (Visit visit = Visit.to(SITE, DESK, "search.html")) {
      search(visit, "languages");
      Locator claims = visit.page().locator(".kinds button", byText("Claims"));
      int count = Integer.parseInt(claims.locator("span").textContent());
      claims.click();

      assertThat(visit.page().locator(".kinds [aria-pressed=true]")).containsText("Claims");
      assertThat(visit.page().locator("[role=option] small").first()).hasText("claim");
      while (visit.page().getByText("More results").isVisible()) {
        int shown = visit.page().locator("[role=option]").count();
        visit.page().getByText("More results").click();
        assertThat(visit.page().locator("[role=option]")).not().hasCount(shown);
      }
      assertThat(visit.page().locator("[role=option]")).hasCount(count);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "xyzzy, Nothing here holds “xyzzy”.",
    "xyzzy qwen, 'without “xyzzy”, which nothing here holds.'",
    "'<img src=x onerror=alert(1)> plugh', '“plugh”'",
    "'\"><script>alert(1)</script>', 'olds'",
    "!?, Nothing here holds that.",
    "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"
        + "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww, ww",
  })
  void saysWhatIsNotThere(String query, String said) {
    try (Visit visit = Visit.to(SITE, DESK, "search.html")) {
      search(visit, query);

      assertThat(visit.page().locator("p[role=status]")).containsText(said);
      assertThat(visit.page().locator("main img, main script")).hasCount(0);
      assertThat((boolean) visit.page().evaluate(FITS)).isTrue();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "b", "quote", "alert"})
  void showsHostileNamesAsTheyAre(String query) {
    BakedSite names = BakedSite.named("names");
    try (Visit visit = Visit.to(names, DESK, "search.html")) {
      visit.page().onDialog(dialog -> visit.complaints().add(dialog.message()));
      search(visit, query);

      assertThat(visit.page().locator(".hits :not(a, b, small, span, mark)")).hasCount(0);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void leadsToListsWithoutScripts() {
    View plain = new View(View.PHONE, ColorScheme.LIGHT, false, true);
    try (Visit visit = Visit.to(SITE, plain, "subjects/deepseek-v3.html")) {
      visit.page().locator("a.find").click();

      assertThat(visit.page().locator("h1")).hasText("Search");
      assertThat(visit.page().locator("noscript p")).isVisible();
      visit.page().locator("main a", byText("Subjects")).click();
      assertThat(visit.page().locator("h1")).hasText("Subjects");
    }
  }

  @ParameterizedTest
  @MethodSource("faces")
  void axeFindsNothing(View view) {
    List<String> found = new ArrayList<>();
    try (Visit visit = Visit.to(SITE, view, "search.html")) {
      search(visit, "qwen licence");
      visit.page().keyboard().press("ArrowDown");
      inspect(visit, found);
      assertThat(
              ((Number) visit.page().evaluate("document.documentElement.scrollWidth")).intValue())
          .isLessThanOrEqualTo(view.width());

      visit.go("compare/index.html");
      visit.page().locator("a.find").click();
      search(visit, "qwen licence");
      inspect(visit, found);
    }

    assertThat(found).isEmpty();
  }

  private static void inspect(Visit visit, List<String> found) {
    Axe.faults(visit.page()).forEach(found::add);
  }

  private static Page.LocatorOptions byText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  /** Types a query and waits until it is answered. */
  private static void search(Visit visit, String query) {
    Locator status = visit.page().locator("p[role=status]");
    visit.page().locator("#search-words").fill("");
    assertThat(status).hasText("");
    visit.page().locator("#search-words").fill(query);
    assertThat(status).not().hasText("");
  }
}
