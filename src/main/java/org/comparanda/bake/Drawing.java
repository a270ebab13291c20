package org.comparanda.bake;

import java.util.List;
import org.comparanda.ledger.Attribute;

/** The values of an attribute, drawn. */
public sealed interface Drawing permits Chart, Timeline {
  /** Whose values it shows. */
  Attribute attribute();

  /** What it shows, in words. */
  List<ChartRow> rows();

  /** Whether it is a {@link Timeline}, and not a {@link Chart}. */
  boolean isTimeline();
}
