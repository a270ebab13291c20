package org.comparanda.ledger;

import org.comparanda.read.Spot;

/**
 * What subjects are compared by.
 *
 * @param label the name that pages show
 * @param group the attributes that it stands with
 * @param unit what its numbers count, or empty; the currency of a {@link Type#MONEY}
 * @param better which of two values is the better one
 * @param measured whether it is a measurement, so that not even its maker's word settles it
 * @param changes whether it changes with time, so that a later claim supersedes an earlier one
 * @param definition what it stands for, in a sentence or two
 */
public record Attribute(
    String id,
    String label,
    String group,
    Type type,
    String unit,
    Better better,
    boolean measured,
    boolean changes,
    String definition,
    Spot spot) {

  /** What it counts and which way is better, or empty. */
  public String hint() {
    if (better == Better.NONE) {
      return unit;
    }
    String better = this.better.word() + " is better";
    return unit.isEmpty() ? better : unit + ", " + better;
  }
}
