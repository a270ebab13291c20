package org.comparanda.export;

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
