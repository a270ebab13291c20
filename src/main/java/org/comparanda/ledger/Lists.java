package org.comparanda.ledger;

import java.util.List;
import org.comparanda.read.Node;
import org.comparanda.read.Problems;

/** The items of a file, or of a key, that holds a list. */
final class Lists {
  private Lists() {}

  /** The items, or none (and a problem) when the node is no list. */
  static List<Node> of(Node node, Problems problems) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    problems.add(
        node.spot(),
        "wrong-kind",
        "Here stands " + node.kind() + ", where a list is needed.",
        "Write one \"- \" before each item.");
    return List.of();
  }
}
