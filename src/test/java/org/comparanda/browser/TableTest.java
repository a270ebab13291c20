package org.comparanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader does with the table of a comparison. */
class TableTest {
  private static final String TABLE = "compare/two.html";

  private static final List<String> ALL =
      List.of(
          "Size",
          "Context",
          "Inputs",
          "Licence",
          "Open weights",
          "Downloads",
          "Score",
          "Released",
          "Strength");

  static Stream<View> places() {
    return View.places();
  }

  private static Visit visit(View view, String query) {
    return Visit.to(ReadingSite.site(), view, TABLE + query);
  }

  private static final View DESK = new View(View.DESK, ColorScheme.LIGHT, true, true);

  private static List<String> rows(Page page) {
    return page.locator("tbody tr[data-type]:visible th a").allTextContents();
  }

  private static List<String> columns(Page page) {
    return page.locator("thead th[data-id] a").allTextContents();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator box(Page page, String name) {
    return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
  }

  /** The address follows a frame after the table. */
  private static void awaitAddress(Page page, String end) {
    page.waitForURL(address -> address.endsWith(end));
  }

  @ParameterizedTest
  @MethodSource("places")
  void filtersByWordsAndByFiguresOnlyWhenAsked(View view) {
    try (Visit visit = visit(view, "")) {
      Page page = visit.page();
      Locator filter = page.getByLabel("Filter the attributes");

      filter.fill("PROOF");
      assertThat(rows(page)).containsExactly("Strength");
      filter.fill("671");
      assertThat(page.locator(".empty")).isVisible();
      button(page, "Show all").press("Enter");
      assertThat(rows(page)).isEqualTo(ALL);
      assertThat(page.locator(".scroll:has(> .comparison)")).isFocused();
      filter.fill("671");
      box(page, "in figures too").check();
      assertThat(rows(page)).containsExactly("Size");
      filter.fill("");
      assertThat(rows(page)).isEqualTo(ALL);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void showsOnlyWhatDiffersOrWhatIsDisputed(View view) {
    try (Visit visit = visit(view, "")) {
      Page page = visit.page();

      box(page, "Only differences").check();
      // Of the others one subject alone is spoken of.
      assertThat(rows(page)).containsExactly("Size", "Context", "Downloads", "Strength");
      box(page, "Only differences").uncheck();
      box(page, "Only disputed or contradicted").check();
      assertThat(rows(page))
          .isEqualTo(
              page.locator("tr:has(td:is([data-finding=disputed], [data-finding=contradicted]))")
                  .locator("th a")
                  .allTextContents())
          .contains("Size")
          .doesNotContain("Licence");
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void sortsTheSubjectsByARowAndSaysSo(View view) {
    try (Visit visit = visit(view, "?subjects=a,b,c,h")) {
      Page page = visit.page();
      assertThat(page.locator("thead th[data-id]")).hasCount(4);
      assertThat(columns(page)).containsExactly("A", "B", "C", ReadingSite.HOSTILE);

      button(page, "Sort by Size").click();
      assertThat(columns(page)).containsExactly("A", "C", ReadingSite.HOSTILE, "B");
      Locator head = page.locator("tr:has(#size--a) th");
      assertThat(head).hasAttribute("aria-sort", "descending");
      assertThat(page.locator(".summary[role=status]"))
          .hasText("9 of 9 attributes, 4 subjects, sorted by Size, highest first");
      button(page, "Sort by Size").click();
      assertThat(columns(page)).containsExactly(ReadingSite.HOSTILE, "C", "A", "B");
      button(page, "Sort by Size").click();
      assertThat(columns(page)).containsExactly("A", "B", "C", ReadingSite.HOSTILE);
      assertThat(page.locator("[aria-sort]")).hasCount(0);
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void sortsTheAttributesByAColumnWithTheUnknownLast(View view) {
    try (Visit visit = visit(view, "")) {
      Page page = visit.page();

      button(page, "Sort by C").click();

      assertThat(page.locator(".summary[role=status]"))
          .hasText("9 of 9 attributes, 2 subjects, sorted by C, lowest first");
      assertThat(rows(page).subList(0, 4))
          .containsExactly("Downloads", "Context", "Size", "Strength");
      assertThat(page.locator("[scope=rowgroup]")).hasCount(0);
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void swapsRowsAndColumnsAndBack(View view) {
    try (Visit visit = visit(view, "")) {
      Page page = visit.page();
      String before = page.locator("table.comparison").innerText();

      button(page, "Swap rows and columns").click();
      assertThat(columns(page)).isEqualTo(List.of());
      assertThat(page.locator("thead th a").allTextContents()).isEqualTo(ALL);
      assertThat(page.locator("tbody th[scope=row] a").allTextContents()).containsExactly("A", "C");
      assertThat(page.locator("td#size--c .value")).hasText("8B");
      box(page, "Only differences").check();
      assertThat(page.locator("thead th a:visible").allTextContents())
          .containsExactly("Size", "Context", "Downloads", "Strength");
      button(page, "Swap rows and columns").click();
      box(page, "Only differences").uncheck();
      assertThat(page.locator("table.comparison").innerText()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void hidesRowsAndResets(View view) {
    try (Visit visit = visit(view, "")) {
      Page page = visit.page();
      assertThat(button(page, "Reset")).isDisabled();

      button(page, "Rows").click();
      box(page, "Licence").uncheck();
      page.keyboard().press("Escape");
      assertThat(rows(page)).doesNotContain("Licence").hasSize(8);
      awaitAddress(page, "?hide=licence");
      button(page, "Reset").press("Enter");
      assertThat(button(page, "Reset")).isFocused();
      assertThat(rows(page)).isEqualTo(ALL);
      awaitAddress(page, TABLE);
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void addsAndMovesAndRemovesSubjectsByKeyboard(View view) {
    try (Visit visit = visit(view, "")) {
      Page page = visit.page();
      button(page, "Subjects").focus();
      page.keyboard().press("Enter");
      Locator add = page.getByLabel("Add a subject");
      assertThat(page.locator("#subject-names option[value=B]")).hasCount(1);
      // Of another kind than those that are compared.
      assertThat(page.locator("#subject-names option[value=Lab]")).hasCount(0);

      add.fill("B");
      assertThat(page.locator("thead th[data-id]")).hasCount(3);
      assertThat(columns(page)).containsExactly("A", "C", "B");
      assertThat(page.locator("tr:has(#size--a) td").last().locator(".value"))
          .hasText("undisclosed");
      Locator notes = page.locator(".evidence > div").last();
      assertThat(notes.locator("h3")).hasText("B");
      String mark =
          page.locator("tr:has(#size--a) td").last().locator("a.finding").getAttribute("href");
      assertThat(notes.locator("li" + mark)).containsText("Size");
      assertThat(notes.locator("li" + mark + " .claims")).containsText("undisclosed");
      assertThat(notes.locator("ol > li"))
          .hasCount(page.locator("tr td:last-child a.finding").count());
      button(page, "Move B forward").focus();
      page.keyboard().press("Enter");
      assertThat(columns(page)).containsExactly("A", "B", "C");
      assertThat(button(page, "Move B forward")).isFocused();
      page.getByLabel("A", new Page.GetByLabelOptions().setExact(true)).uncheck();
      assertThat(columns(page)).containsExactly("B", "C");
      add.fill("nob");
      add.press("Enter");
      assertThat(page.locator(".summary[role=status]")).hasText("No other subject is called nob.");
      add.fill("IMG SRC");
      add.press("Enter");
      assertThat(page.locator("thead th[data-id]")).hasCount(3);
      assertThat(columns(page)).containsExactly("B", "C", ReadingSite.HOSTILE);
      awaitAddress(page, "?subjects=b,c,h");
      assertThat(notes.locator("h3")).hasText(ReadingSite.HOSTILE);
      box(page, "B").uncheck();
      assertThat(
              page.locator(".evidence > div:visible h3")
                  .getByText("B", new Locator.GetByTextOptions().setExact(true)))
          .hasCount(0);
      box(page, "B").check();
      awaitAddress(page, "?subjects=c,h,b");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void showsTheSameViewUnderTheSameAddress(View view) {
    String query =
        "?subjects=c,b&hide=size,score&only=differing&text=o&figures=1&sort=context&order=down&swap=1";
    try (Visit visit = visit(view, query)) {
      Page page = visit.page();

      assertThat(page.locator("tbody th[scope=row] a")).hasText(new String[] {"C", "B"});
      awaitAddress(page, query);
      assertThat(box(page, "Only differences")).isChecked();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void asksForNothingButSubjectsAndTellsWhichItDoesNotFind(View view) {
    try (Visit visit = visit(view, "?subjects=a,../comparisons/two,nobody")) {
      Page page = visit.page();

      assertThat(page.locator("thead th[data-id] a")).hasText(new String[] {"A"});
      assertThat(page.locator(".summary[role=status]")).containsText("not found: nobody");
      assertThat(visit.requests()).noneMatch(request -> request.contains("api/v1/comparisons"));
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void showsWhoSaysSo(View view) {
    try (Visit visit = visit(view, "?subjects=a,c,h")) {
      Page page = visit.page();
      Locator panel = page.getByRole(AriaRole.DIALOG);

      page.locator("tr:has(#licence--a) th a").hover();
      page.locator("td#licence--a a.finding").focus();
      page.keyboard().press("Enter");
      assertThat(panel).isVisible();
      assertThat(panel.locator(".summary")).hasText("What one may do with it.");
      assertThat(panel.getByRole(AriaRole.HEADING)).hasText("A, Licence");
      assertThat(panel.locator(".relation").allTextContents())
          .containsExactly("shown: the maker's own word", "agrees with the value shown");
      assertThat(panel.locator("time").allTextContents()).containsExactly("2026-01-15", "2026-03");
      page.keyboard().press("Escape");
      assertThat(panel).isHidden();
      assertThat(page.locator("td#licence--a a.finding")).isFocused();

      page.locator("td#open--a .value").click();
      assertThat(panel.locator(".relation").last())
          .hasText("contradicted by the maker's own model card");
      assertThat(panel.locator(".note")).hasText("It means the data.");
      assertThat(panel.getByText("Correct this value")).hasCount(2);
      panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close")).click();

      page.locator("tr:has(#strength--a) td").last().locator("a.finding").click();
      assertThat(panel.locator("b .value")).hasText(ReadingSite.HOSTILE);
      assertThat(panel.locator("img")).hasCount(0);
      assertThat(panel.getByText("Correct this value"))
          .hasAttribute(
              "href",
              Pattern.compile(
                  "^https://github\\.com/example/reading/.*/data/documents/late\\.yaml.*"));
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void leadsFromTheEvidenceToDocumentsAndBackToTheValue(View view) {
    try (Visit visit = visit(view, "")) {
      Page page = visit.page();
      Locator panel = page.getByRole(AriaRole.DIALOG);

      page.locator("td#licence--a a.finding").click();
      panel.getByText("Link to this value").click();
      assertThat(panel).isHidden();
      assertThat(page).hasURL(Pattern.compile("#licence--a$"));

      page.locator("td#licence--a a.finding").click();
      panel.locator(".claims a").first().click();
      assertThat(page).hasURL(Pattern.compile("/documents/.+\\.html#licence--a$"));
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void downloadsExactlyTheView(View view) throws IOException {
    try (Visit visit = visit(view, "?subjects=c,h&hide=size&only=differing")) {
      Page page = visit.page();
      assertThat(page.locator("thead th[data-id]")).hasCount(2);
      button(page, "Copy, download, print").click();

      assertThat(download(page, "CSV"))
          .isEqualTo(
              "\ufeffAttribute,C,\"%s\"\r\nStrength,short answers,\"%s\"\r\n"
                  .formatted(
                      ReadingSite.HOSTILE.replace("\"", "\"\""),
                      ReadingSite.HOSTILE.replace("\"", "\"\"")));
      assertThat(download(page, "JSON"))
          .contains("\"id\": \"two\"", "\"finding\": \"disputed\"", "\"short answers\"")
          .doesNotContain("\"size\"");
      assertThat(download(page, "Markdown"))
          .startsWith("| Attribute | C | \\<img src=x onerror=alert(1)\\> \"\\|\\&");
    }
  }

  private static String download(Page page, String format) throws IOException {
    Download download = page.waitForDownload(() -> button(page, "Download as " + format).click());
    return Files.readString(download.path());
  }

  @Test
  void copiesTheView() {
    try (Visit visit = visit(DESK, "?subjects=c&hide=size")) {
      visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
      Page page = visit.page();
      button(page, "Copy, download, print").click();

      button(page, "Copy as CSV").click();

      assertThat(page.locator("button:text-is('Copied')")).isVisible();
      assertThat(page.evaluate("navigator.clipboard.readText()").toString())
          .startsWith("Attribute,C")
          .contains("Context (tokens),8K to 32K");
    }
  }

  @Test
  void marksTheBestOfWhatIsShown() {
    try (Visit visit = visit(DESK, "")) {
      Page page = visit.page();
      assertThat(page.locator(".best").all()).isNotEmpty();
      assertThat(page.locator("td#downloads--a .best")).hasCount(1);

      page.navigate(page.url() + "?subjects=c");

      assertThat(page.locator(".best")).hasCount(0);
    }
  }

  @Test
  void standsWholeWithoutScripts() {
    View plain = new View(View.PHONE, ColorScheme.LIGHT, false, false);
    try (Visit visit = visit(plain, "")) {
      Page page = visit.page();

      assertThat(rows(page)).isEqualTo(ALL);
      assertThat(page.locator(".tools")).hasCount(0);
      page.locator("td#licence--a a.finding").click();
      assertThat(page.locator(".evidence li:has([href='#licence--a'])")).isInViewport();
      assertThat(page.locator(".evidence li:has([href='#licence--a']) .relation").last())
          .hasText("agrees with the value shown");
    }
  }
}
