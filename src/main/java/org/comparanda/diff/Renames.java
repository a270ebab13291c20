package org.comparanda.diff;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Ledger;

/** Finds the documents whose files have another name: what they say is no other fact. */
final class Renames {
  private Renames() {}

  /** The later name of each document that has another one, by its earlier name. */
  static Map<String, String> between(Ledger before, Ledger after) {
    List<Document> gone = only(before, after);
    List<Document> come = only(after, before);
    Map<String, String> renamed = new TreeMap<>();
    for (Document old : gone) {
      List<Document> same = come.stream().filter(document -> isSame(old, document)).toList();
      // Where several look alike, none is taken for another.
      if (same.size() == 1
          && gone.stream().filter(other -> isSame(other, same.get(0))).count() == 1) {
        renamed.put(old.slug(), same.get(0).slug());
      }
    }
    return renamed;
  }

  private static List<Document> only(Ledger ledger, Ledger other) {
    return ledger.documents().stream()
        .filter(document -> other.find(document.slug()).isEmpty())
        .toList();
  }

  private static boolean isSame(Document one, Document other) {
    return one.title().equals(other.title())
        && one.publisher().equals(other.publisher())
        && one.sha256().equals(other.sha256());
  }
}
