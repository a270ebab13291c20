package org.comparanda.compare;

import java.util.Arrays;
import java.util.Comparator;

/**
 * What decides which of two claims comes first; of several criteria the first that tells them
 * apart.
 *
 * <p>design.md: "a document that is primary for the subject (`primary-for` names it, or one of its
 * ancestors) before one that is not; then standing, in the order stated, judged, anticipated,
 * rumoured; then the document that was published later, by the first day of its `published`, an
 * undated one last; then the document's slug; then the order in the file."
 */
public enum Precedence {
  PRIMARY,
  STANDING,
  PUBLISHED,
  SLUG,
  FILE;

  /** The claims that come first, first; equals stay in the order of their file. */
  static Comparator<Weighed> order() {
    return Arrays.stream(values())
        .map(precedence -> (Comparator<Weighed>) precedence::compare)
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  /** What puts a claim before another that it comes before. */
  public static Precedence between(Weighed first, Weighed second) {
    return Arrays.stream(values())
        .filter(precedence -> precedence.compare(first, second) != 0)
        .findFirst()
        .orElse(FILE);
  }

  private int compare(Weighed one, Weighed other) {
    return switch (this) {
      case PRIMARY -> Boolean.compare(other.primary(), one.primary());
      case STANDING -> one.claim().standing().compareTo(other.claim().standing());
      case PUBLISHED ->
          other.document().published().first().compareTo(one.document().published().first());
      case SLUG -> one.document().slug().compareTo(other.document().slug());
      case FILE -> 0;
    };
  }
}
