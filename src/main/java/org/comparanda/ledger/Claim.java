package org.comparanda.ledger;

import org.comparanda.read.Spot;

/**
 * One document says that one subject's attribute has one value, at one place in the document.
 *
 * @param document the slug of the document
 * @param condition what the value holds under, or empty
 * @param at where it stands in the document, or empty
 * @param note ours, or empty
 * @param disputes the slug of the document that an editor sees contradicted, or empty
 * @param anchor of the claim on its document's page: see {@link Anchors}
 */
public record Claim(
    String document,
    String subject,
    String attribute,
    Value value,
    Standing standing,
    String condition,
    String at,
    String note,
    String disputes,
    String anchor,
    Spots spots) {

  /** Where the parts of a claim stand in its document's file. */
  public record Spots(Spot subject, Spot attribute, Spot value, Spot disputes) {}

  /** Where the claim's subject is named, for problems of the claim as a whole. */
  public Spot spot() {
    return spots.subject();
  }

  Claim withAnchor(String anchor) {
    return new Claim(
        document, subject, attribute, value, standing, condition, at, note, disputes, anchor,
        spots);
  }
}
