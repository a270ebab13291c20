package org.comparanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.comparanda.cli.LiveFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author saves, and looks at the browser. */
class ServedPageTest {
  @TempDir private Path temporary;
  private LiveFolder folder;
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void needsABrowser() {
    Chromium.browser();
  }

  @BeforeEach
  void open() throws Exception {
    context = Chromium.browser().newContext();
    page = context.newPage();
    folder = new LiveFolder(temporary);
    page.navigate(folder.address() + "subjects/alpha.html");
  }

  @AfterEach
  void close() throws Exception {
    folder.stop();
    context.close();
  }

  @Test
  void showsEverySaveByItself() throws Exception {
    Locator value = page.locator("main .value").first();
    String last = "7B";
    for (int save = 700; save < 705; save++) {
      assertThat(value).containsText(last);
      folder.change(LiveFolder.DOCUMENT, "value: " + last, "value: " + save);
      last = String.valueOf(save);
    }
    assertThat(value).containsText(last);
  }

  @Test
  void showsAProblemForAsLongAsThereIsOne() throws Exception {
    Locator problems = page.locator("comparanda-problems section");
    assertThat(problems).hasCount(0);

    for (int time = 0; time < 2; time++) {
      folder.change(LiveFolder.DOCUMENT, "subject: alpha", "subject: alpa");
      assertThat(problems).containsText("There is no subject \"alpa\".");
      assertThat(page.locator("h1")).containsText("Alpha");

      folder.change(LiveFolder.DOCUMENT, "subject: alpa", "subject: alpha");
      assertThat(problems).hasCount(0);
    }
  }
}
