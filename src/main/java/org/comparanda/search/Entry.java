package org.comparanda.search;

import java.util.List;
import java.util.function.Supplier;

/**
 * Something that a search may find.
 *
 * @param url from the site's root
 * @param names what it is called, the most usual first
 * @param text what else it is found by
 * @param shown what an excerpt is taken from
 */
record Entry(
    Kind kind,
    String title,
    String url,
    List<String> names,
    Supplier<String> text,
    Supplier<String> shown) {
  Entry {
    names = List.copyOf(names);
  }
}
