package org.comparanda.bake;

import java.util.List;
import java.util.stream.Stream;
import org.comparanda.compare.Table;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Subject;
import org.comparanda.read.Node;
import org.comparanda.site.Resolution;

/** The charts of comparisons and attributes. */
final class Drawings {
  private final Resolution resolution;

  Drawings(Resolution resolution) {
    this.resolution = resolution;
  }

  /** Those that a comparison asks for, but for those that would be no charts. */
  List<Drawing> of(Table table) {
    return table.comparison().charts().stream()
        .map(Node.Scalar::text)
        .distinct()
        .flatMap(id -> resolution.site().attributes().find(id).stream())
        .flatMap(attribute -> of(attribute, ranked(attribute, table.subjects())).stream())
        .toList();
  }

  /** Those of an attribute and its ranking: bars, a timeline, both or none. */
  List<Drawing> of(Attribute attribute, List<Ranked> ranking) {
    return Stream.concat(
            Chart.of(attribute, ranking, this::subject).stream(),
            Timeline.of(attribute, ranking, this::subject).stream())
        .map(Drawing.class::cast)
        .toList();
  }

  private Subject subject(String id) {
    return resolution.site().subjects().find(id).orElseThrow();
  }

  private List<Ranked> ranked(Attribute attribute, List<Subject> subjects) {
    return Ranking.of(
        attribute,
        subjects.stream()
            .map(subject -> resolution.cell(subject.id(), attribute.id()))
            .filter(cell -> !cell.isSilent())
            .toList());
  }
}
