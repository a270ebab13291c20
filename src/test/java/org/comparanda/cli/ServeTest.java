package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code comparanda serve} shows and tells, and whom it answers. */
@Timeout(120)
class ServeTest {
  @TempDir private Path temporary;
  private LiveFolder folder;

  @BeforeEach
  void serve() throws Exception {
    folder = new LiveFolder(temporary);
  }

  @AfterEach
  void stop() throws Exception {
    folder.stop();
  }

  @Test
  void servesPagesWithItsScriptAndEverythingElseAsItIs() throws Exception {
    assertThat(folder.get("/").body())
        .contains("<h1>")
        .containsPattern(
            "<script src=\"/-/live.js\\?-=\\w+\" data-number=\"1\" defer></script>\n</body>");
    assertThat(folder.get("/subjects/alpha.html").body()).contains("Alpha", "/-/live.js");
    assertThat(folder.get("/css/site.css").headers().firstValue("Content-Type"))
        .contains("text/css; charset=utf-8");
    assertThat(folder.get("/robots.txt").body()).doesNotContain("live.js");
    assertThat(folder.get("/-/live.js").body()).contains("EventSource");
    assertThat(folder.get("/-/live.css").body()).contains("position: fixed");
    assertThat(folder.get("/no-such.html").statusCode()).isEqualTo(404);
    assertThat(folder.get("/no-such.html").body()).contains("/-/live.js");
    assertThat(folder.get("/subjects").statusCode()).isEqualTo(302);
  }

  @Test
  void letsBrowsersKeepAssetsUntilOneChanges() throws Exception {
    String style = styleOf(folder.get("/subjects/alpha.html").body());
    assertThat(style).matches("\\.\\./css/site\\.css\\?-=\\w+");
    assertThat(caching(style.substring(2))).startsWith("max-age=");
    assertThat(caching("/css/site.css")).isEqualTo("no-store");
    assertThat(caching("/-/live.js")).isEqualTo("no-store");
    assertThat(caching("/-/live.js?-=another")).isEqualTo("no-store");
    assertThat(caching("/css/site.css?-=another")).isEqualTo("no-store");
    String version = style.substring(style.indexOf('?'));
    assertThat(caching("/api/v1/index.json" + version)).isEqualTo("no-store");
    assertThat(caching("/no-such.css" + version)).isEqualTo("no-store");
    assertThat(caching("/subjects/alpha.html")).isEqualTo("no-store");

    folder.change(LiveFolder.DOCUMENT, "value: 7B", "value: 777");
    folder.next(state -> state.startsWith("{\"number\":2,"));
    assertThat(styleOf(folder.get("/subjects/alpha.html").body())).isEqualTo(style);

    Files.createDirectories(folder.site().resolve("assets/css"));
    folder.write("assets/css/more.css", "p { color: red }\n");
    folder.next(state -> !state.contains("\"number\":2,"));
    assertThat(styleOf(folder.get("/subjects/alpha.html").body())).isNotEqualTo(style);
  }

  private static String styleOf(String page) {
    return page.replaceFirst("(?s).*<link rel=\"stylesheet\" href=\"([^\"]*)\".*", "$1");
  }

  private String caching(String path) throws Exception {
    return folder.get(path).headers().firstValue("Cache-Control").orElse("");
  }

  @Test
  void tellsOpenPagesThatAFileHasChangedAndShowsIt() throws Exception {
    String before = folder.get("/documents/one.html").body();
    assertThat(before).doesNotContain(">777<");

    folder.change(LiveFolder.DOCUMENT, "value: 7B", "value: 777");

    folder.next(state -> state.equals("{\"number\":2,\"problems\":[]}"));
    assertThat(folder.get("/documents/one.html").body()).contains(">777<", "data-number=\"2\"");
    assertThat(folder.get("/subjects/alpha.html").body()).contains(">777<");
    assertThat(folder.get("/ledger.html").body()).contains(">777<");
    assertThat(folder.get("/index.html").statusCode()).isEqualTo(200);
  }

  @Test
  void makesAPageThatIsAskedForWhileTheSiteIsReadWaitForIt() throws Exception {
    String value = "7B";
    // Only where the reading before was a quick one, which a machine under load may not manage.
    for (int i = 0; i < 50; i++) {
      folder.change(LiveFolder.DOCUMENT, "value: " + value, "value: " + (700 + i));
      value = String.valueOf(700 + i);
      if (folder.isReading()) {
        assertThat(folder.get("/subjects/alpha.html").body()).contains(">" + value + "<");
        return;
      }
      folder.forget();
    }
    fail("no page was told of a reading");
  }

