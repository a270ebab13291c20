package org.comparanda.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long an author waits from saving a file to the page that shows it. No test: {@code
 * bench/serve} runs and prints it.
 */
class ServeBench {
  private static final int SAVES = Integer.getInteger("bench.saves", 10);
  private static final int WARMING = 14;

  /** An author thinks between two saves, and the rest of the site is baked meanwhile. */
  private static final int PAUSE = 2_500;

  private static final String DOCUMENT = "data/documents/deepseek-vs-qwen.yaml";

  private static final Edit PLACE = (text, n) -> text.replaceFirst("at: .*", "at: Save " + n);
  private static final Edit PARAGRAPH = (text, n) -> text + "\n\nSave " + n + ".\n";

  /** What is saved while which page is open; the largest pages of the site are among them. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind("an article", "content/about.md", PARAGRAPH, "about.html"),
          new Kind(
              "a digest",
              "content/documents/deepseek-vs-qwen.md",
              PARAGRAPH,
              "documents/deepseek-vs-qwen.html"),
          new Kind("a claim", DOCUMENT, PLACE, "documents/deepseek-vs-qwen.html"),
          new Kind("a claim", DOCUMENT, PLACE, "subjects/qwen.html"),
          new Kind("a claim", DOCUMENT, PLACE, "compare/twelve-dimensions.html"),
          new Kind("a claim", DOCUMENT, PLACE, "compare/qwen-open-models.html"),
          new Kind("a claim", DOCUMENT, PLACE, "ledger.html"),
          new Kind("a claim", DOCUMENT, PLACE, "disagreements.html"),
          new Kind("a claim", DOCUMENT, PLACE, "index.html"),
          new Kind(
              "a subject's name",
              "data/subjects.yaml",
              (text, n) -> text.replaceFirst("name: Qwen,", "name: Qwen " + n + ","),
              "subjects/qwen.html"),
          new Kind(
              "an attribute's label",
              "data/attributes.yaml",
              (text, n) -> text.replaceFirst("label: [^,]*", "label: Label " + n),
              "compare/twelve-dimensions.html"),
          new Kind(
              "a table's title",
              "data/comparisons/twelve-dimensions.yaml",
              (text, n) -> text.replaceFirst("title: .*", "title: Table " + n),
              "compare/twelve-dimensions.html"),
          new Kind(
              "a template",
              "templates/part/layout.ftlh",
              (text, n) -> text.replaceFirst("</body>", "<!-- " + n + " --></body>"),
              "documents/deepseek-vs-qwen.html"),
          new Kind(
              "a style sheet",
              "assets/css/base.css",
              (text, n) -> text + "\n:root { --save: " + n + " }\n",
              "documents/deepseek-vs-qwen.html"));

  @TempDir private Path temporary;

  private record Kind(String name, String file, Edit edit, String page) {}

  /** Changes a file so that its bytes are others at each save. */
  private interface Edit {
    String of(String text, int number);
  }

  /**
   * What a save took, in milliseconds since the file began to be written.
   *
   * @param page until the new page could be used ({@code DOMContentLoaded})
   * @param frame until something of it was painted
   */
  private record Save(double page, double frame) {}

  @Test
  void measures() throws Exception {
    Path site = copy(Path.of("").toAbsolutePath(), temporary.resolve("site"));
    Process server =
        new ProcessBuilder("./comparanda", "serve", "-s", site.toString(), "--port", "0")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
        BrowserContext context = Chromium.browser().newContext()) {
      String address = out.readLine().replaceAll("/ .*", "/");
      Page page = context.newPage();
      System.out.printf(
          "%d saves of each kind, %s; milliseconds%n", SAVES, Chromium.browser().version());
      System.out.printf(
          "%-22s %-34s %6s %6s %6s %8s %6s%n",
          "saved", "open page", "page", "most", "> 150", "frame", "most");
      open(page, address, KINDS.get(2));
      for (int number = 0; number < WARMING; number++) {
        save(page, site, KINDS.get(2), -number);
      }
      for (Kind kind : KINDS) {
        measure(page, address, site, kind);
      }
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static void measure(Page page, String address, Path site, Kind kind) throws Exception {
    Path file = site.resolve(kind.file());
    String before = Files.readString(file);
    open(page, address, kind);
    List<Save> saves = new ArrayList<>();
    for (int number = 1; number <= SAVES; number++) {
      saves.add(save(page, site, kind, number));
    }
    Files.writeString(file, before);
    page.waitForTimeout(PAUSE);
    double[] pages = sorted(saves.stream().mapToDouble(Save::page));
    double[] frames = sorted(saves.stream().mapToDouble(Save::frame));
    System.out.printf(
        "%-22s %-34s %6.0f %6.0f %6d %8.0f %6.0f%n",
        kind.name(),
        kind.page(),
        pages[SAVES / 2],
        pages[SAVES - 1],
        DoubleStream.of(pages).filter(millis -> millis > 150).count(),
        frames[SAVES / 2],
        frames[SAVES - 1]);
  }

  private static void open(Page page, String address, Kind kind) {
    page.navigate(address + kind.page());
    page.waitForTimeout(PAUSE);
  }

  /** The browser is not asked for anything until the new page has long been painted. */
  private static Save save(Page page, Path site, Kind kind, int number) throws IOException {
    Path file = site.resolve(kind.file());
    String text = kind.edit().of(Files.readString(file), number);
    double start = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()) / 1_000.0;
    Files.writeString(file, text);
    page.waitForTimeout(PAUSE);
    Save save =
        new Save(
            number(page, "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd")
                - start,
            number(page, "performance.getEntriesByName('first-contentful-paint')[0].startTime")
                - start);
    if (save.page() < 0) {
      throw new IllegalStateException(kind.file() + " was saved, and the page is the one before");
    }
    return save;
  }

  /** A time of the page's own clock, in milliseconds since 1970. */
  private static double number(Page page, String script) {
    return ((Number) page.evaluate("() => performance.timeOrigin + " + script)).doubleValue();
  }

  private static double[] sorted(DoubleStream values) {
    return values.sorted().toArray();
  }

  private static Path copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (String name : List.of("jbake.properties", "content", "data", "templates", "assets")) {
      try (Stream<Path> walk = Files.walk(from.resolve(name))) {
        walk.forEach(path -> copyFile(path, to.resolve(from.relativize(path).toString())));
      }
    }
    return to;
  }

  private static void copyFile(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
