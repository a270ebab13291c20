package org.comparanda.ledger;

import java.math.BigDecimal;

/**
 * The numbers that a figure may stand for.
 *
 * @param low the lower end
 * @param high the upper end; never below the lower one
 */
public record Interval(Bound low, Bound high) {
  public Interval {
    if (low instanceof Bound.At from
        && high instanceof Bound.At to
        && from.number().compareTo(to.number()) > 0) {
      throw new IllegalArgumentException(
          "low " + from.number() + " must be at most high " + to.number());
    }
  }

  /** That number and no other. */
  public static Interval exactly(BigDecimal number) {
    Bound.At end = new Bound.At(number, true);
    return new Interval(end, end);
  }

  /** From one number to another, the upper end excluded, so that neighbours do not meet. */
  public static Interval halfOpen(BigDecimal low, BigDecimal high) {
    return new Interval(new Bound.At(low, true), new Bound.At(high, false));
  }

  /** From one number to another, both ends included. */
  public static Interval closed(BigDecimal low, BigDecimal high) {
    return new Interval(new Bound.At(low, true), new Bound.At(high, true));
  }

  /** Whether some number lies in both: two figures that meet do not contradict each other. */
  public boolean meets(Interval other) {
    return reaches(low, other.high) && reaches(other.low, high);
  }

  /** Whether what begins at {@code low} does not begin beyond {@code high}. */
  private static boolean reaches(Bound low, Bound high) {
    if (!(low instanceof Bound.At from) || !(high instanceof Bound.At to)) {
      return true;
    }
    int order = from.number().compareTo(to.number());
    return order < 0 || (order == 0 && from.included() && to.included());
  }
}
