package org.comparanda.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.comparanda.Ledgers;
import org.comparanda.read.Node;
import org.comparanda.read.Problem;
import org.comparanda.read.Problems;
import org.comparanda.read.YamlReader;

/** Reads single values for tests, as they stand in a document's file. */
final class Written {
  private Written() {}

  /** The value of an attribute of {@link Ledgers#ATTRIBUTES}; it must have no problem. */
  static Value value(String attribute, String yaml) {
    Problems problems = new Problems();
    return read(attribute, yaml, problems)
        .orElseThrow(() -> new AssertionError(problems.sorted().toString()));
  }

  /** What is wrong with a value. */
  static List<String> problems(String attribute, String yaml) {
    Problems problems = new Problems();
    Optional<Value> value = read(attribute, yaml, problems);
    if (value.isPresent() == !problems.isEmpty()) {
      throw new AssertionError("a value and a problem, or neither: " + yaml);
    }
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  /** An interval as mathematicians write it, its ends without exponents. */
  static String ends(Interval interval) {
    boolean lowIn = interval.low() instanceof Bound.At low && low.included();
    boolean highIn = interval.high() instanceof Bound.At high && high.included();
    return (lowIn ? "[" : "(")
        + end(interval.low(), "-∞")
        + ", "
        + end(interval.high(), "∞")
        + (highIn ? "]" : ")");
  }

  private static String end(Bound bound, String open) {
    return bound instanceof Bound.At at ? plain(at.number()) : open;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static Optional<Value> read(String attribute, String yaml, Problems problems) {
    Node root = YamlReader.read("one.yaml", "value: " + yaml, 0, problems).orElseThrow();
    Node value = ((Node.Mapping) root).entries().get(0).value();
    return ValueReader.read(value, Ledgers.attributes().find(attribute).orElseThrow(), problems);
  }
}
