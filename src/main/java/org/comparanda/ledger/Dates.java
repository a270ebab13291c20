package org.comparanda.ledger;

import org.comparanda.read.Fields;
import org.comparanda.read.Problems;

/** Reads the dates of subjects and documents. */
final class Dates {
  private Dates() {}

  /**
   * The days that a key says, or {@link Days#UNKNOWN} when it is left out or (a problem) no date.
   */
  static Days read(Fields fields, String key, Problems problems) {
    return fields
        .optional(key)
        .map(
            scalar ->
                Days.parse(scalar.text())
                    .orElseGet(
                        () -> {
                          problems.add(
                              scalar.spot(),
                              "bad-date",
                              "\"" + scalar.text() + "\" is no date.",
                              "Write a year, a month or a day that exists: 2026, 2026-02 or 2026-02-16.");
                          return Days.UNKNOWN;
                        }))
        .orElse(Days.UNKNOWN);
  }
}
