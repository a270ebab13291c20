package org.comparanda.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comparanda.read.Fields;
import org.comparanda.read.Node;
import org.comparanda.read.Problems;

/** Reads {@code data/subjects.yaml}. */
public final class SubjectsReader {
  private static final Set<String> KEYS =
      Set.of("id", "name", "kind", "parent", "native-name", "also", "released");

  private SubjectsReader() {}

  /** The subjects of the file's list, in order. */
  public static List<Subject> read(Node root, Problems problems) {
    return Lists.of(root, problems).stream()
        .flatMap(node -> Fields.of(node, KEYS, problems).stream())
        .flatMap(fields -> subject(fields, problems).stream())
        .toList();
  }

  private static Optional<Subject> subject(Fields fields, Problems problems) {
    Optional<Node.Scalar> id = fields.required("id");
    Optional<Node.Scalar> name = fields.required("name");
    Optional<Node.Scalar> kind = fields.required("kind");
    if (id.isEmpty()) {
      return Optional.empty();
    }
    Ids.check(id.get().text(), id.get().spot(), problems);
    return Optional.of(
        new Subject(
            id.get().text(),
            name.map(Node.Scalar::text).orElse(""),
            kind.map(Node.Scalar::text).orElse(""),
            fields.text("parent"),
            fields.text("native-name"),
            fields.list("also").stream().map(Node.Scalar::text).toList(),
            Dates.read(fields, "released", problems),
            id.get().spot(),
            fields.spot("parent")));
  }
}
