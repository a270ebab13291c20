package org.comparanda.bake;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Strand;
import org.comparanda.compare.TrackRecord;
import org.comparanda.compare.Weighed;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Better;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Standing;
import org.comparanda.ledger.Subject;
import org.comparanda.site.Paths;
import org.comparanda.site.Resolution;
import org.comparanda.site.Resolution.Entry;

/** Makes the rows of claims, each when its page is rendered. */
final class ClaimRows {
  /** What stands for a place that is not given. */
  private static final String NO_PLACE = "no place given";

  private final Resolution resolution;
  private final Map<String, Named> subjects = new HashMap<>();
  private final Map<String, AttributeWords> attributes = new HashMap<>();

  ClaimRows(Resolution resolution) {
    this.resolution = resolution;
    for (Subject subject : resolution.site().subjects().all()) {
      subjects.put(subject.id(), new Named(subject.name(), Paths.subject(subject.id())));
    }
    for (Attribute attribute : resolution.site().attributes().all()) {
      attributes.put(attribute.id(), AttributeWords.of(attribute));
    }
  }

  private record Named(String name, String url) {}

  private record AttributeWords(String label, String url, String hint, String type) {
    static AttributeWords of(Attribute attribute) {
      return new AttributeWords(
          attribute.label(),
          Paths.attribute(attribute.id()),
          hintOf(attribute),
          attribute.type().word());
    }
  }

  /** What an attribute counts and which way is better, or empty. */
  static String hintOf(Attribute attribute) {
    if (attribute.better() == Better.NONE) {
      return attribute.unit();
    }
    String better = attribute.better().word() + " is better";
    return attribute.unit().isEmpty() ? better : attribute.unit() + ", " + better;
  }

  /** The rows of claims that stand in several cells. */
  List<ClaimRow> of(List<Entry> entries) {
    return onDemand(entries, entry -> row(entry.weighed(), entry.strand()));
  }

  /** The rows of a cell's claims, condition by condition. */
  List<ClaimRow> of(Cell cell) {
    List<Entry> entries =
        cell.strands().stream()
            .flatMap(strand -> strand.claims().stream().map(weighed -> new Entry(weighed, strand)))
            .toList();
    return of(entries);
  }

  private ClaimRow row(Weighed weighed, Strand strand) {
    Claim claim = weighed.claim();
    Document document = weighed.document();
    Named subject = subjects.get(claim.subject());
    AttributeWords attribute = attributes.get(claim.attribute());
    if (subject == null || attribute == null) {
      throw new IllegalArgumentException("a claim on nothing: " + claim.spot());
    }
    TrackRecord.Fate fate = TrackRecord.fate(weighed, strand);
    String fared = fate.name().toLowerCase(Locale.ROOT);
    return new ClaimRow(
        claim.anchor(),
        subject.name(),
        subject.url(),
        attribute.label(),
        attribute.url(),
        attribute.hint(),
        attribute.type(),
        claim.value().written(),
        claim.condition(),
        claim.standing() == Standing.STATED ? "" : claim.standing().word(),
        claim.at().isEmpty() ? NO_PLACE : claim.at(),
        claim.note(),
        document.title(),
        Paths.document(document.slug()),
        Paths.claim(claim),
        resolution.home(claim.subject(), claim.attribute()),
        weighed.relation().word(),
        weighed.primary(),
        fared,
        fate == TrackRecord.Fate.ALONE ? "single" : fared);
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
