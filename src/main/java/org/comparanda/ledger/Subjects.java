package org.comparanda.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All subjects, in the file's order, and the tree that they form. */
public final class Subjects {
  private final Map<String, Subject> byId = new LinkedHashMap<>();
  private final List<Subject> repeated = new ArrayList<>();
  private final Map<String, List<Subject>> children = new LinkedHashMap<>();

  /** Of several subjects with one id the first counts; that there are several is a problem. */
  public Subjects(List<Subject> subjects) {
    for (Subject subject : subjects) {
      if (byId.putIfAbsent(subject.id(), subject) != null) {
        repeated.add(subject);
      } else if (!subject.parent().isEmpty()) {
        children.computeIfAbsent(subject.parent(), parent -> new ArrayList<>()).add(subject);
      }
    }
  }

  public Collection<Subject> all() {
    return byId.values();
  }

  /** Those whose id an earlier one has. */
  public List<Subject> repeated() {
    return List.copyOf(repeated);
  }

  public Set<String> ids() {
    return byId.keySet();
  }

  public boolean has(String id) {
    return byId.containsKey(id);
  }

  public Optional<Subject> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The subjects right below this one. */
  public List<Subject> childrenOf(String id) {
    return List.copyOf(children.getOrDefault(id, List.of()));
  }

  /**
   * The ids from this subject up to the top of its tree, itself first. A cycle, which is a problem,
   * is walked once.
   */
  public Set<String> lineOf(String id) {
    Set<String> line = new LinkedHashSet<>();
    Optional<Subject> subject = find(id);
    line.add(id);
    while (subject.isPresent()
        && !subject.get().parent().isEmpty()
        && line.add(subject.get().parent())) {
      subject = find(subject.get().parent());
    }
    return line;
  }
}
