package org.comparanda.check.mend;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comparanda.read.Node;

/** What nodes say, without where they stand and in which order their keys do. */
sealed interface Said {
  record Value(String text) implements Said {}

  record Items(List<Said> items) implements Said {}

  record Keys(Map<String, Said> keys) implements Said {}

  static Said of(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return new Value(scalar.text());
    }
    if (node instanceof Node.Sequence sequence) {
      return new Items(sequence.items().stream().map(Said::of).toList());
    }
    return new Keys(
        ((Node.Mapping) node)
            .entries().stream()
                .collect(
                    Collectors.toMap(entry -> entry.key().text(), entry -> of(entry.value()))));
  }
}
