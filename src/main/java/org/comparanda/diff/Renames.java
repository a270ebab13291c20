package org.comparanda.diff;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Ledger;

/** Finds the documents whose files have another name: what they say is no other fact. */
final class Renames {
  private Renames() {}

  /** What a document is known by, whatever its file is called. */
  private record Face(String title, String publisher, String sha256) {}

  /** The later name of each document that has another one, by its earlier name. */
  static Map<String, String> between(Ledger before, Ledger after) {
    Map<Face, List<String>> gone = only(before, after);
    Map<Face, List<String>> come = only(after, before);
    Map<String, String> renamed = new TreeMap<>();
    gone.forEach(
        (face, names) -> {
          List<String> others = come.getOrDefault(face, List.of());
          // Where several look alike, none is taken for another.
          if (names.size() == 1 && others.size() == 1) {
            renamed.put(names.get(0), others.get(0));
          }
        });
    return renamed;
  }

  /** The documents that another ledger has not. */
  private static Map<Face, List<String>> only(Ledger ledger, Ledger other) {
    return ledger.documents().stream()
        .filter(document -> other.find(document.slug()).isEmpty())
        .collect(
            Collectors.groupingBy(
                document -> new Face(document.title(), document.publisher(), document.sha256()),
                Collectors.mapping(Document::slug, Collectors.toList())));
  }
}
