package org.comparanda.compare;

import java.util.List;

/**
 * What the ledger says in a cell under one condition.
 *
 * @param condition what the values hold under, or empty
 * @param corroborated whether claims of two documents or more stand with the head's value, its own
 *     among them
 * @param claims in the order of section 4, the head first; never none
 */
public record Strand(
    String condition, Finding finding, boolean corroborated, List<Weighed> claims) {
  public Strand {
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("a strand has a head");
    }
  }

  /** The claim whose value the cell shows. */
  public Weighed head() {
    return claims.get(0);
  }
}
