package org.comparanda.bake;

import freemarker.template.SimpleScalar;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;
import org.comparanda.bake.ClaimRow.AttributeWords;
import org.comparanda.bake.ClaimRow.SubjectWords;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Strand;
import org.comparanda.compare.Weighed;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Subject;
import org.comparanda.site.Paths;
import org.comparanda.site.Resolution;
import org.comparanda.site.Resolution.Entry;

/** Makes the rows of claims, each when its page is rendered. */
final class ClaimRows {
  private final Resolution resolution;
  private final Map<String, SubjectWords> subjects = new HashMap<>();
  private final Map<String, AttributeWords> attributes = new HashMap<>();

  ClaimRows(Resolution resolution) {
    this.resolution = resolution;
    for (Subject subject : resolution.site().subjects().all()) {
      subjects.put(
          subject.id(),
          new SubjectWords(
              new SimpleScalar(subject.name()), new SimpleScalar(Paths.subject(subject.id()))));
    }
    for (Attribute attribute : resolution.site().attributes().all()) {
      attributes.put(
          attribute.id(),
          new AttributeWords(
              new SimpleScalar(attribute.label()),
              new SimpleScalar(Paths.attribute(attribute.id())),
              new SimpleScalar(attribute.hint()),
              new SimpleScalar(attribute.type().word())));
    }
  }

  /** The rows of claims that stand in several cells. */
  List<ClaimRow> of(List<Entry> entries) {
    return onDemand(entries, entry -> row(entry.weighed(), entry.strand()));
  }

  /** The rows of a cell's claims, condition by condition. */
  List<ClaimRow> of(Cell cell) {
    return cell.strands().stream().flatMap(strand -> of(strand).stream()).toList();
  }

  /** The rows of the claims of a cell under one condition, the head's first. */
  List<ClaimRow> of(Strand strand) {
    return onDemand(strand.claims(), weighed -> row(weighed, strand));
  }

  private ClaimRow row(Weighed weighed, Strand strand) {
    Claim claim = weighed.claim();
    SubjectWords subject = subjects.get(claim.subject());
    AttributeWords attribute = attributes.get(claim.attribute());
    if (subject == null || attribute == null) {
      throw new IllegalArgumentException("a claim on nothing: " + claim.spot());
    }
    return new ClaimRow(weighed, strand, subject, attribute, resolution);
  }

  /** A list whose items are made each time they are asked for, and not kept. */
  private static <F, T> List<T> onDemand(List<F> from, Function<F, T> make) {
    class OnDemand extends AbstractList<T> implements RandomAccess {
      @Override
      public T get(int index) {
        return make.apply(from.get(index));
      }

      @Override
      public int size() {
        return from.size();
      }
    }
    return new OnDemand();
  }
}
