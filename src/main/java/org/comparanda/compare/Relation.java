package org.comparanda.compare;

import java.util.Locale;

/** How a claim stands to the head of its cell, under one condition. */
public enum Relation {
  HEAD,
  AGREES,
  SUPERSEDED,
  CONTRADICTED,
  DISPUTING,
  BESIDE;

  /** The word that pages and data show. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
