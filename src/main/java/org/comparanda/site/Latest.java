package org.comparanda.site;

import java.util.Collection;
import java.util.stream.Stream;
import org.comparanda.compare.Cell;
import org.comparanda.ledger.Days;
import org.comparanda.ledger.Document;

/** The latest date of some documents: when each was read, or else when it came out. */
public final class Latest {
  private Days latest = Days.UNKNOWN;

  /** Of the documents that make the claims of some cells. */
  public static Latest of(Collection<Cell> cells) {
    Latest latest = new Latest();
    cells.forEach(
        cell ->
            cell.strands()
                .forEach(
                    strand -> strand.claims().forEach(weighed -> latest.see(weighed.document()))));
    return latest;
  }

  /** Of one document. */
  public static Latest of(Document document) {
    return of(Stream.of(document));
  }

  /** Of some documents. */
  public static Latest of(Stream<Document> documents) {
    Latest latest = new Latest();
    documents.forEach(latest::see);
    return latest;
  }

  public void see(Document document) {
    Days seen = document.retrieved().isKnown() ? document.retrieved() : document.published();
    if (seen.first().isAfter(latest.first())) {
      latest = seen;
    }
  }

  public Days days() {
    return latest;
  }

  /** As its author wrote it, or empty: a year, a month or a day. */
  public String written() {
    return latest.written();
  }
}
