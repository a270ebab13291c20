package org.comparanda.export;

import java.util.List;
import org.comparanda.site.Place;

/** HTML to paste into a page of another site, whose own styles it takes. */
final class HtmlFragment extends Xhtml {
  @Override
  public String name() {
    return "html";
  }

  @Override
  public String extension() {
    // Browsers show it as text, to be copied, and search engines do not take it for a page.
    return "html.txt";
  }

  @Override
  public List<Place> places() {
    return List.of(
        new Place(
            name(),
            extension(),
            "Any HTML page",
            "Paste the HTML: it has no classes, styles or scripts and looks as the page "
                + "around it does.",
            "Nothing, on a page that may hold a frame. Where it may load scripts, add "
                + "embed.js, which sizes the frame.",
            "{frame}",
            "tried with Chromium"),
        new Place(
            name(),
            extension(),
            "BookStack, Wiki.js",
            "Paste the HTML into the editor for HTML.",
            "BookStack: an administrator names this site in `ALLOWED_IFRAME_SOURCES`. "
                + "Wiki.js: an administrator allows frames in HTML.",
            "{frame}",
            "read about, not tried"));
  }

  @Override
  String caption(Text caption) {
    return element("caption", text(caption)) + "\n";
  }
}
