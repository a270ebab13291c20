package org.comparanda.bake;

import java.math.BigDecimal;

/**
 * Where days and values stand in a timeline.
 *
 * @param left where the first day stands
 * @param right where the last day stands
 * @param top where the highest value stands
 * @param bottom where the lowest value stands
 */
record TimelinePlane(
    ChartAxis days, ChartAxis values, double left, double right, double top, double bottom) {
  double x(BigDecimal day) {
    return left + (right - left) * days.share(day);
  }

  double y(BigDecimal value) {
    return level(values, value, top, bottom);
  }

  /** How far below the top a value stands. */
  static double level(ChartAxis axis, BigDecimal value, double top, double bottom) {
    return bottom - (bottom - top) * axis.share(value);
  }
}
