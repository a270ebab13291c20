package org.comparanda.compare;

import java.util.Locale;

/** How the claims in a cell stand to each other; of several the first in this order counts. */
public enum Finding {
  DISPUTED,
  CONTRADICTED,
  SUPERSEDED,
  AGREED,
  SEVERAL,
  SINGLE,
  SILENT;

  /** The word that pages and data show. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it says that documents disagree. */
  public boolean isDisagreement() {
    return this == DISPUTED || this == CONTRADICTED || this == SUPERSEDED;
  }
}
