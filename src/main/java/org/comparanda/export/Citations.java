package org.comparanda.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.ledger.Days;
import org.comparanda.site.Extra;
import org.comparanda.site.Resolution;
import org.comparanda.site.Sent;

/**
 * {@code cite/documents.*}: every document that was read, for programs that manage references; and
 * {@code cite/<kind>/<id>.*}: a page of the site at its version, with the document that a digest is
 * of.
 */
final class Citations implements Extra {
  @Override
  public Stream<File> files(Resolution resolution) {
    if (!resolution.site().hasData()) {
      return Stream.of();
    }
    List<Citation> documents =
        resolution.site().ledger().documents().stream().map(Citation::of).toList();
    Sheets sheets = new Sheets(resolution);
    return Stream.concat(
        files("cite/documents", documents),
        Sent.kinds(resolution.site()).stream()
            .flatMap(kind -> sheets.ids(kind).map(id -> sheets.find(kind, id).orElseThrow()))
            .flatMap(
                sheet ->
                    files(
                        "cite/" + sheet.kind() + "/" + sheet.id(),
                        citations(sheet, sheets, resolution))));
  }

  private static List<Citation> citations(Sheet sheet, Sheets sheets, Resolution resolution) {
    List<Citation> citations = new ArrayList<>();
    if (sheet.kind().equals(Sent.DOCUMENTS)) {
      citations.add(Citation.of(resolution.site().ledger().find(sheet.id()).orElseThrow()));
    }
    String version = Version.of(sheet);
    citations.add(
        new Citation(
            sheet.id() + "-page",
            "page",
            sheet.title(),
            resolution.site().settings().get("site.title"),
            sheets.links().to(sheet.path()),
            Days.parse(sheet.asOf()).orElse(Days.UNKNOWN),
            Days.UNKNOWN,
            version,
            sheets.links().to(Snapshots.path(sheet, version))));
    return citations;
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
