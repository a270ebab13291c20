package org.comparanda;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Document;

/** Puts the claims of a document into another order that says the same by section 4. */
final class Shuffling {
  private Shuffling() {}

  /**
   * The document with its claims in a random order, in which those of one cell and condition still
   * follow each other as they did: that order is the last tie-breaker.
   */
  static Document of(Document document, Random random) {
    Map<List<String>, Deque<Claim>> together = new HashMap<>();
    List<List<String>> places = new ArrayList<>();
    for (Claim claim : document.claims()) {
      List<String> place = List.of(claim.subject(), claim.attribute(), claim.condition());
      together.computeIfAbsent(place, key -> new ArrayDeque<>()).add(claim);
      places.add(place);
    }
    Collections.shuffle(places, random);
    List<Claim> shuffled = new ArrayList<>();
    places.forEach(place -> shuffled.add(together.get(place).remove()));
    return new Document(
        document.slug(),
        document.title(),
        document.kind(),
        document.publisher(),
        document.url(),
        document.published(),
        document.retrieved(),
        document.id(),
        document.sha256(),
        document.words(),
        document.primaryFor(),
        document.note(),
        shuffled,
        document.spot(),
        document.urlSpot());
  }
}
