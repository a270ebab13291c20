package org.comparanda.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How long the table of 60 subjects by 100 attributes takes from a key press in its filter to the
 * end of the frame that shows what is left. No test: {@code bench/filter} runs and prints it.
 */
class FilterBench {
  private static final int RUNS = Integer.getInteger("bench.runs", 3);

  /** Each key leaves fewer rows, or brings some back; the last text leaves none. */
  private static final List<String> TYPED = List.of("measured cost", "flint-9", "demand", "x7");

  private static final View DESK = new View(View.DESK, ColorScheme.LIGHT, true, false);
  private static final View PHONE = new View(View.PHONE, ColorScheme.LIGHT, true, false);

  /**
   * Keeps, for each key, the milliseconds until the frame after it has been laid out and painted.
   */
  private static final String LISTEN =
      """
      () => {
        window.frames = [];
        document.querySelector(".filter [type=search]").addEventListener("keydown", () => {
          const start = performance.now();
          requestAnimationFrame(() => {
            const {port1, port2} = new MessageChannel();
            port1.onmessage = () => window.frames.push(performance.now() - start);
            port2.postMessage(null);
          });
        });
      }
      """;

  private static final String SETTLED =
      "() => !document.querySelector('tbody > tr:not(.whole):not([hidden]), .evidence > div:not(.whole)')";

  private static final String SHOWN =
      "() => document.querySelectorAll('tbody tr:not([hidden])').length";

  private static final String SHOWN_COLUMNS =
      "() => document.querySelectorAll('thead th:not([hidden])').length";

  /** How a key changed the number of rows, or of columns, and what it took. */
  private record Press(int change, double millis) {}

  @Test
  void measures() {
    BakedSite site = LargeSite.of(60, 100);
    System.out.printf(
        "60 x 100 cells, %d runs, of each key press the quickest; %s%n",
        RUNS, Chromium.browser().version());
    report("1280 pixels", site, DESK, "", SHOWN);
    report("360 pixels", site, PHONE, "", SHOWN);
    report("1280 pixels, rows and columns swapped", site, DESK, "?swap=1", SHOWN_COLUMNS);
    report("360 pixels, rows and columns swapped", site, PHONE, "?swap=1", SHOWN_COLUMNS);
  }

  private static void report(String name, BakedSite site, View view, String query, String shown) {
    List<List<Press>> runs = new ArrayList<>();
    List<Double> first = new ArrayList<>();
    List<Double> ready = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      try (Visit visit = Visit.to(site, view, "compare/large.html" + query)) {
        Page page = visit.page();
        first.add(
            number(
                page, "() => performance.getEntriesByName('first-contentful-paint')[0].startTime"));
        ready.add(
            number(
                page,
                "() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"));
        page.setDefaultTimeout(60_000);
        page.waitForFunction(
            SETTLED, null, new Page.WaitForFunctionOptions().setPollingInterval(500));
        page.evaluate(LISTEN);
        runs.add(presses(page, shown));
      }
    }
    List<Press> quickest =
        IntStream.range(0, runs.get(0).size())
            .mapToObj(
                key ->
                    runs.stream()
                        .map(run -> run.get(key))
                        .min((a, b) -> Double.compare(a.millis, b.millis))
                        .orElseThrow())
            .toList();
    System.out.printf(
        "%n%s%n  first paint %.0f ms, tools ready %.0f ms%n", name, least(first), least(ready));
    print("rows go", quickest.stream().filter(press -> press.change < 0).toList());
    print("rows come back", quickest.stream().filter(press -> press.change > 0).toList());
    print("nothing changes", quickest.stream().filter(press -> press.change == 0).toList());
  }

  private static List<Press> presses(Page page, String shown) {
    page.getByLabel("Filter the attributes").focus();
    List<Press> presses = new ArrayList<>();
    for (String text : TYPED) {
      List<String> keys = new ArrayList<>(Arrays.asList(text.split("")));
      text.chars().forEach(c -> keys.add("Backspace"));
      for (String key : keys) {
        int before = (int) number(page, shown);
        page.keyboard().press(key.equals(" ") ? "Space" : key);
        page.waitForTimeout(150);
        int after = (int) number(page, shown);
        presses.add(new Press(after - before, number(page, "() => window.frames.at(-1)")));
      }
    }
    return presses;
  }

  private static double number(Page page, String script) {
    return ((Number) page.evaluate(script)).doubleValue();
  }

  private static double least(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  private static void print(String what, List<Press> presses) {
    double[] millis = presses.stream().mapToDouble(Press::millis).sorted().toArray();
    if (millis.length > 0) {
      System.out.printf(
          "  %-16s %2d keys, median %3.0f ms, worst %3.0f ms%n",
          what, millis.length, millis[millis.length / 2], millis[millis.length - 1]);
    }
  }
}