  @Test
  void showsAProblemOverTheLastGoodBakeUntilItIsMended() throws Exception {
    folder.change(LiveFolder.DOCUMENT, "subject: alpha", "subject: alpa");

    String broken = folder.next(state -> state.contains("unknown-subject"));
    assertThat(broken)
        .contains("\"spot\":\"data/documents/one.yaml:", "There is no subject \\\"alpa\\\".");
    assertThat(folder.get("/documents/one.html").body()).contains("Alpha");

    folder.change(LiveFolder.DOCUMENT, "subject: alpa", "subject: alpha");

    folder.next(state -> state.contains("\"problems\":[]"));
  }

  @Test
  void showsWhatOnlyBreaksARuleOfTheSitesOwn() throws Exception {
    folder.write("jbake.properties", "comparanda.digest.words=100-300\n");

    assertThat(folder.next(state -> state.contains("digest-length"))).startsWith("{\"number\":2,");
    folder.change(LiveFolder.DOCUMENT, "value: 7B", "value: 777");
    folder.next(state -> state.startsWith("{\"number\":3,") && state.contains("digest-length"));
    assertThat(folder.get("/documents/one.html").body()).contains(">777<", "data-number=\"3\"");

    folder.change(LiveFolder.DOCUMENT, "subject: alpha", "subject: alpa");
    assertThat(folder.next(state -> state.contains("unknown-subject")))
        .startsWith("{\"number\":3,");
    assertThat(folder.get("/documents/one.html").body()).contains(">777<");
  }

  @Test
  void mayListenWhateverAPagesPolicyForbids() throws Exception {
    folder.write(
        "templates/subject.ftlh",
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; connect-src 'none'; script-src 'self'\">");
    folder.next(state -> state.contains("\"number\":2,"));

    assertThat(folder.get("/subjects/alpha.html").body())
        .contains("content=\"default-src 'none'; script-src 'self'; connect-src 'self'\">");
  }

  @Test
  void findsInTheBackgroundWhatOnlyBakedPagesShow() throws Exception {
    folder.write("content/about.md", "---\ntitle: About\n---\n\n[nowhere](no-such.html)\n");

    assertThat(folder.next(state -> state.contains("dead-link"))).contains("content/about.md:5:1");
    assertThat(folder.get("/about.html").body()).contains("nowhere");
  }

  @Test
  void showsTheLastGoodPageWhereATemplateFails() throws Exception {
    assertThat(folder.get("/subjects/alpha.html").statusCode()).isEqualTo(200);
    Files.createDirectories(folder.site().resolve("templates"));
    folder.write("templates/subject.ftlh", "${nothing.of.it}");

    assertThat(folder.next(state -> state.contains("bad-template")))
        .contains("templates/subject.ftlh:1:3");
    assertThat(folder.get("/subjects/alpha.html").body()).contains("Alpha");

    folder.write("templates/subject.ftlh", "mended ${content.title}");
    folder.next(state -> state.contains("\"problems\":[]"));
    assertThat(folder.get("/subjects/alpha.html").body()).startsWith("mended Alpha");
  }

  @Test
  void rereadsSettingsAssetsAndNewFolders() throws Exception {
    folder.write("jbake.properties", "site.title=Renamed\n");
    folder.next(state -> state.contains("\"number\":2,"));
    assertThat(folder.get("/").body()).contains("Renamed");

    Files.createDirectories(folder.site().resolve("assets/css"));
    folder.next(state -> state.contains("\"problems\":[]"));
    folder.write("assets/css/own.css", "/* own */");
    String all = "";
    for (int tries = 0; tries < 100 && !all.equals("/* own */"); tries++) {
      all = folder.get("/css/own.css").body();
      Thread.sleep(50);
    }
    assertThat(all).isEqualTo("/* own */");
  }

  @Test
  void answersThisMachineAlone() throws Exception {
    assertThat(folder.raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403");
    assertThat(folder.raw("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
    assertThat(
            folder.raw(
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 405");
  }

  @Test
  void leadsToNoFileOutsideTheBakedSite() throws Exception {
    for (String path :
        List.of(
            "/../../../../../../etc/passwd",
            "/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
            "//etc/passwd",
            "/..%2f..%2f..%2f..%2fetc%2fpasswd")) {
      assertThat(
              folder.raw(
                  "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
          .as(path)
          .doesNotContain("root:");
    }
  }

  @Test
  void leadsToNoFileOutsideAlsoWhenTheSiteIsBroken() throws Exception {
    // So that there are pages from before, which stand in for those that cannot be baked.
    folder.change(LiveFolder.DOCUMENT, "value: 7B", "value: 8B");
    folder.next(state -> state.startsWith("{\"number\":2,"));
    folder.change(LiveFolder.DOCUMENT, "subject: alpha", "subject: alpa");
    folder.next(state -> state.contains("unknown-subject"));

    assertThat(
            folder.raw("GET //etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 404")
        .doesNotContain("root:");
  }

  @Test
  void hasNoFileOfANameThatNoFileCanHave() throws Exception {
    assertThat(folder.get("/%00").statusCode()).isEqualTo(404);
    assertThat(folder.get("/a%00b.html").statusCode()).isEqualTo(404);
  }
}
