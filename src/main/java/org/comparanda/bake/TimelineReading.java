package org.comparanda.bake;

import java.math.BigDecimal;
import org.comparanda.ledger.Subject;

/** What a strand says in numbers, and of which subject. */
record TimelineReading(ChartReading reading, Subject subject) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** The middle of the days on which the subject may have come out. */
  BigDecimal day() {
    return first().add(last()).divide(TWO);
  }

  BigDecimal first() {
    return ChartReading.day(subject.released().first());
  }

  BigDecimal last() {
    return ChartReading.day(subject.released().last());
  }
}
