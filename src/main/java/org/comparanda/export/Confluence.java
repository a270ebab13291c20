package org.comparanda.export;

import java.util.List;
import org.comparanda.site.Place;

/** Confluence's storage format: HTML by the rules of XML, without captions. */
final class Confluence extends Xhtml {
  @Override
  public String name() {
    return "confluence";
  }

  @Override
  public String extension() {
    return "storage.txt";
  }

  @Override
  public List<Place> places() {
    return List.of(
        new Place(
            name(),
            extension(),
            "Confluence",
            "Open the source editor of a page and paste the storage format.",
            "Cloud: the macro Iframe, of a fixed height. Data Center: an administrator "
                + "allows the macro HTML or Iframe, or adds an app that has one.",
            "<ac:structured-macro ac:name=\"iframe\"><ac:parameter ac:name=\"src\"><ri:url "
                + "ri:value=\"{url}\"/></ac:parameter><ac:parameter "
                + "ac:name=\"width\">100%</ac:parameter><ac:parameter "
                + "ac:name=\"height\">{height}</ac:parameter><ac:parameter "
                + "ac:name=\"frameborder\">hide</ac:parameter></ac:structured-macro>",
            "copy checked as XML; else read about, not tried"));
  }

  @Override
  String beforeTable(Block.Grid grid) {
    return grid.caption().isEmpty()
        ? ""
        : element("p", element("strong", text(grid.caption()))) + "\n";
  }

  @Override
  String caption(Text caption) {
    return "";
  }
}
