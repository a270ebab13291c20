package org.comparanda.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.stream.Stream;

/** Looks for what keeps people out. */
final class Axe {
  /** Of a fault that a page has many times, a few places tell enough. */
  private static final int PLACES = 3;

  private Axe() {}

  /** What axe finds on a page: the rule and the element, for each. */
  @SuppressWarnings("deprecation") // The other mode opens a page more for each look, for frames.
  static Stream<String> faults(Page page) {
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream()
            .flatMap(
                rule ->
                    rule.getNodes().stream()
                        .limit(PLACES)
                        .map(node -> rule.getId() + ": " + node.getHtml()));
  }
}
