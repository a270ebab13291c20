package org.comparanda.export;

import org.comparanda.ledger.Days;
import org.comparanda.ledger.Document;

/** The latest day of some documents: when they were read, or else when they came out. */
final class Latest {
  private Days latest = Days.UNKNOWN;

  void see(Document document) {
    Days seen = document.retrieved().isKnown() ? document.retrieved() : document.published();
    if (seen.first().isAfter(latest.first())) {
      latest = seen;
    }
  }

  /** As its author wrote it, or empty. */
  String written() {
    return latest.written();
  }
}
