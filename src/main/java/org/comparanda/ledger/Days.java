package org.comparanda.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days of a year, a month or one day.
 *
 * @param written {@code 2026}, {@code 2026-02} or {@code 2026-02-16}; empty for {@link #UNKNOWN}
 * @param first the first of the days
 * @param last the last of the days
 */
public record Days(String written, LocalDate first, LocalDate last) {
  /** No date is known. */
  public static final Days UNKNOWN = new Days("", LocalDate.MIN, LocalDate.MIN);

  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /** The days that a date means, or empty when it is none. */
  public static Optional<Days> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    try {
      if (matcher.group(2) == null) {
        return Optional.of(new Days(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
      if (matcher.group(3) == null) {
        return Optional.of(new Days(text, month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = month.atDay(Integer.parseInt(matcher.group(3)));
      return Optional.of(new Days(text, day, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether a date is known at all. */
  public boolean isKnown() {
    return !written.isEmpty();
  }

  /** Whether some day belongs to both. */
  public boolean meets(Days other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }
}
