package org.comparanda.ledger;

import java.util.List;
import org.comparanda.read.Node;
import org.comparanda.read.Spot;

/**
 * Something that somebody published and that we read.
 *
 * @param slug the name of its files, without their extensions
 * @param url where it can be read, or empty
 * @param published when it came out, or {@link Days#UNKNOWN}
 * @param retrieved when it was read, or {@link Days#UNKNOWN}
 * @param id what it is filed under, or empty
 * @param sha256 of the text that was read, or empty
 * @param words how many the text has, or 0
 * @param primaryFor the subjects for which it is the maker's own word, and so for all below them
 * @param note ours, or empty
 * @param claims in the file's order
 * @param urlSpot where the address stands, or the document begins if it has none
 */
public record Document(
    String slug,
    String title,
    String kind,
    String publisher,
    String url,
    Days published,
    Days retrieved,
    String id,
    String sha256,
    int words,
    List<Node.Scalar> primaryFor,
    String note,
    List<Claim> claims,
    Spot spot,
    Spot urlSpot) {
  public Document {
    primaryFor = List.copyOf(primaryFor);
    claims = List.copyOf(claims);
  }

  /** The same document with other claims. */
  public Document withClaims(List<Claim> others) {
    return new Document(
        slug,
        title,
        kind,
        publisher,
        url,
        published,
        retrieved,
        id,
        sha256,
        words,
        primaryFor,
        note,
        others,
        spot,
        urlSpot);
  }
}
