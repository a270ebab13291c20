package org.comparanda.search;

/**
 * What a result is. Equal hits are told in this order, and a hit weighs by what it leads to: who
 * searches for a model wants its page before each of a hundred claims about it.
 */
enum Kind {
  SUBJECT("subject", "Subjects", 1),
  COMPARISON("comparison", "Comparisons", 0.8),
  ATTRIBUTE("attribute", "Attributes", 0.9),
  DOCUMENT("document", "Documents", 0.75),
  PAGE("page", "Pages", 0.7),
  CLAIM("claim", "Claims", 0.5);

  private final String word;
  private final String plural;
  private final double weight;

  Kind(String word, String plural, double weight) {
    this.word = word;
    this.plural = plural;
    this.weight = weight;
  }

  String word() {
    return word;
  }

  /** What a filter by this kind is called. */
  String plural() {
    return plural;
  }

  /** What the score of a hit is multiplied by. */
  double weight() {
    return weight;
  }
}
