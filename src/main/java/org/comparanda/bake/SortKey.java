package org.comparanda.bake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Finding;
import org.comparanda.compare.Table;
import org.comparanda.ledger.Better;
import org.comparanda.ledger.Bound;
import org.comparanda.ledger.Days;
import org.comparanda.ledger.Interval;
import org.comparanda.ledger.Value;

/** What a cell is sorted by, and which cells of a row are the best. */
final class SortKey {
  private SortKey() {}

  /**
   * The ends of the first value's interval, "5" or "5/7" or, open, "5/"; a date's are days since
   * 1970. Empty where there is none.
   */
  static String of(Cell cell) {
    if (cell.isSilent()) {
      return "";
    }
    Value value = head(cell);
    if (value instanceof Value.Date date) {
      Days days = date.days();
      return ends(
          Long.toString(days.first().toEpochDay()), Long.toString(days.last().toEpochDay()));
    }
    return interval(value)
        .map(interval -> ends(end(interval.low()), end(interval.high())))
        .orElse("");
  }

  private static Optional<Interval> interval(Value value) {
    if (value instanceof Value.Figure figure) {
      return Optional.of(figure.interval());
    }
    return value instanceof Value.Range range ? Optional.of(range.whole()) : Optional.empty();
  }

  private static String ends(String low, String high) {
    return low.equals(high) ? low : low + "/" + high;
  }

  private static String end(Bound bound) {
    return bound instanceof Bound.At at
        ? at.number().signum() == 0 ? "0" : at.number().stripTrailingZeros().toPlainString()
        : "";
  }

  /**
   * The subjects with the best value of a row. None where no value is better than another; where
   * values hold under different conditions, which do not compare; where one of the best is disputed
   * or unsettled; and where one of the others may be as good.
   */
  static Set<String> best(Table.Row row) {
    Better better = row.attribute().better();
    List<Cell> known =
        row.cells().stream().filter(cell -> !cell.isSilent() && middle(cell).isPresent()).toList();
    boolean comparable =
        known.stream().allMatch(cell -> cell.strands().size() == 1)
            && known.stream().map(SortKey::condition).distinct().count() == 1;
    if (better == Better.NONE || !comparable || known.size() < 2) {
      return Set.of();
    }
    List<BigDecimal> middles = known.stream().map(cell -> middle(cell).orElseThrow()).toList();
    BigDecimal best =
        middles.stream()
            .reduce(better == Better.LOWER ? BigDecimal::min : BigDecimal::max)
            .orElseThrow();
    List<Cell> winners =
        IntStream.range(0, known.size())
            .filter(i -> middles.get(i).compareTo(best) == 0)
            .mapToObj(known::get)
            .toList();
    boolean doubtful =
        winners.stream()
            .anyMatch(
                cell ->
                    cell.unsettled()
                        || cell.finding() == Finding.DISPUTED
                        || known.stream()
                            .anyMatch(other -> !winners.contains(other) && overlap(cell, other)));
    return doubtful || winners.size() == known.size()
        ? Set.of()
        : winners.stream().map(Cell::subject).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the intervals of two cells have more than an end in common. */
  private static boolean overlap(Cell one, Cell other) {
    Interval first = interval(head(one)).orElseThrow();
    Interval second = interval(head(other)).orElseThrow();
    return below(first.low(), second.high()) && below(second.low(), first.high());
  }

  private static boolean below(Bound low, Bound high) {
    return !(low instanceof Bound.At from)
        || !(high instanceof Bound.At to)
        || from.number().compareTo(to.number()) < 0;
  }

  private static String condition(Cell cell) {
    return cell.strands().get(0).condition();
  }

  private static Optional<BigDecimal> middle(Cell cell) {
    return interval(head(cell)).map(Ranking::middle);
  }

  /** The value that is shown first. */
  private static Value head(Cell cell) {
    return cell.strands().get(0).head().claim().value();
  }
}
