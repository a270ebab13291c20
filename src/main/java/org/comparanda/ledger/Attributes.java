package org.comparanda.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All attributes, in the file's order. */
public final class Attributes {
  private final Map<String, Attribute> byId = new LinkedHashMap<>();
  private final List<Attribute> repeated = new ArrayList<>();

  /** Of several attributes with one id the first counts; that there are several is a problem. */
  public Attributes(List<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      if (byId.putIfAbsent(attribute.id(), attribute) != null) {
        repeated.add(attribute);
      }
    }
  }

  public Collection<Attribute> all() {
    return byId.values();
  }

  /** Those whose id an earlier one has. */
  public List<Attribute> repeated() {
    return List.copyOf(repeated);
  }

  public Set<String> ids() {
    return byId.keySet();
  }

  public Optional<Attribute> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The groups, each where its first attribute stands. */
  public List<String> groups() {
    return byId.values().stream().map(Attribute::group).distinct().toList();
  }
}
