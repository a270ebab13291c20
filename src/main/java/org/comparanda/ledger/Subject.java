package org.comparanda.ledger;

import java.util.List;
import org.comparanda.read.Spot;

/**
 * What is compared.
 *
 * @param kind lab, family, model or whatever a site calls them
 * @param parent the id of the subject above it, or empty
 * @param nativeName its name in its own language, or empty
 * @param also other names that it goes by
 * @param released when it came out, or {@link Days#UNKNOWN}
 * @param parentSpot where its parent is named
 */
public record Subject(
    String id,
    String name,
    String kind,
    String parent,
    String nativeName,
    List<String> also,
    Days released,
    Spot spot,
    Spot parentSpot) {
  public Subject {
    also = List.copyOf(also);
  }
}
