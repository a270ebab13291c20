package org.comparanda.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Table;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Days;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Subject;
import org.comparanda.site.Extra;
import org.comparanda.site.Latest;
import org.comparanda.site.Paths;
import org.comparanda.site.Resolution;
import org.comparanda.site.Site;

/**
 * {@code subjects/<id>.atom} and {@code compare/<id>.atom}: the documents that claim something of a
 * subject or in a comparison, the one read last first.
 */
final class Feeds implements Extra {
  /** How many entries a feed has. */
  private static final int ENTRIES = 50;

  /** How many claims an entry names. */
  private static final int NAMED = 5;

  private static final Xhtml XML = new HtmlFragment();

  @Override
  public Stream<Part> parts(Resolution resolution) {
    Links links = new Links(resolution);
    Site site = resolution.site();
    if (!site.hasData() || !links.hasHost() || site.settings().get("render.feed").equals("false")) {
      return Stream.of();
    }
    return Stream.concat(
        site.subjects().all().stream()
            .map(subject -> Part.of(() -> feed(subject, resolution, links))),
        resolution.tables().stream().map(table -> Part.of(() -> feed(table, resolution, links))));
  }

  private static File feed(Subject subject, Resolution resolution, Links links) {
    String path = Paths.subject(subject.id());
    return feed(subject.name(), path, resolution.cellsOf(subject), resolution, links);
  }

  private static File feed(Table table, Resolution resolution, Links links) {
    String path = Paths.comparison(table.comparison().id());
    return feed(table.comparison().title(), path, table.cells().toList(), resolution, links);
  }

  private static File feed(
      String title, String page, Collection<Cell> cells, Resolution resolution, Links links) {
    Site site = resolution.site();
    // A document is what it is, and not all that it says.
    IdentityHashMap<Document, List<Claim>> claims = new IdentityHashMap<>();
    cells.forEach(
        cell ->
            cell.strands()
                .forEach(
                    strand ->
                        strand
                            .claims()
                            .forEach(
                                weighed ->
                                    claims
                                        .computeIfAbsent(
                                            weighed.document(), one -> new ArrayList<>())
                                        .add(weighed.claim()))));
    List<Document> newest =
        claims.keySet().stream()
            .sorted(
                Comparator.comparing((Document one) -> Latest.of(one).days().first())
                    .reversed()
                    .thenComparing(Document::slug))
            .limit(ENTRIES)
            .toList();
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    String language = site.settings().getOr("site.language", "en");
    out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    out.append(XML.plain(language)).append("\">\n");
    String file = page.substring(0, page.length() - ".html".length()) + ".atom";
    add("title", title + ", " + site.settings().get("site.title"), out);
    add("id", links.to(page), out);
    out.append("<link href=\"").append(XML.plain(links.to(page))).append("\"/>\n");
    out.append("<link rel=\"self\" href=\"").append(XML.plain(links.to(file))).append("\"/>\n");
    add("updated", time(newest.isEmpty() ? Days.UNKNOWN : Latest.of(newest.get(0)).days()), out);
    out.append("<author>");
    add("name", site.settings().get("site.title"), out);
    out.append("</author>\n");
    for (Document document : newest) {
      entry(document, claims.getOrDefault(document, List.of()), resolution, links, out);
    }
    return new File(file, out.append("</feed>\n").toString());
  }

  private static void entry(
      Document document,
      List<Claim> claims,
      Resolution resolution,
      Links links,
      StringBuilder out) {
    String url = links.to(Paths.document(document.slug()));
    out.append("<entry>\n");
    add("title", document.title(), out);
    add("id", url, out);
    out.append("<link href=\"").append(XML.plain(url)).append("\"/>\n");
    add("updated", time(Latest.of(document).days()), out);
    String named =
        claims.stream()
            .limit(NAMED)
            .map(claim -> words(claim, resolution))
            .collect(Collectors.joining("; "));
    add("summary", named + (claims.size() > NAMED ? "; and more" : ""), out);
    out.append("</entry>\n");
  }

  private static String words(Claim claim, Resolution resolution) {
    Site site = resolution.site();
    String subject = site.subjects().find(claim.subject()).orElseThrow().name();
    String attribute = site.attributes().find(claim.attribute()).orElseThrow().label();
    return subject + ", " + attribute + ": " + claim.value().written();
  }

  private static void add(String element, String text, StringBuilder out) {
    String clean = Text.of(text).inOneLine().plain();
    out.append(Xhtml.element(element, XML.plain(clean))).append('\n');
  }

  /** Atom asks for a time; what has no date has that of the first one there is. */
  private static String time(Days days) {
    LocalDate day = days.isKnown() ? days.first() : LocalDate.EPOCH;
    return day + "T00:00:00Z";
  }
}
