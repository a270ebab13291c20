package org.comparanda.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All claims, by the documents that make them, in the order of their slugs. */
public final class Ledger {
  private final Map<String, Document> documents = new LinkedHashMap<>();

  public Ledger(List<Document> documents) {
    documents.forEach(document -> this.documents.put(document.slug(), document));
  }

  public Collection<Document> documents() {
    return documents.values();
  }

  /** The documents, the latest published first and those without a date last. */
  public List<Document> newest() {
    return documents.values().stream()
        .sorted(
            Comparator.comparing((Document document) -> document.published().first()).reversed())
        .toList();
  }

  public Set<String> slugs() {
    return documents.keySet();
  }

  public Optional<Document> find(String slug) {
    return Optional.ofNullable(documents.get(slug));
  }

  /** Every claim, by document and then as its file has them. */
  public Stream<Claim> claims() {
    return documents.values().stream().flatMap(document -> document.claims().stream());
  }

  public int size() {
    return documents.values().stream().mapToInt(document -> document.claims().size()).sum();
  }
}
