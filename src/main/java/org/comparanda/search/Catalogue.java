package org.comparanda.search;

import java.util.List;
import org.comparanda.compare.Weighed;
import org.comparanda.site.Site;

/**
 * All entries of a site, by number: those of a kind one after another, in the order of the kinds.
 * The claims, of which there are many, become entries only when one asks.
 *
 * @param pages everything but the claims
 */
record Catalogue(Site site, List<Entry> pages, List<Weighed> claims) {
  Catalogue {
    pages = List.copyOf(pages);
    claims = List.copyOf(claims);
  }

  int size() {
    return pages.size() + claims.size();
  }

  Entry entry(int number) {
    return number < pages.size()
        ? pages.get(number)
        : Entries.of(claims.get(number - pages.size()), site);
  }

  Kind kind(int number) {
    return number < pages.size() ? pages.get(number).kind() : Kind.CLAIM;
  }

  /** The number of the first entry of a kind, or where it would stand. */
  int first(Kind kind) {
    int first = 0;
    while (first < pages.size() && pages.get(first).kind().compareTo(kind) < 0) {
      first++;
    }
    return first;
  }

  /** How many entries of a kind there are. */
  int count(Kind kind) {
    return kind == Kind.CLAIM
        ? claims.size()
        : (int) pages.stream().filter(page -> page.kind() == kind).count();
  }
}
