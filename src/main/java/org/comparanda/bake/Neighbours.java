package org.comparanda.bake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comparanda.compare.Table;
import org.comparanda.ledger.Document;
import org.comparanda.site.Paths;

/** What stands before and after a document or a comparison in the list of all of them. */
final class Neighbours {
  private final Map<String, PageLink> before = new HashMap<>();
  private final Map<String, PageLink> after = new HashMap<>();

  /** The neighbours in the order of these lists. */
  Neighbours(List<Document> documents, List<Table> tables) {
    join(
        documents.stream()
            .map(document -> new PageLink(document.title(), Paths.document(document.slug())))
            .toList());
    join(
        tables.stream()
            .map(Table::comparison)
            .map(one -> new PageLink(one.title(), Paths.comparison(one.id())))
            .toList());
  }

  private void join(List<PageLink> pages) {
    for (int i = 1; i < pages.size(); i++) {
      before.put(pages.get(i).url(), pages.get(i - 1));
      after.put(pages.get(i - 1).url(), pages.get(i));
    }
  }

  /** The page before the one at an address, if there is one. */
  List<PageLink> before(String url) {
    PageLink page = before.get(url);
    return page == null ? List.of() : List.of(page);
  }

  /** The page after the one at an address, if there is one. */
  List<PageLink> after(String url) {
    PageLink page = after.get(url);
    return page == null ? List.of() : List.of(page);
  }
}
