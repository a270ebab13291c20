package org.comparanda.ledger;

import java.math.BigDecimal;

/** One end of an interval. */
public sealed interface Bound {
  /** There is no end on this side. */
  Bound OPEN = new Open();

  /** An end at a number, which belongs to the interval or stands just outside it. */
  record At(BigDecimal number, boolean included) implements Bound {}

  /** No end. */
  record Open() implements Bound {}
}
