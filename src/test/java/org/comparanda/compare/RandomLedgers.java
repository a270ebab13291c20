package org.comparanda.compare;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.comparanda.Ledgers;

/** Small ledgers in which everything that section 4 speaks of happens often. */
public final class RandomLedgers {
  private static final List<String> SLUGS = List.of("d", "b", "a", "c", "e");

  private RandomLedgers() {}

  /** A claim as it is written in a document. */
  public record Said(
      String subject,
      String attribute,
      String value,
      String standing,
      String condition,
      String disputes) {
    /** Adds this claim to the document begun last. */
    public void in(Ledgers ledger) {
      ledger.claim(subject, attribute, value).standing(standing).condition(condition);
      if (!disputes.isEmpty()) {
        ledger.disputes(disputes);
      }
    }
  }

  /** A document as it is written. */
  record Wrote(String published, List<String> primaryFor, List<Said> claims) {}

  /** A ledger as it is written: the documents in the order of {@link #SLUGS}. */
  public record Story(List<Wrote> documents) {
    /** The ledger with some more claims in its first document. */
    public Ledgers ledger(Said... more) {
      Ledgers ledger = Ledgers.ledger();
      for (int i = 0; i < documents.size(); i++) {
        Wrote document = documents.get(i);
        ledger.document(SLUGS.get(i));
        if (!document.published().isEmpty()) {
          ledger.published(document.published());
        }
        ledger.primaryFor(document.primaryFor().toArray(String[]::new));
        document.claims().forEach(claim -> claim.in(ledger));
      }
      ledger.document(SLUGS.get(0));
      for (Said claim : more) {
        claim.in(ledger);
      }
      return ledger;
    }
  }

  /** Ledgers of one to five documents. */
  public static Arbitrary<Story> stories() {
    Arbitrary<Wrote> documents =
        Combinators.combine(
                Arbitraries.of("", "", "2025", "2026", "2026-01", "2026-01-01", "2026-02"),
                Arbitraries.of("qwen-3", "qwen", "alibaba", "deepseek", "qwen-3.5")
                    .list()
                    .uniqueElements()
                    .ofMaxSize(2),
                claims().list().ofMaxSize(8))
            .as(Wrote::new);
    return documents.list().ofMinSize(1).ofMaxSize(SLUGS.size()).map(Story::new);
  }

  /** Claims of few subjects, attributes, values and conditions, so that many stand together. */
  public static Arbitrary<Said> claims() {
    return Arbitraries.of("parameters", "downloads", "score", "rating", "licence", "strengths")
        .flatMap(
            attribute ->
                Combinators.combine(
                        Arbitraries.of("qwen-3", "qwen-3", "qwen", "deepseek"),
                        values(attribute),
                        Arbitraries.of("stated", "stated", "judged", "anticipated", "rumoured"),
                        Arbitraries.of("", "", "x", "y"),
                        Arbitraries.of("", "", "", "a", "b", "d", "nobody"))
                    .as(
                        (subject, value, standing, condition, disputes) ->
                            new Said(subject, attribute, value, standing, condition, disputes)));
  }

  private static Arbitrary<String> values(String attribute) {
    return switch (attribute) {
      case "score" -> Arbitraries.of("50%", "50.4%", "about 50%", "60%", "n/a");
      case "licence" -> Arbitraries.of("MIT", "mit", "GPL", "undisclosed");
      case "strengths" -> Arbitraries.of("Fast", "Slow", "undisclosed");
      default -> Arbitraries.of("1", "1.0", "2", "1 to 2", "over 1", "about 2", "undisclosed");
    };
  }
}
