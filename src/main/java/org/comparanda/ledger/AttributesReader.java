package org.comparanda.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.comparanda.read.Fields;
import org.comparanda.read.Node;
import org.comparanda.read.Problems;

/** Reads {@code data/attributes.yaml}. */
public final class AttributesReader {
  private static final Set<String> KEYS =
      Set.of("id", "label", "group", "type", "unit", "better", "measured", "changes", "definition");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  private AttributesReader() {}

  /** The attributes of the file's list, in order. */
  public static List<Attribute> read(Node root, Problems problems) {
    return Lists.of(root, problems).stream()
        .flatMap(node -> Fields.of(node, KEYS, problems).stream())
        .flatMap(fields -> attribute(fields, problems).stream())
        .toList();
  }

  private static Optional<Attribute> attribute(Fields fields, Problems problems) {
    Optional<Node.Scalar> id = fields.required("id");
    Optional<Node.Scalar> label = fields.required("label");
    Optional<Node.Scalar> group = fields.required("group");
    boolean typed = fields.required("type").isPresent();
    Type type = Type.of(fields.oneOf("type", Type.words(), Type.TEXT.word()));
    if (id.isEmpty() || !typed) {
      return Optional.empty();
    }
    Ids.check(id.get().text(), id.get().spot(), problems);
    String unit = fields.text("unit");
    // design.md: of money "the attribute's unit is the currency (ISO 4217)".
    if (type == Type.MONEY && !CURRENCY.matcher(unit).matches()) {
      problems.add(
          fields.spot("unit"),
          "bad-currency",
          unit.isEmpty()
              ? "An attribute of type money needs its currency."
              : "\"" + unit + "\" is no currency.",
          "Write its ISO 4217 code, such as \"unit: USD\".");
    }
    return Optional.of(
        new Attribute(
            id.get().text(),
            label.map(Node.Scalar::text).orElse(""),
            group.map(Node.Scalar::text).orElse(""),
            type,
            unit,
            Better.of(fields.oneOf("better", Better.words(), Better.NONE.word())),
            fields.flag("measured"),
            fields.flag("changes"),
            fields.required("definition").map(Node.Scalar::text).orElse(""),
            id.get().spot()));
  }
}
