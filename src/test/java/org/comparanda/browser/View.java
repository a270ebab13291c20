package org.comparanda.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a reader looks at a site.
 *
 * @param width of the window, in CSS pixels
 * @param served from a server, or opened from the disk
 */
record View(int width, ColorScheme scheme, boolean scripts, boolean served) {
  static final int PHONE = 360;
  static final int DESK = 1280;

  private static final int HEIGHT = 800;

  /** Both widths, both schemes, with and without scripts. */
  private static Stream<View> looks() {
    return Stream.of(PHONE, DESK)
        .flatMap(
            width ->
                Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                    .flatMap(
                        scheme ->
                            Stream.of(true, false)
                                .map(scripts -> new View(width, scheme, scripts, true))));
  }

  /** As few of them that each width, each scheme, and scripts or none meet each other once. */
  static Stream<View> faces() {
    return looks()
        .filter(
            view ->
                view.scripts()
                    == ((view.width() == PHONE) == (view.scheme() == ColorScheme.LIGHT)));
  }

  /** Both widths, from a server and from the disk, with scripts. */
  static Stream<View> places() {
    return List.of(PHONE, DESK).stream()
        .flatMap(
            width ->
                Stream.of(true, false)
                    .map(served -> new View(width, ColorScheme.LIGHT, true, served)));
  }

  NewContextOptions options() {
    return new NewContextOptions()
        .setViewportSize(width, HEIGHT)
        .setHasTouch(width == PHONE)
        .setColorScheme(scheme)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setJavaScriptEnabled(scripts)
        .setAcceptDownloads(true);
  }

  @Override
  public String toString() {
    return "%d pixels, %s, %s, %s"
        .formatted(
            width,
            scheme.name().toLowerCase(Locale.ROOT),
            scripts ? "scripts" : "no scripts",
            served ? "served" : "from the disk");
  }
}
