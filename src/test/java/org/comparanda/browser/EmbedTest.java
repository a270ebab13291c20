package org.comparanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of the site in frames on other sites, and the script that sizes them. */
class EmbedTest {
  private static final View DESK = new View(View.DESK, ColorScheme.LIGHT, true, true);
  private static final BakedSite SITE = BakedSite.named("findings");

  @TempDir private Path temporary;

  private static String ours(String path) {
    return SITE.url(DESK, path);
  }

  private static String script() {
    return "<script src=\"" + ours("embed/v1/embed.js") + "\"></script>";
  }

  private static String frame(String src) {
    return "<iframe id=\"f\" title=\"t\" src=\"%s\" width=\"100%%\" height=\"300\" frameborder=\"0\""
            .formatted(src)
        + " sandbox=\"allow-scripts allow-popups\"></iframe>";
  }

  /** A page of another origin; what it holds besides its heading. */
  private Page host(BrowserContext context, String body) throws IOException {
    Files.writeString(
        temporary.resolve("host.html"),
        "<!doctype html><html lang=en><meta charset=utf-8><title>Host</title><h1>Host</h1>" + body);
    Page page = context.newPage();
    page.navigate(SiteServer.of(temporary).root() + "host.html");
    return page;
  }

  private static BrowserContext context() {
    return Chromium.browser().newContext(DESK.options());
  }

