package org.comparanda.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A page of the site in a frame on a page of a real MediaWiki and of a real DokuWiki. */
class WikiEmbedTest {
  private static final View DESK = new View(View.DESK, ColorScheme.LIGHT, true, true);
  private static final BakedSite SITE = BakedSite.named("findings");
  private static final Path WIKIS =
      System.getenv("COMPARANDA_WIKIS") == null
          ? Path.of(System.getProperty("user.home"), ".cache/comparanda/wikis")
          : Path.of(System.getenv("COMPARANDA_WIKIS"));

  @Test
  void alwaysFitsOnAPageOfMediaWiki() throws Exception {
    requireWikis();
    int port = freePort();
    edit(port, "MediaWiki:Common.js", "mw.loader.load('" + ours("embed/v1/embed.js") + "');");
    edit(port, "Framed", "<frame-of src=\"embed/compare/all.html\" height=\"400\"/>");
    Process wiki = serve(port, "/usr/share/mediawiki", "-d", "display_errors=0");
    try {
      assertAlwaysFits("http://localhost:" + port + "/index.php/Framed");
    } finally {
      end(wiki);
    }
  }

  @Test
  void alwaysFitsOnAPageOfDokuWiki() throws Exception {
    requireWikis();
    Path state = WIKIS.resolve("dokuwiki");
    Files.writeString(
        state.resolve("data/pages/framed.txt"), "{{frame-of>embed/compare/all.html?400}}\n");
    Files.writeString(
        state.resolve("conf/userscript.js"),
        "jQuery(function () { var s = document.createElement('script'); s.src = '"
            + ours("embed/v1/embed.js")
            + "'; document.head.appendChild(s); });\n");
    int port = freePort();
    Process wiki =
        serve(
            port,
            "/usr/share/dokuwiki",
            "-d",
            "display_errors=0",
            "-d",
            "auto_prepend_file=" + state.resolve("folders.php"));
    try {
      assertAlwaysFits("http://localhost:" + port + "/doku.php?id=framed");
    } finally {
      end(wiki);
    }
  }

  private static void assertAlwaysFits(String address) {
    try (BrowserContext context = Chromium.browser().newContext(DESK.options())) {
      Page page = context.newPage();
      page.navigate(address);
      EmbedTest.assertAlwaysFits(page);
    }
  }

  private static String ours(String path) {
    return SITE.url(DESK, path);
  }

  private static void requireWikis() {
    boolean there =
        Files.exists(WIKIS.resolve("mediawiki/LocalSettings.php"))
            && Files.exists(WIKIS.resolve("dokuwiki/folders.php"));
    String missing = "NOT TESTED in wikis: run src/test/wikis/install.sh";
    if (!there && System.getenv("CI") != null) {
      throw new AssertionError(missing);
    }
    Assumptions.assumeTrue(there, missing);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static ProcessBuilder php(int port, List<String> words) {
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("WIKI_PORT", String.valueOf(port));
    builder.environment().put("FRAME_BASE", ours("").replaceAll("/$", ""));
    builder
        .environment()
        .put("MW_CONFIG_FILE", WIKIS.resolve("mediawiki/LocalSettings.php").toString());
    builder.environment().put("PHP_CLI_SERVER_WORKERS", "4");
    return builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
  }

  private static void edit(int port, String title, String text)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("wiki", ".txt");
    Files.writeString(file, text);
    ProcessBuilder edit =
        php(
                port,
                List.of(
                    "php",
                    "/usr/share/mediawiki/maintenance/edit.php",
                    "--quiet",
                    "--user",
                    "Admin",
                    title))
            .redirectInput(file.toFile());
    org.assertj.core.api.Assertions.assertThat(edit.start().waitFor(2, TimeUnit.MINUTES)).isTrue();
    Files.delete(file);
  }

  private static Process serve(int port, String folder, String... options)
      throws IOException, InterruptedException {
    List<String> words = new java.util.ArrayList<>(List.of("php"));
    words.addAll(List.of(options));
    words.addAll(List.of("-S", "localhost:" + port, "-t", folder));
    Process process = php(port, words).start();
    for (int tries = 0; tries < 100 && !answers(port); tries++) {
      Thread.sleep(100);
    }
    return process;
  }

  /** Its workers, too, which would outlive it. */
  private static void end(Process wiki) {
    wiki.descendants().forEach(ProcessHandle::destroy);
    wiki.destroy();
  }

  private static boolean answers(int port) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection)
            URI.create("http://localhost:" + port + "/COPYING").toURL().openConnection();
    try {
      connection.getResponseCode();
      return true;
    } catch (IOException e) {
      return false; // Not yet.
    } finally {
      connection.disconnect();
    }
  }
}
