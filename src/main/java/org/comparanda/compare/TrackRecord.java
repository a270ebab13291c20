package org.comparanda.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * A document's record: how many of its claims fared in which way. Each claim is counted once.
 *
 * @param agreed as the head, or with the head, that a claim of another document agrees with
 * @param contradicted by the maker's own word
 * @param disputed disputing, or the head of a disputed condition
 * @param superseded by a later document
 * @param alone with nothing of another document that agrees with it or differs from it
 */
public record TrackRecord(int agreed, int contradicted, int disputed, int superseded, int alone) {
  /** The record of a document that claims nothing. */
  public static final TrackRecord NONE = new TrackRecord(0, 0, 0, 0, 0);

  /** How a claim fared. */
  public enum Fate {
    AGREED,
    CONTRADICTED,
    DISPUTED,
    SUPERSEDED,
    ALONE
  }

  /** The records of all documents that make claims, by their slugs. */
  public static Map<String, TrackRecord> of(Collection<Cell> cells) {
    Map<String, TrackRecord> records = new HashMap<>();
    for (Cell cell : cells) {
      for (Strand strand : cell.strands()) {
        for (Weighed weighed : strand.claims()) {
          records.compute(
              weighed.claim().document(),
              (document, before) -> (before == null ? NONE : before).plus(fate(weighed, strand)));
        }
      }
    }
    return records;
  }

  /** How a claim fared among those that it stands with. */
  public static Fate fate(Weighed claim, Strand strand) {
    return switch (claim.relation()) {
      case CONTRADICTED -> Fate.CONTRADICTED;
      case DISPUTING -> Fate.DISPUTED;
      case SUPERSEDED -> Fate.SUPERSEDED;
      case BESIDE -> Fate.ALONE;
      case AGREES -> strand.corroborated() ? Fate.AGREED : Fate.ALONE;
      case HEAD -> {
        if (strand.finding() == Finding.DISPUTED) {
          yield Fate.DISPUTED;
        }
        yield strand.corroborated() ? Fate.AGREED : Fate.ALONE;
      }
    };
  }

  /** Every claim of the document. */
  public int total() {
    return agreed + contradicted + disputed + superseded + alone;
  }

  private TrackRecord plus(Fate fate) {
    return switch (fate) {
      case AGREED -> new TrackRecord(agreed + 1, contradicted, disputed, superseded, alone);
      case CONTRADICTED -> new TrackRecord(agreed, contradicted + 1, disputed, superseded, alone);
      case DISPUTED -> new TrackRecord(agreed, contradicted, disputed + 1, superseded, alone);
      case SUPERSEDED -> new TrackRecord(agreed, contradicted, disputed, superseded + 1, alone);
      case ALONE -> new TrackRecord(agreed, contradicted, disputed, superseded, alone + 1);
    };
  }

  /** Both records counted together. */
  public TrackRecord plus(TrackRecord other) {
    return new TrackRecord(
        agreed + other.agreed,
        contradicted + other.contradicted,
        disputed + other.disputed,
        superseded + other.superseded,
        alone + other.alone);
  }
}
