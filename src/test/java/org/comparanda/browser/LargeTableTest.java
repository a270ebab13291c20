package org.comparanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table of so many cells that its rows are laid out in portions. */
class LargeTableTest {
  private static final int SUBJECTS = 12;
  private static final int ATTRIBUTES = 50;

  private static final BakedSite SITE = LargeSite.of(SUBJECTS, ATTRIBUTES);
  private static final View DESK = new View(View.DESK, ColorScheme.LIGHT, true, true);

  /** Rows that are shown, and of them those that are laid out with all their cells in place. */
  private static final String SHOWN =
      """
      () => {
        const heads = [...document.querySelectorAll("thead th:not([hidden])")];
        const rows = [...document.querySelectorAll("tbody tr")].filter(row => !row.hidden);
        const laidOut = cell => cell.checkVisibility({contentVisibilityAuto: true});
        const inPlace = cell => heads.some(head => head.offsetLeft === cell.offsetLeft);
        const whole = rows.filter(row => [...row.cells].every(cell => cell.hidden || laidOut(cell) && inPlace(cell)));
        return rows.length + " shown, " + whole.length + " whole";
      }
      """;

  private static final String ALL_WHOLE =
      "() => { const [rows, , whole] = (%s)().split(/\\W+/); return rows === whole; }"
          .formatted(SHOWN);

  static Stream<View> places() {
    return View.places();
  }

  private static Visit visit(View view, String query) {
    return Visit.to(SITE, view, "compare/large.html" + query);
  }

  private static void type(Page page, String text) {
    page.getByLabel("Filter the attributes").fill(text);
  }

  private static void await(Page page, String rows) {
    page.waitForFunction(
        ALL_WHOLE, null, new Page.WaitForFunctionOptions().setPollingInterval(100));
    assertThat(page.evaluate(SHOWN)).isEqualTo(rows);
  }

