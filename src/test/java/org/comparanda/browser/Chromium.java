package org.comparanda.browser;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of the tests, started once: the one whose path the environment names. Without it they
 * are skipped, which they say; where {@code CI} is set they fail.
 */
final class Chromium {
  private static final String VARIABLE = "COMPARANDA_CHROMIUM";

  private static final String NO_OTHER_HOST =
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost";

  private static @Nullable Browser browser;

  private Chromium() {}

  static synchronized Browser browser() {
    String executable = System.getenv(VARIABLE);
    if (executable == null) {
      String missing =
          "NOT TESTED in a browser: name one in %s, for example %s=/usr/bin/chromium"
              .formatted(VARIABLE, VARIABLE);
      System.err.println(missing);
      if (System.getenv("CI") != null) {
        fail(missing);
      }
      Assumptions.abort(missing);
    }
    if (browser == null) {
      Playwright playwright =
          Playwright.create(
              new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(
                  new LaunchOptions()
                      .setExecutablePath(Path.of(executable))
                      .setArgs(List.of("--no-sandbox", NO_OTHER_HOST)));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return browser;
  }
}
