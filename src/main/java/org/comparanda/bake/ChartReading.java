package org.comparanda.bake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comparanda.compare.Relation;
import org.comparanda.compare.Strand;
import org.comparanda.ledger.Bound;
import org.comparanda.ledger.Days;
import org.comparanda.ledger.Interval;
import org.comparanda.ledger.Value;

/**
 * What a strand says in numbers; a date's number is its day, counted from 1970.
 *
 * @param interval the head's
 * @param against the middles of the values that differ from it
 */
record ChartReading(String subject, Strand strand, Interval interval, List<BigDecimal> against) {
  ChartReading {
    against = List.copyOf(against);
  }

  /** What the strand says, or empty when its head is no number and no date. */
  private static Optional<ChartReading> of(Ranked ranked) {
    Strand strand = ranked.strand();
    List<BigDecimal> against =
        strand.claims().stream()
            .filter(weighed -> differs(weighed.relation()))
            .flatMap(weighed -> interval(weighed.claim().value()).stream())
            .map(Ranking::middle)
            .distinct()
            .toList();
    return interval(strand.head().claim().value())
        .map(interval -> new ChartReading(ranked.cell().subject(), strand, interval, against));
  }

  /** What a ranking says, as far as it says numbers or dates. */
  static List<ChartReading> all(List<Ranked> ranking) {
    return ranking.stream().flatMap(ranked -> of(ranked).stream()).toList();
  }

  private static boolean differs(Relation relation) {
    return relation == Relation.DISPUTING
        || relation == Relation.CONTRADICTED
        || relation == Relation.SUPERSEDED;
  }

  private static Optional<Interval> interval(Value value) {
    if (value instanceof Value.Figure figure) {
      return Optional.of(figure.interval());
    }
    if (value instanceof Value.Range range) {
      return Optional.of(range.whole());
    }
    return value instanceof Value.Date date ? Optional.of(days(date.days())) : Optional.empty();
  }

  private static Interval days(Days days) {
    return Interval.closed(day(days.first()), day(days.last()));
  }

  /** A day's number. */
  static BigDecimal day(LocalDate date) {
    return BigDecimal.valueOf(date.toEpochDay());
  }

  /** The middle of the head's interval, or the one end that it has. */
  BigDecimal middle() {
    return Ranking.middle(interval);
  }

  /** The lowest number that is meant: the interval's low end, or else its only one. */
  BigDecimal low() {
    return interval.low() instanceof Bound.At low ? low.number() : middle();
  }

  /** The highest number that is meant: the interval's high end, or else its only one. */
  BigDecimal high() {
    return interval.high() instanceof Bound.At high ? high.number() : middle();
  }

  /** {@code under} and {@code at most}: nobody says how little it is. */
  boolean opensDown() {
    return interval.low() instanceof Bound.Open;
  }

  /** {@code over} and {@code at least}: nobody says how much it is. */
  boolean opensUp() {
    return interval.high() instanceof Bound.Open;
  }
}
