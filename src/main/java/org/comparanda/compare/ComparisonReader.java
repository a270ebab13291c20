package org.comparanda.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comparanda.compare.Comparison.AttributeChoice;
import org.comparanda.compare.Comparison.AttributeGroups;
import org.comparanda.compare.Comparison.ListedAttributes;
import org.comparanda.compare.Comparison.ListedSubjects;
import org.comparanda.compare.Comparison.SelectedSubjects;
import org.comparanda.compare.Comparison.SubjectChoice;
import org.comparanda.read.Fields;
import org.comparanda.read.Node;
import org.comparanda.read.Problems;

/** Reads {@code data/comparisons/<id>.yaml}. */
public final class ComparisonReader {
  private static final Set<String> KEYS =
      Set.of("title", "question", "subjects", "attributes", "charts");
  private static final Set<String> SELECTION_KEYS = Set.of("kind", "under", "sort");
  private static final Set<String> GROUP_KEYS = Set.of("groups");
  private static final List<String> SORTS = List.of("released", "name");

  private ComparisonReader() {}

  /** The comparison of a file, or empty (and a problem). */
  public static Optional<Comparison> read(String id, Node root, Problems problems) {
    return Fields.of(root, KEYS, problems).map(fields -> comparison(id, fields, problems));
  }

  private static Comparison comparison(String id, Fields fields, Problems problems) {
    return new Comparison(
        id,
        fields.required("title").map(Node.Scalar::text).orElse(id),
        fields.text("question"),
        subjects(fields, problems),
        attributes(fields, problems),
        fields.list("charts"),
        fields.spot());
  }

  private static SubjectChoice subjects(Fields fields, Problems problems) {
    Optional<Node> chosen = fields.requiredNode("subjects");
    if (chosen.isPresent() && chosen.get() instanceof Node.Mapping mapping) {
      Optional<Fields> selection = Fields.of(mapping, SELECTION_KEYS, problems);
      if (selection.isPresent()) {
        return new SelectedSubjects(
            selection.get().text("kind"),
            selection.get().text("under"),
            selection.get().oneOf("sort", SORTS, ""),
            selection.get().spot("kind"),
            selection.get().spot("under"));
      }
    }
    return new ListedSubjects(chosen.isPresent() ? fields.list("subjects") : List.of());
  }

  private static AttributeChoice attributes(Fields fields, Problems problems) {
    Optional<Node> chosen = fields.requiredNode("attributes");
    if (chosen.isPresent() && chosen.get() instanceof Node.Mapping mapping) {
      Optional<Fields> groups = Fields.of(mapping, GROUP_KEYS, problems);
      if (groups.isPresent() && groups.get().requiredNode("groups").isPresent()) {
        return new AttributeGroups(groups.get().list("groups"));
      }
      return new AttributeGroups(List.of());
    }
    return new ListedAttributes(chosen.isPresent() ? fields.list("attributes") : List.of());
  }
}
