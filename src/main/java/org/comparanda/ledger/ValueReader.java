package org.comparanda.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.comparanda.read.Closest;
import org.comparanda.read.Node;
import org.comparanda.read.Problems;

/**
 * Reads a claim's value by its attribute's type; what does not fit is a problem, never a string.
 */
final class ValueReader {
  private static final String RULE = "bad-value";

  /** To read a number takes the square of its length. */
  private static final int LONGEST_NUMBER = 1_000;

  private static final Pattern FIGURE_END = Pattern.compile("(\\d) ?([kmbt%])(?= |$)");
  private static final Set<String> ABSENT = Set.of("undisclosed", "n/a");
  private static final String DOTLESS_I = "\u0131";
  private static final List<String> YES_NO = List.of("yes", "no", "partial");

  private ValueReader() {}

  /** The value that a node holds, or empty (and a problem). */
  static Optional<Value> read(Node node, Attribute attribute, Problems problems) {
    if (node instanceof Node.Scalar scalar && ABSENT.contains(scalar.text())) {
      return Optional.of(new Value.Absent(scalar.text()));
    }
    if (attribute.type() == Type.NAMES) {
      return names(node, attribute, problems);
    }
    if (!(node instanceof Node.Scalar scalar)) {
      problems.add(
          node.spot(),
          RULE,
          "The attribute \"%s\" holds a single value (%s), not %s."
              .formatted(attribute.id(), attribute.type().word(), node.kind()),
          "Write one value, or give the attribute the type names.");
      return Optional.empty();
    }
    String text = scalar.text();
    if (attribute.type().isNumeric() && text.length() > LONGEST_NUMBER) {
      problems.add(
          scalar.spot(),
          RULE,
          "This number has %d characters.".formatted(text.length()),
          "Write at most %d; K, M, B and T stand for thousands to trillions."
              .formatted(LONGEST_NUMBER));
      return Optional.empty();
    }
    Optional<Value> value = single(text, attribute);
    if (value.isEmpty()) {
      problems.add(scalar.spot(), RULE, message(text, attribute), remedy(text, attribute));
    }
    return value;
  }

  private static Optional<Value> single(String text, Attribute attribute) {
    return switch (attribute.type()) {
      case NUMBER -> NumberReader.read(text, text);
      case PERCENT -> withoutPercent(text).flatMap(plain -> NumberReader.read(text, plain));
      case MONEY ->
          withoutCurrency(text, attribute.unit()).flatMap(plain -> NumberReader.read(text, plain));
      case DATE -> Days.parse(text).map(Value.Date::new);
      case YES_NO -> YES_NO.contains(text) ? Optional.of(new Value.YesNo(text)) : Optional.empty();
      case NAME -> Optional.of(new Value.Name(text, fold(text)));
      case TEXT -> Optional.of(new Value.Text(text));
      case NAMES -> throw new IllegalStateException("names are no single value");
    };
  }

  private static Optional<Value> names(Node node, Attribute attribute, Problems problems) {
    if (!(node instanceof Node.Sequence sequence)) {
      problems.add(
          node.spot(),
          RULE,
          "The attribute \"%s\" holds a list of names, not %s."
              .formatted(attribute.id(), node.kind()),
          node instanceof Node.Scalar scalar
              ? "Write [" + scalar.text() + "]."
              : "Write [one, another].");
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    Set<String> folded = new HashSet<>();
    for (Node item : sequence.items()) {
      if (item instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
        names.add(scalar.text());
        folded.add(fold(scalar.text()));
      } else {
        problems.add(
            item.spot(),
            RULE,
            "A name is needed here, not " + item.kind() + ".",
            "Write [one, another].");
        return Optional.empty();
      }
    }
    return Optional.of(new Value.Names(names, folded));
  }

  private static Optional<String> withoutPercent(String text) {
    // A range may say its unit at both ends or at the last alone.
    return text.endsWith("%")
        ? Optional.of(text.substring(0, text.length() - 1).replace("% to ", " to "))
        : Optional.empty();
  }

  private static Optional<String> withoutCurrency(String text, String currency) {
    String unit = " " + currency;
    return text.endsWith(unit)
        ? Optional.of(
            text.substring(0, text.length() - unit.length()).replace(unit + " to ", " to "))
        : Optional.empty();
  }

  // design.md: a name is "compared without regard to case". Unicode, CaseFolding.txt: every letter
  // by itself, and the dotless i is another letter than i.
  private static String fold(String name) {
    StringBuilder folded = new StringBuilder();
    name.codePoints()
        .mapToObj(Character::toString)
        .map(letter -> letter.equals(DOTLESS_I) ? letter : foldLetter(letter))
        .forEach(folded::append);
    return folded.toString();
  }

  /** By way of upper case, so that ß meets SS; from lower case, so that ẞ meets them as well. */
  private static String foldLetter(String letter) {
    return letter.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static String message(String text, Attribute attribute) {
    return turned(text, attribute).isPresent()
        ? "The first number of \"%s\" is above the second.".formatted(text)
        : "\"%s\" is not a value of \"%s\", which is of type %s."
            .formatted(text, attribute.id(), attribute.type().word());
  }

  /** A range the other way round, where that is what it was meant to be. */
  private static Optional<String> turned(String text, Attribute attribute) {
    String[] ends = text.split(" to ", -1);
    return attribute.type().isNumeric() && ends.length == 2
        ? Optional.of(ends[1] + " to " + ends[0])
            .filter(range -> single(range, attribute).isPresent())
        : Optional.empty();
  }

  private static String remedy(String text, Attribute attribute) {
    return turned(text, attribute)
        .map("Write %s."::formatted)
        .or(
            () ->
                Closest.to(text, ABSENT)
                    .or(() -> tidied(text, attribute))
                    .map("Did you mean \"%s\"?"::formatted))
        .orElseGet(() -> form(text, attribute));
  }

  /** A number without what is wrong only in its blanks and in upper and lower case. */
  private static Optional<String> tidied(String text, Attribute attribute) {
    String words = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    String figures =
        FIGURE_END
            .matcher(words)
            .replaceAll(end -> end.group(1) + end.group(2).toUpperCase(Locale.ROOT));
    String unit = attribute.unit().toLowerCase(Locale.ROOT);
    String tidy =
        attribute.type() == Type.MONEY ? figures.replace(unit, attribute.unit()) : figures;
    return attribute.type().isNumeric()
        ? Optional.of(tidy).filter(number -> single(number, attribute).isPresent())
        : Optional.empty();
  }

  private static String form(String text, Attribute attribute) {
    return switch (attribute.type()) {
      case PERCENT -> "Write a number with a per cent sign, such as 69.6%.";
      case MONEY ->
          "Write a number and the currency %1$s, such as 5.576M %1$s.".formatted(attribute.unit());
      case DATE -> "Write a year, a month or a day that exists: 2026, 2026-02 or 2026-02-16.";
      case YES_NO -> Closest.remedy(text, YES_NO, "Write yes, no or partial.");
      default -> NumberReader.FORMS;
    };
  }
}