  static Frame embedded(Page page) {
    page.waitForCondition(
        () -> page.frames().stream().anyMatch(frame -> frame.url().contains("/embed/")));
    Frame embedded =
        page.frames().stream()
            .filter(frame -> frame.url().contains("/embed/"))
            .findFirst()
            .orElseThrow();
    embedded.waitForSelector("main");
    return embedded;
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  /** Waits until the frame is as high as what it shows, within two pixels. */
  static void assertFits(Page page, Frame frame) {
    page.waitForCondition(
        () -> {
          double shown =
              number(
                  frame.evaluate("document.querySelector('main').getBoundingClientRect().height"));
          double given = frame.frameElement().boundingBox().height;
          return shown > 100 && Math.abs(shown - given) <= 2;
        });
  }

  /** After loading, after a resize, and with the evidence open. */
  static void assertAlwaysFits(Page page) {
    Frame frame = embedded(page);
    assertFits(page, frame);

    page.setViewportSize(500, 800);
    assertFits(page, frame);

    double before = frame.frameElement().boundingBox().height;
    frame.locator("summary").click();
    page.waitForCondition(() -> frame.frameElement().boundingBox().height > before + 100);
    assertFits(page, frame);
  }

  @Test
  void framesFitAfterLoadingAfterAResizeAndWithTheEvidenceOpen() throws IOException {
    try (BrowserContext context = context()) {
      Page page = host(context, frame(ours("embed/compare/all.html")) + script());
      assertAlwaysFits(page);
    }
  }

  @Test
  void theElementShowsATableOfItsOwnSiteAlone() throws IOException {
    try (BrowserContext context = context()) {
      Page page =
          host(
              context,
              script()
                  + script()
                  + "<comparanda-table src=\"embed/subjects/a.html\" height=\"300\"></comparanda-table>"
                  + "<comparanda-table src=\"http://localhost:1/embed/x.html\"></comparanda-table>"
                  + "<comparanda-table src=\"compare/all.html\"></comparanda-table>"
                  + "<comparanda-table src=\"embed/../index.html\"></comparanda-table>"
                  + "<comparanda-table src=\"javascript:alert(1)\"></comparanda-table>"
                  + "<comparanda-table></comparanda-table>");

      assertFits(page, embedded(page));
      assertThat(page.frames()).hasSize(2);
    }
  }

  @Test
  void forgedMessagesChangeNothing() throws IOException {
    try (BrowserContext context = context()) {
      Files.writeString(
          temporary.resolve("other.html"),
          "<script>parent.postMessage({type:'comparanda:size',v:1,height:5000},'*')</script>");
      Page page =
          host(
              context,
              "<iframe id=\"other\" src=\"other.html\" height=\"123\"></iframe>"
                  + frame(ours("embed/documents/card.html"))
                  + script());
      Frame frame = embedded(page);
      assertFits(page, frame);
      double before = frame.frameElement().boundingBox().height;

      page.evaluate("postMessage({type:'comparanda:size',v:1,height:5000},'*')");
      for (String height :
          new String[] {"NaN", "Infinity", "'5000'", "-5", "0", "null", "[5000]"}) {
        frame.evaluate(
            "parent.postMessage({type:'comparanda:size',v:1,height:" + height + "},'*')");
      }
      frame.evaluate("parent.postMessage({type:'comparanda:size',v:2,height:5000},'*')");
      frame.evaluate("parent.postMessage('5000','*')");
      page.evaluate("document.getElementById('other').contentWindow.location.reload()");
      page.evaluate(
          "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

      assertThat(frame.frameElement().boundingBox().height).isEqualTo(before);
      assertThat(page.locator("#other").evaluate("e => e.style.height")).isEqualTo("");
    }
  }

  @Test
  void boundsHoldWhateverAFrameSays() throws IOException {
    try (BrowserContext context = context()) {
      Page page = host(context, frame(ours("embed/documents/card.html")) + script());
      Frame frame = embedded(page);
      assertFits(page, frame);

      frame.evaluate("parent.postMessage({type:'comparanda:size',v:1,height:1e9},'*')");
      page.waitForCondition(() -> frame.frameElement().boundingBox().height == 20000);
    }
  }

  @Test
  void showsEverythingWithoutAnyScript() throws IOException {
    try (BrowserContext context = context()) {
      Page page =
          host(
              context,
              frame(ours("embed/compare/all.html"))
                  .replaceAll("sandbox=\"[^\"]*\"", "sandbox=\"\""));

      assertThat(embedded(page).locator("table").innerText()).contains("671B");
    }
  }

  @Test
  void showsTheSubjectsRowsAndThemeThatItsAddressAsksFor() {
    try (Visit visit =
        Visit.to(SITE, DESK, "embed/compare/all.html?subjects=a,c&hide=size&theme=dark")) {
      Page page = visit.page();

      assertThat(page.locator("thead th[data-id]:visible").allInnerTexts())
          .hasSize(2)
          .first()
          .asString()
          .startsWith("A");
      assertThat(page.locator("tr[data-id=size]:visible").count()).isZero();
      assertThat(page.locator("tr[data-id=context]:visible").count()).isEqualTo(1);
      assertThat(page.evaluate("getComputedStyle(document.documentElement).colorScheme"))
          .isEqualTo("dark");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void addsSubjectsThatTheAuthorHasNotChosenAlsoWhereItIsConfined() throws IOException {
    String address = "embed/compare/deepseek-models.html?subjects=qwen-3.5,deepseek-v3,nobody";
    try (BrowserContext context = context()) {
      Page page = host(context, frame(BakedSite.ofThisRepository().url(DESK, address)) + script());
      Frame frame = embedded(page);

      assertThat(frame.locator("thead th[data-id] a"))
          .hasText(new String[] {"Qwen 3.5", "DeepSeek-V3"});
      Locator added =
          frame.locator("tr[data-id] td:nth-child(2):not([data-finding=silent]) a.finding").first();
      assertThat(added.getAttribute("href")).contains("/subjects/qwen-3.5.html#");
      frame.locator("summary").click();
      assertThat(frame.locator(".notes > li:visible").first()).containsText("DeepSeek-V3, ");
      assertThat(frame.locator(".notes > li:visible").last()).containsText("Qwen 3.5, ");
    }
  }

  @Test
  void leavesTheRowsThatItsAddressAsksFor() {
    try (Visit visit = Visit.to(SITE, DESK, "embed/compare/all.html?only=disputed")) {
      Locator rows = visit.page().locator("tr[data-id]:visible");
      assertThat(rows.count()).isPositive();
      for (Locator row : rows.all()) {
        assertThat(
                row.locator("[data-finding=disputed],[data-finding=contradicted]").first().count())
            .isEqualTo(1);
      }

      visit.go("embed/compare/all.html?text=licence");
      assertThat(visit.page().locator("tr[data-id]:visible")).hasCount(1);
    }
  }

  @Test
  void sortsAndSwapsAsTheTableThatItWasTakenFrom() {
    BakedSite site = BakedSite.ofThisRepository();
    for (String view :
        List.of(
            "sort=parameters&order=down",
            "sort=parameters",
            "sort=in:deepseek-v3",
            "subjects=qwen-3.5,deepseek-v3,deepseek-r1&sort=release-date&swap=1",
            "swap=1&text=context",
            "swap=1&text=1&figures=1&sort=weights-licence&order=down")) {
      try (Visit visit = Visit.to(site, DESK, "compare/deepseek-models.html?" + view)) {
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);
        String whole = String.valueOf(visit.page().evaluate(SHOWN));

        visit.go("embed/compare/deepseek-models.html?" + view);
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(visit.page().evaluate(SHOWN)).as(view).isEqualTo(whole);
        assertThat(visit.complaints()).isEmpty();
      }
    }
  }

  /** The labels and values of the visible cells of a table, row by row. */
  private static final String SHOWN =
      """
      [...document.querySelectorAll("table.comparison tr")]
        .map(row => [...row.cells].filter(cell => cell.checkVisibility())
          .map(cell => [...cell.querySelectorAll(".label > a, .value")].map(one => one.textContent.trim()).join(";")).join("|"))
        .filter(row => row.includes("|")).join("\\n")
      """;

  @Test
  void aDigestStandsInItsFrameWithItsProseAndItsClaims() {
    BakedSite articles = BakedSite.named("articles");
    try (Visit visit = Visit.to(articles, DESK, "embed/documents/one.html")) {
      assertThat(visit.page().locator(".digest p").first()).isVisible();
      for (Locator image : visit.page().locator(".digest img").all()) {
        assertThat(image.evaluate("one => one.complete && one.naturalWidth")).isNotEqualTo(0);
      }
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void howToTakeItAlongIsShownWhereItIsAskedFor() {
    try (Visit visit = Visit.to(SITE, DESK, "compare/all.html?subjects=a,c")) {
      visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
      Page page = visit.page();
      page.locator(".takeaway a").click();
      Locator dialog = page.getByRole(AriaRole.DIALOG);
      assertThat(dialog).hasAccessibleName("Embed, export, cite");

      dialog.getByText("MediaWiki", new Locator.GetByTextOptions().setExact(true)).click();
      dialog
          .getByRole(
              AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Copy it for MediaWiki"))
          .click();
      assertThat(dialog.getByText("Copied")).isVisible();
      assertThat(clipboard(page)).startsWith("What is known of").contains("{| class=\"wikitable");

      dialog.getByText("Any HTML page").click();
      dialog
          .getByRole(
              AriaRole.BUTTON,
              new Locator.GetByRoleOptions().setName("Copy the code for Any HTML page"))
          .first()
          .click();
      page.waitForCondition(() -> clipboard(page).startsWith("<iframe"));
      assertThat(clipboard(page))
          .contains("\"https://findings.example/embed/compare/all.html?subjects=a,c\"");

      String frozen = dialog.getByText("The one of today").getAttribute("href");
      assertThat(frozen)
          .matches("https://findings.example/embed/frozen/compare/all[.]\\w{16}.html");
      assertThat(SITE.folder().resolve(frozen.substring("https://findings.example/".length())))
          .exists();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  private static String clipboard(Page page) {
    return String.valueOf(page.evaluate("navigator.clipboard.readText()"));
  }

  @Test
  void withoutScriptsItStandsOnAPageOfItsOwn() {
    View plain = new View(View.PHONE, ColorScheme.DARK, false, true);
    try (Visit visit = Visit.to(SITE, plain, "subjects/a.html")) {
      visit.page().locator(".takeaway a").click();

      assertThat(visit.page()).hasURL(Pattern.compile(".*/share/subjects/a[.]html"));
      for (Locator link : visit.page().locator(".share a").all()) {
        String address = link.evaluate("one => one.href").toString();
        assertThat(address).startsWith(SITE.url(plain, ""));
        assertThat(SITE.folder().resolve(address.substring(SITE.url(plain, "").length()))).exists();
      }
    }
  }

  @Test
  void linksOpenOutside() {
    try (Visit visit = Visit.to(SITE, DESK, "embed/compare/all.html")) {
      assertThat(visit.page().locator("base").getAttribute("target")).isEqualTo("_blank");
      assertThat(visit.page().locator("meta[name=robots]").getAttribute("content"))
          .isEqualTo("noindex");
      assertThat(visit.page().locator("link[rel=canonical]").getAttribute("href"))
          .isEqualTo("https://findings.example/compare/all.html");
    }
  }
}
