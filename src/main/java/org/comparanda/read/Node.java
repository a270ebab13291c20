package org.comparanda.read;

import java.util.List;

/** What stands in a YAML file, with the spot of every part. */
public sealed interface Node {
  Spot spot();

  /** What kind of node this is, as a message says it. */
  String kind();

  /**
   * A single value, as its author wrote it, without quotes.
   *
   * @param text never null; empty where nothing is written
   */
  record Scalar(Spot spot, String text) implements Node {
    @Override
    public String kind() {
      return text.isBlank() ? "nothing" : "a value";
    }
  }

  /** A list. */
  record Sequence(Spot spot, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with values, in the file's order; each key once. */
  record Mapping(Spot spot, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
      return "a mapping of keys to values";
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, Node value) {}
}
