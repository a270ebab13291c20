package org.comparanda.bake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comparanda.compare.Table;
import org.comparanda.ledger.Document;
import org.comparanda.site.Frame;
import org.comparanda.site.Sent;
import org.jbake.model.DocumentModel;

/**
 * What stands beside the page of a comparison, a subject or a digest: a bare page for frames on
 * other sites, and a page on how to take it along.
 */
final class PagesBeside {
  /** What the page of a kind has that no other page has. */
  private static final Map<String, String> KEYS =
      Map.of(
          Sent.COMPARE, "table",
          Sent.DOCUMENTS, "document",
          Sent.SUBJECTS, "subject");

  /** Where a host is told how to show a page. */
  static final String OEMBED = "oembed";

  /** About how many words of prose are as high as a row of a table. */
  private static final int WORDS = 20;

  private PagesBeside() {}

  /** The pages beside those of some kinds. */
  static List<DocumentModel> of(List<DocumentModel> pages, List<String> kinds) {
    return kinds.stream()
        .flatMap(
            kind ->
                pages.stream()
                    .filter(whole -> Pages.path(whole).startsWith(kind + "/"))
                    .filter(whole -> whole.containsKey(KEYS.getOrDefault(kind, "")))
                    .flatMap(whole -> beside(whole, kind)))
        .toList();
  }

  private static Stream<DocumentModel> beside(DocumentModel whole, String kind) {
    whole.put(OEMBED, "oembed/" + whole.getUri().replaceFirst("\\.html$", ".json"));
    return Stream.of(
        beside(whole, kind, "embed", Frame.page(Pages.path(whole))),
        beside(whole, kind, "share", "share/" + Pages.path(whole)));
  }

  private static DocumentModel beside(DocumentModel whole, String kind, String type, String path) {
    DocumentModel page = Pages.page(new PageBeside(whole), type, path, whole.getTitle());
    // No list of published pages may show it.
    page.setStatus("beside");
    page.put("kind", kind);
    page.put("stem", whole.getUri().substring(kind.length() + 1).replaceFirst("\\.html$", ""));
    page.put("rows", rows(whole));
    return page;
  }

  /** About how many rows of a table it is high. */
  private static int rows(DocumentModel whole) {
    if (whole.get("table") instanceof Table table) {
      return table.rows().size();
    }
    if (whole.get("document") instanceof Document document) {
      int words = whole.get("words") instanceof Integer count ? count : 0;
      return document.claims().size() + words / WORDS;
    }
    Map<?, ?> groups = (Map<?, ?>) whole.getOrDefault("groups", Map.of());
    return groups.values().stream().mapToInt(cells -> ((Collection<?>) cells).size()).sum();
  }
}
