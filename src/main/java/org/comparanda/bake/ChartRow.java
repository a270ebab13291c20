package org.comparanda.bake;

import org.comparanda.compare.Finding;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Days;
import org.comparanda.ledger.Standing;
import org.comparanda.ledger.Subject;

/**
 * What a bar or a dot shows, in words: a row of the table beside a chart.
 *
 * @param subject its id
 * @param name the subject's
 * @param released when the subject came out
 * @param condition what the value holds under, or empty
 * @param value as written
 * @param standing how its document puts it, or empty when stated
 * @param finding the strand's
 */
public record ChartRow(
    String subject,
    String name,
    Days released,
    String condition,
    String value,
    String standing,
    Finding finding) {
  /** The row of a reading. */
  static ChartRow of(ChartReading reading, Subject subject) {
    Claim head = reading.strand().head().claim();
    return new ChartRow(
        subject.id(),
        subject.name(),
        subject.released(),
        reading.strand().condition(),
        head.value().written(),
        head.standing() == Standing.STATED ? "" : head.standing().word(),
        reading.strand().finding());
  }

  /** The word for the finding where documents disagree, or empty. */
  public String mark() {
    return finding.isDisagreement() ? finding.word() : "";
  }
}
