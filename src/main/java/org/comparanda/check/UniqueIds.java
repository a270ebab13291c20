package org.comparanda.check;

import java.util.List;
import java.util.stream.Stream;
import org.comparanda.read.Problem;
import org.comparanda.read.Spot;
import org.comparanda.site.Site;

/** No two subjects and no two attributes have the same id. */
final class UniqueIds implements Rule {
  @Override
  public List<Problem> check(Site site) {
    return Stream.concat(
            site.subjects().repeated().stream()
                .map(
                    again ->
                        repeated(
                            "a subject",
                            again.id(),
                            again.spot(),
                            site.subjects().find(again.id()).orElseThrow().spot())),
            site.attributes().repeated().stream()
                .map(
                    again ->
                        repeated(
                            "an attribute",
                            again.id(),
                            again.spot(),
                            site.attributes().find(again.id()).orElseThrow().spot())))
        .toList();
  }

  private static Problem repeated(String what, String id, Spot spot, Spot first) {
    return new Problem(
        spot,
        "duplicate-id",
        "There is %s \"%s\" already, in line %d.".formatted(what, id, first.line()),
        "Give one of the two another id.");
  }
}