  @ParameterizedTest
  @MethodSource("places")
  void bringsBackAllRowsWithAllTheirCells(View view) {
    try (Visit visit = visit(view, "")) {
      Page page = visit.page();
      // Ten groups have a row of their own.
      await(page, "60 shown, 60 whole");

      type(page, "annual");
      await(page, "20 shown, 20 whole");
      type(page, "annual cost");
      await(page, "2 shown, 2 whole");
      type(page, "no such thing");
      assertThat(page.locator(".empty")).isVisible();
      assertThat(page.locator("tbody tr:visible")).hasCount(0);
      type(page, "");
      await(page, "60 shown, 60 whole");
      assertThat(page.locator(".summary[role=status]")).hasText("50 of 50 attributes, 12 subjects");
      assertThat(page.locator(".evidence > div.whole")).hasCount(ATTRIBUTES);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void bringsBackAllColumnsWhereRowsAndColumnsAreSwapped(View view) {
    try (Visit visit = visit(view, "?swap=1")) {
      Page page = visit.page();
      await(page, "12 shown, 12 whole");

      type(page, "annual");
      await(page, "12 shown, 12 whole");
      assertThat(page.locator("tbody td:not([hidden])")).hasCount(10 * SUBJECTS);
      type(page, "");
      await(page, "12 shown, 12 whole");
      assertThat(page.locator("tbody td:not([hidden])")).hasCount(ATTRIBUTES * SUBJECTS);
      assertThat(page.locator("thead th + th:visible")).hasCount(ATTRIBUTES);
      type(page, "cost");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Swap rows and columns"))
          .click();
      await(page, "6 shown, 6 whole");
      assertThat(page.locator("td[hidden]")).hasCount(0);
      assertThat(page.locator("thead th + th:visible")).hasCount(SUBJECTS);
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void keepsRoomForTheNamesOfSubjectsWhenNoColumnIsLeft(View view) {
    try (Visit visit = visit(view, "?swap=1&text=no+such+thing")) {
      Page page = visit.page();
      assertThat(page.locator("thead th + th:visible")).hasCount(0);
      assertThat(
              page.evaluate(
                  """
                  () => [...document.querySelectorAll("tbody > tr")].filter(row => {
                    const name = row.querySelector(".label").getBoundingClientRect();
                    return row.getBoundingClientRect().height < name.height + 8;
                  }).length
                  """))
          .isEqualTo(0);
    }
  }

  @Test
  void showsInItsFirstFrameTheColumnsThatAreInSight() {
    try (Visit visit = visit(DESK, "?swap=1")) {
      Page page = visit.page();
      await(page, "12 shown, 12 whole");
      type(page, "annual cost");
      await(page, "12 shown, 12 whole");

      Object first =
          page.evaluate(
              """
              () => new Promise(resolve => {
                const filter = document.querySelector(".filter [type=search]");
                filter.value = "";
                filter.dispatchEvent(new Event("input"));
                requestAnimationFrame(() => {
                  const box = document.querySelector(".scroll").getBoundingClientRect();
                  const shown = cell => cell.checkVisibility() && cell.getBoundingClientRect().left < box.right;
                  const lefts = row => [...row.cells].filter(shown).map(cell => Math.round(cell.getBoundingClientRect().left)).join();
                  const table = document.querySelector("table.comparison");
                  resolve(String(lefts(table.tHead.rows[0]) === lefts(table.tBodies[0].rows[0])) + table.scrollWidth);
                });
              })
              """);
      assertThat(first)
          .isEqualTo(
              "true"
                  + page.evaluate("() => document.querySelector('table.comparison').scrollWidth"));
      await(page, "12 shown, 12 whole");
    }
  }

  @Test
  void takesTheWholeViewAlongBeforeItIsLaidOut() throws IOException {
    try (Visit visit = visit(DESK, "?swap=1")) {
      Page page = visit.page();
      page.getByText("Copy, download, print").click();
      Locator csv =
          page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Download as CSV"));
      assertThat(csv).isVisible();

      Download download =
          page.waitForDownload(
              () ->
                  csv.evaluate(
                      """
                      button => {
                        const filter = document.querySelector(".filter [type=search]");
                        filter.value = "annual";
                        filter.dispatchEvent(new Event("input"));
                        button.click();
                      }
                      """));

      String text = Files.readString(download.path());
      assertThat(text.lines()).hasSize(1 + SUBJECTS);
      assertThat(text.lines()).allMatch(line -> line.split(",", -1).length == 11);
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void leadsToACellThatIsOutOfSight(View view) {
    try (Visit visit = visit(view, "#a49--s11")) {
      Page page = visit.page();
      assertThat(page.locator("td#a49--s11")).isInViewport();
      page.reload();
      // How far the page itself is scrolled is for the browser to restore.
      page.waitForFunction(
          """
          () => {
            const cell = document.getElementById("a49--s11").getBoundingClientRect();
            const box = document.querySelector(".scroll").getBoundingClientRect();
            return cell.left >= box.left && cell.left < box.right && cell.top >= box.top && cell.top < box.bottom;
          }
          """);
    }
  }

  @Test
  void tellsReadersOfTheScreenOfAllThatIsShownAndOfNothingElse() {
    try (Visit visit = visit(DESK, "")) {
      Page page = visit.page();
      await(page, "60 shown, 60 whole");
      assertThat(cellsToldOf(visit)).isEqualTo(SUBJECTS * ATTRIBUTES);

      type(page, "annual cost");
      await(page, "2 shown, 2 whole");
      assertThat(cellsToldOf(visit)).isEqualTo(SUBJECTS);
    }
  }

  private static int cellsToldOf(Visit visit) {
    CDPSession session = visit.context().newCDPSession(visit.page());
    session.send("Accessibility.enable");
    String tree = session.send("Accessibility.getFullAXTree").toString();
    session.detach();
    return tree.split("\"role\":\\{\"type\":\"role\",\"value\":\"cell\"\\}", -1).length - 1;
  }

  @Test
  void isAPlainTableOnPaperAndWithoutScripts() {
    View plain = new View(View.DESK, ColorScheme.LIGHT, false, true);
    try (Visit visit = visit(plain, "")) {
      assertThat(visit.page().locator("table.large")).hasCSS("display", "table");
    }
    try (Visit visit = visit(DESK, "?text=annual+cost")) {
      Page page = visit.page();
      assertThat(page.locator("table.large")).hasCSS("display", "block");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("table.large")).hasCSS("display", "table");
      assertThat(page.locator("tbody tr:visible")).hasCount(2);
    }
  }
}
