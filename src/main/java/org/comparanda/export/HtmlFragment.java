package org.comparanda.export;

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
  String caption(Text caption) {
    return element("caption", text(caption)) + "\n";
  }
}
