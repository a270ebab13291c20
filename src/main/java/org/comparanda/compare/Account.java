package org.comparanda.compare;

import org.comparanda.ledger.Document;

/** How a claim stands to the one whose value is shown, in words for a reader. */
public final class Account {
  private Account() {}

  /**
   * A phrase such as "contradicted by the maker's own licence"; empty where nothing else is claimed
   * that it could stand to.
   */
  public static String of(Weighed weighed, Strand strand) {
    Document head = strand.head().document();
    String kind = head.kind().replace('-', ' ');
    return switch (weighed.relation()) {
      case HEAD ->
          weighed.primary()
              ? "shown: the maker's own word"
              : strand.claims().size() == 1 ? "" : "shown";
      case AGREES -> "agrees with the value shown";
      case SUPERSEDED ->
          head.published().isKnown()
              ? "superseded by a later %s, of %s".formatted(kind, head.published().written())
              : "superseded by a later %s".formatted(kind);
      case CONTRADICTED -> "contradicted by the maker's own %s".formatted(kind);
      case DISPUTING -> "says otherwise, and nothing settles it";
      case BESIDE -> "in its own words";
    };
  }
}
