package org.comparanda.export;

import java.util.ArrayList;
import java.util.List;
import org.comparanda.site.Sent;

/**
 * A page as it goes out: its parts in the order of a page. All formats are made of it, and of
 * nothing else.
 *
 * @param kind one of {@link Sent#ALL}
 * @param id within its kind; where the kind is {@code pages}, the page's path without {@code .html}
 * @param asOf the date of the latest document that it names, or empty
 * @param credit where it comes from, of when it is, and under which licence; in one line
 */
record Sheet(String kind, String id, String title, String asOf, List<Block> blocks, Text credit) {
  Sheet {
    blocks = List.copyOf(blocks);
  }

  /** The same with its title as the first heading, for pages that stand alone. */
  Sheet titled() {
    List<Block> all = new ArrayList<>();
    all.add(new Block.Heading(1, Text.of(title)));
    all.addAll(blocks);
    return new Sheet(kind, id, title, asOf, all, credit);
  }

  /** The path of its page. */
  String path() {
    return path(kind, id);
  }

  /** The path of the page of a kind and an id. */
  static String path(String kind, String id) {
    return (kind.equals(Sent.PAGES) ? "" : kind + "/") + id + ".html";
  }

  /** Its tables alone, one after the other. */
  List<Block.Grid> grids() {
    return blocks.stream()
        .filter(Block.Grid.class::isInstance)
        .map(Block.Grid.class::cast)
        .toList();
  }
}
