package org.comparanda.bake;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Cells;
import org.comparanda.compare.Table;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Document;
import org.comparanda.read.Article;
import org.comparanda.read.Content;
import org.comparanda.read.Goal;
import org.comparanda.read.Link;
import org.comparanda.read.RelativePath;
import org.comparanda.site.Outputs;
import org.comparanda.site.Paths;
import org.comparanda.site.Resolution;
import org.comparanda.site.Site;

/**
 * Where documents are used: the tables that their claims stand in, and the pages that lead to them.
 * Every table and every article is gone through once, for all documents together.
 */
final class Backlinks {
  /** So many pages are kept for a cell or a document: more would make a list that nobody reads. */
  private static final int MOST = 30;

  private static final String PAGE = ".html";

  private final Site site;
  private final Map<String, List<PageLink>> tables = new HashMap<>();
  private final Map<String, Set<PageLink>> pagesOfDocuments = new HashMap<>();
  private final Map<Cells.Key, Set<PageLink>> pagesOfCells = new HashMap<>();

  /**
   * @param now what decides whether a page is a draft still
   */
  Backlinks(Resolution resolution, Date now) {
    this.site = resolution.site();
    resolution.tables().forEach(this::addTable);
    if (site.hasData()) {
      site.content().stream()
          .filter(content -> Navigation.isPublished(content, site, now))
          .forEach(this::addPage);
    }
  }

  /** The tables in which a document's claims stand, each with the number of their cells. */
  List<PageLink> tables(String slug) {
    return tables.getOrDefault(slug, List.of());
  }

  /**
   * The pages, but for its own, that lead to a document, and then those that lead to a cell in
   * which a claim of it stands.
   */
  List<PageLink> pages(Document document) {
    Set<PageLink> pages =
        new LinkedHashSet<>(pagesOfDocuments.getOrDefault(document.slug(), Set.of()));
    for (Claim claim : document.claims()) {
      pages.addAll(pagesOfCells.getOrDefault(Cells.Key.of(claim), Set.of()));
    }
    String own = Paths.document(document.slug());
    return pages.stream().filter(page -> !page.url().equals(own)).limit(MOST).toList();
  }

  private void addTable(Table table) {
    Map<String, Integer> cells = new HashMap<>();
    table
        .cells()
        .flatMap(cell -> documents(cell).distinct())
        .forEach(slug -> cells.merge(slug, 1, Integer::sum));
    String title = table.comparison().title();
    String url = Paths.comparison(table.comparison().id());
    cells.forEach(
        (slug, count) ->
            tables
                .computeIfAbsent(slug, none -> new ArrayList<>())
                .add(new PageLink(title, url, count)));
  }

  private static Stream<String> documents(Cell cell) {
    return cell.strands().stream()
        .flatMap(strand -> strand.claims().stream())
        .map(weighed -> weighed.claim().document());
  }

  private void addPage(Content content) {
    if (content.article().links().isEmpty()) {
      return;
    }
    PageLink page = new PageLink(Outputs.title(content, site), Outputs.uri(content, site));
    for (String goal :
        content.article().links().stream()
            .map(link -> goal(link, content))
            .collect(Collectors.toCollection(LinkedHashSet::new))) {
      if (goal.startsWith(Article.CLAIM)) {
        String[] cell = goal.substring(Article.CLAIM.length()).split("/", 2);
        keep(page, pagesOfCells, new Cells.Key(cell[0], cell[1]));
      } else if (goal.startsWith(Paths.DOCUMENTS)) {
        int dot = goal.lastIndexOf('.');
        keep(page, pagesOfDocuments, goal.substring(Paths.DOCUMENTS.length(), dot));
      }
    }
  }

  /** The cell or the file that a link leads to, without an anchor, or an empty text. */
  private String goal(Link link, Content content) {
    if (!link.goal().isEmpty()) {
      return link.goal().startsWith(Article.CLAIM) ? link.goal() : Goal.of(link.goal()).path();
    }
    int end = link.target().indexOf('#');
    String file = end < 0 ? link.target() : link.target().substring(0, end);
    return file.endsWith(PAGE) && file.indexOf(':') < 0
        ? RelativePath.resolve(Outputs.path(content, site), file)
        : "";
  }

  private static <K> void keep(PageLink page, Map<K, Set<PageLink>> pages, K key) {
    Set<PageLink> kept = pages.computeIfAbsent(key, none -> new LinkedHashSet<>());
    if (kept.size() <= MOST) {
      kept.add(page);
    }
  }
}
