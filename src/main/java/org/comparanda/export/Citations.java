package org.comparanda.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.ledger.Days;
import org.comparanda.site.Extra.File;
import org.comparanda.site.Extra.Part;
import org.comparanda.site.Resolution;
import org.comparanda.site.Sent;
import org.comparanda.site.Site;

/**
 * {@code cite/documents.*}: every document that was read, for programs that manage references; and
 * {@code cite/<kind>/<id>.*}: a page of the site at its version, with the document that a digest is
 * of.
 */
final class Citations implements Copies {
  private final Site site;
  private final Links links;

  Citations(Site site, Links links) {
    this.site = site;
    this.links = links;
  }

  /** Every document that was read. */
  static Stream<Part> ofDocuments(Resolution resolution) {
    return resolution.site().hasData()
        ? Stream.of(
            () ->
                files(
                    "cite/documents",
                    resolution.site().ledger().documents().stream().map(Citation::of).toList()))
        : Stream.of();
  }

  @Override
  public Stream<File> of(Rendered thing) {
    Sheet sheet = thing.sheet();
    List<Citation> citations = new ArrayList<>();
    if (sheet.kind().equals(Sent.DOCUMENTS)) {
      citations.add(Citation.of(site.ledger().find(sheet.id()).orElseThrow()));
    }
    citations.add(
        new Citation(
            sheet.id().replaceAll("[^A-Za-z0-9._-]", "-") + "-page",
            "page",
            sheet.title(),
            site.settings().get("site.title"),
            links.to(sheet.path()),
            Days.parse(sheet.asOf()).orElse(Days.UNKNOWN),
            Days.UNKNOWN,
            thing.version(),
            Sent.KINDS.contains(sheet.kind()) ? links.to(Snapshots.path(thing)) : ""));
    return files("cite/" + sheet.kind() + "/" + sheet.id(), citations);
  }

  private static Stream<File> files(String path, List<Citation> citations) {
    String csl =
        Json.text(
            json -> {
              json.writeStartArray();
              for (Citation citation : citations) {
                citation.csl(json);
              }
              json.writeEndArray();
            });
    return Stream.of(
        new File(path + ".bib", joined(citations.stream().map(Citation::bibtex), "\n")),
        new File(path + ".csl.json", csl),
        new File(path + ".ris", joined(citations.stream().map(Citation::ris), "")));
  }

  private static String joined(Stream<String> parts, String between) {
    return parts.collect(Collectors.joining(between));
  }
}
