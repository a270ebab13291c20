package org.comparanda.bake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.compare.Table;
import org.comparanda.ledger.Document;
import org.comparanda.site.Frame;
import org.comparanda.site.Outputs;
import org.comparanda.site.Sent;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * What stands beside a page: one on how to take it along, and beside that of a comparison, a
 * subject or a digest also a bare one for frames on other sites.
 */
final class PagesBeside {
  /** The type of the front page, which JBake makes. */
  static final String HOME = "home";

  /** What the page of a kind has that no other page has. */
  private static final Map<String, String> KEYS =
      Map.of(
          Sent.COMPARE, "table",
          Sent.DOCUMENTS, "document",
          Sent.SUBJECTS, "subject");

  /** The other kinds of pages that have words of their own, besides those of content files. */
  private static final Set<String> GENERATED =
      Set.of("attribute", "ledger", "disagreements", "list", "embedding", HOME);

  /** Where a host is told how to show a page. */
  static final String OEMBED = "oembed";

  /** Where it says how to take a page along. */
  static final String SHARE = "share";

  /** About how many words of prose are as high as a row of a table. */
  private static final int WORDS = 20;

  private PagesBeside() {}

  /** Notes in pages of some kinds where what stands beside them will be. */
  static void announce(List<DocumentModel> pages, List<String> kinds) {
    for (String kind : kinds) {
      pages.stream().filter(whole -> isOf(kind, whole)).forEach(whole -> announce(whole, kind));
    }
  }

  private static void announce(DocumentModel whole, String kind) {
    whole.put(SHARE, "share/" + whole.getUri());
    if (!kind.equals(Sent.PAGES)) {
      whole.put(OEMBED, "oembed/" + whole.getUri().replaceFirst("\\.html$", ".json"));
    }
  }

  /** The pages beside those of some kinds. */
  static List<DocumentModel> of(List<DocumentModel> pages, List<String> kinds) {
    return kinds.stream()
        .flatMap(
            kind ->
                pages.stream().filter(whole -> isOf(kind, whole)).flatMap(whole -> of(whole, kind)))
        .toList();
  }

  private static boolean isOf(String kind, DocumentModel whole) {
    if (!kind.equals(Sent.PAGES)) {
      return whole.containsKey(KEYS.getOrDefault(kind, ""))
          && Pages.path(whole).startsWith(kind + "/");
    }
    return GENERATED.contains(whole.getType())
        || (whole instanceof ArticlePage
            && !whole.containsKey("document")
            && !ModelAttributes.Status.DRAFT.equals(whole.getStatus()));
  }

  private static Stream<DocumentModel> of(DocumentModel whole, String kind) {
    DocumentModel share = beside(whole, kind, "share", "share/" + Pages.path(whole));
    if (kind.equals(Sent.PAGES)) {
      return Stream.of(share);
    }
    return Stream.of(beside(whole, kind, "embed", Frame.page(Pages.path(whole))), share);
  }

  private static DocumentModel beside(DocumentModel whole, String kind, String type, String path) {
    Page page = Pages.page(new PageBeside(whole), type, path, whole.getTitle());
    page.setUri(Outputs.encoded(path));
    page.setSourceUri(page.getUri());
    // No list of published pages may show it.
    page.setStatus("beside");
    page.put("kind", kind);
    String stem = whole.getUri().replaceFirst("\\.html$", "");
    page.put("stem", kind.equals(Sent.PAGES) ? stem : stem.substring(kind.length() + 1));
    page.later("rows", () -> rows(whole));
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
