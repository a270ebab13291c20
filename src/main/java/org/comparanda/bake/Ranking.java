package org.comparanda.bake;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Strand;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Better;
import org.comparanda.ledger.Bound;
import org.comparanda.ledger.Interval;
import org.comparanda.ledger.Value;

/** Orders what the cells of an attribute hold under each condition, the better values first. */
final class Ranking {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Ranking() {}

  /**
   * The strands by the middle of their head's interval, or by their date; the others keep their
   * order and come last. Where neither value is better the higher comes first.
   */
  static List<Ranked> of(Attribute attribute, List<Cell> cells) {
    Comparator<BigDecimal> direction =
        attribute.better() == Better.LOWER ? Comparator.naturalOrder() : Comparator.reverseOrder();
    Comparator<Optional<BigDecimal>> knownFirst = Comparator.comparing(Optional::isEmpty);
    Set<Cell> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return cells.stream()
        .flatMap(cell -> cell.strands().stream().map(strand -> Placed.of(cell, strand)))
        .sorted(
            Comparator.comparing(
                Placed::place,
                knownFirst.thenComparing(place -> place.orElse(BigDecimal.ZERO), direction)))
        .map(placed -> new Ranked(placed.cell(), placed.strand(), seen.add(placed.cell())))
        .toList();
  }

  private record Placed(Cell cell, Strand strand, Optional<BigDecimal> place) {
    static Placed of(Cell cell, Strand strand) {
      return new Placed(cell, strand, Ranking.place(strand.head().claim().value()));
    }
  }

  private static Optional<BigDecimal> place(Value value) {
    if (value instanceof Value.Figure figure) {
      return Optional.of(middle(figure.interval()));
    }
    if (value instanceof Value.Range range) {
      return Optional.of(middle(range.whole()));
    }
    return value instanceof Value.Date date
        ? Optional.of(BigDecimal.valueOf(date.days().first().toEpochDay()))
        : Optional.empty();
  }

  /** The middle, or the one end that there is. */
  static BigDecimal middle(Interval interval) {
    if (interval.low() instanceof Bound.At low) {
      return interval.high() instanceof Bound.At high
          ? low.number().add(high.number()).divide(TWO)
          : low.number();
    }
    return ((Bound.At) interval.high()).number();
  }
}
