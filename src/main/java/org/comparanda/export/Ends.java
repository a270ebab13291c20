package org.comparanda.export;

import java.math.BigDecimal;
import org.comparanda.ledger.Bound;
import org.comparanda.ledger.Interval;
import org.comparanda.ledger.Value;

/**
 * Where a value begins and ends, as data that goes out has it.
 *
 * @param low a number, a day, or empty where it is open or the type has no ends
 * @param high the same
 * @param isNumber whether the two are numbers
 */
record Ends(String low, String high, boolean isNumber) {
  private static final Ends NONE = new Ends("", "", false);

  // design.md: "`low` and `high` are numbers (null where open, and for types without an interval);
  // a date's are its first and last day as strings."
  static Ends of(Value value) {
    if (value instanceof Value.Figure figure) {
      return of(figure.interval());
    } else if (value instanceof Value.Range range) {
      return of(range.whole());
    } else if (value instanceof Value.Date date) {
      return new Ends(date.days().first().toString(), date.days().last().toString(), false);
    } else {
      return NONE;
    }
  }

  private static Ends of(Interval interval) {
    return new Ends(end(interval.low()), end(interval.high()), true);
  }

  private static String end(Bound bound) {
    return bound instanceof Bound.At at ? plain(at.number()) : "";
  }

  /** Exact, without an exponent and without zeros at the end of its decimals. */
  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** What the value is sorted by, or empty. */
  String lowest() {
    return low.isEmpty() ? high : low;
  }
}
