package org.comparanda.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comparanda.read.Node.Entry;
import org.comparanda.read.Node.Mapping;
import org.comparanda.read.Node.Scalar;
import org.comparanda.read.Node.Sequence;

/**
 * The keys of one mapping, for a reader that makes a record of it: each call fetches a key's value
 * and notes the problem if it is missing or of the wrong kind, so that a reader reads like its
 * record.
 */
public final class Fields {
  private final Mapping mapping;
  private final Map<String, Entry> byKey = new HashMap<>();
  private final Problems problems;

  private Fields(Mapping mapping, Set<String> known, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
    for (Entry entry : mapping.entries()) {
      String key = entry.key().text();
      byKey.put(key, entry);
      if (!known.contains(key)) {
        problems.add(
            entry.key().spot(),
            "unknown-key",
            "There is no key \"" + key + "\" here.",
            Closest.remedy(
                key,
                known,
                "Known keys are " + String.join(", ", known.stream().sorted().toList()) + "."));
      }
    }
  }

  /**
   * The fields of a node, or empty (and a problem) when it is no mapping.
   *
   * @param known every key that may stand there
   */
  public static Optional<Fields> of(Node node, Set<String> known, Problems problems) {
    if (node instanceof Mapping mapping) {
      return Optional.of(new Fields(mapping, known, problems));
    }
    problems.add(
        node.spot(),
        "wrong-kind",
        "Here stands " + node.kind() + ", where keys with values are needed.",
        "Write \"key: value\" lines.");
    return Optional.empty();
  }

  /** Where the mapping begins. */
  public Spot spot() {
    return mapping.spot();
  }

  /** Where the key's value stands, or the mapping if it has no such key. */
  public Spot spot(String key) {
    Entry entry = byKey.get(key);
    return entry == null ? mapping.spot() : entry.value().spot();
  }

  /** The value's node, if the key is there and holds something. */
  public Optional<Node> node(String key) {
    return Optional.ofNullable(byKey.get(key))
        .map(Entry::value)
        .filter(value -> !(value instanceof Scalar scalar && scalar.text().isBlank()));
  }

  /** The value's node; a problem if the key is missing or holds nothing. */
  public Optional<Node> requiredNode(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      boolean absent = !byKey.containsKey(key);
      problems.add(
          absent ? mapping.spot() : byKey.get(key).key().spot(),
          "missing-key",
          absent
              ? "The key \"" + key + "\" is missing here."
              : "The key \"" + key + "\" has no value.",
          "Add \"" + key + ": …\".");
    }
    return node;
  }

  /** The text of a key that must be there, or empty (and a problem). */
  public Optional<Scalar> required(String key) {
    return requiredNode(key).flatMap(node -> scalar(key, node));
  }

  /** The text of a key, or an empty text. */
  public String text(String key) {
    return optional(key).map(Scalar::text).orElse("");
  }

  /** The scalar of a key that may be left out. */
  public Optional<Scalar> optional(String key) {
    return node(key).flatMap(node -> scalar(key, node));
  }

  /** The scalars of a key that holds a list; none when it is left out or an empty list. */
  public List<Scalar> list(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof Sequence sequence)) {
      problems.add(
          node.get().spot(),
          "wrong-kind",
          "The key \"" + key + "\" needs a list.",
          node.get() instanceof Scalar scalar
              ? "Write [" + scalar.text() + "]."
              : "Write [one, another].");
      return List.of();
    }
    List<Scalar> items = new ArrayList<>();
    for (Node item : sequence.items()) {
      // "primary-for: []" and "primary-for: [ ]" say the same; so does a list of one blank item.
      if (!(item instanceof Scalar scalar && scalar.text().isBlank())) {
        scalar(key, item).ifPresent(items::add);
      }
    }
    return items;
  }

  /** Whether the key says {@code true}; left out it means {@code false}. */
  public boolean flag(String key) {
    Optional<Scalar> scalar = optional(key);
    if (scalar.isPresent()
        && !scalar.get().text().equals("true")
        && !scalar.get().text().equals("false")) {
      problems.add(
          scalar.get().spot(),
          "bad-flag",
          "The key \"" + key + "\" is true or false, not \"" + scalar.get().text() + "\".",
          "Write \"" + key + ": true\" or leave it out.");
    }
    return scalar.isPresent() && scalar.get().text().equals("true");
  }

  /**
   * The word of a key that may hold one of a few, or the default when it is left out or another.
   */
  public String oneOf(String key, List<String> words, String otherwise) {
    Optional<Scalar> scalar = optional(key);
    if (scalar.isEmpty()) {
      return otherwise;
    }
    String text = scalar.get().text();
    if (!words.contains(text)) {
      problems.add(
          scalar.get().spot(),
          "unknown-word",
          "The key \"" + key + "\" cannot be \"" + text + "\".",
          Closest.remedy(text, words, "Write one of: " + String.join(", ", words) + "."));
      return otherwise;
    }
    return text;
  }

  private Optional<Scalar> scalar(String key, Node node) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    problems.add(
        node.spot(),
        "wrong-kind",
        "The key \"" + key + "\" needs a single value, not " + node.kind() + ".",
        "Quote it if it is text.");
    return Optional.empty();
  }
}
