package org.comparanda.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the notation of numbers ({@code design.md}, section 3): every figure is an interval. */
final class NumberReader {
  /** The forms that a figure may take, for a remedy. */
  static final String FORMS =
      "Write a number such as 201, 671B, 69.6, about 1.2T, over 300M, at least 8, under 7, at most 10M or 0.6B to 397B.";

  private static final Pattern FIGURE = Pattern.compile("(-?)(\\d+)(?:\\.(\\d+))?([KMBT]?)");
  private static final Pattern QUALIFIED =
      Pattern.compile("(?:(about|at least|at most|over|under) )?(\\S+)");
  private static final String RANGE = " to ";
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private NumberReader() {}

  /**
   * The number written, or empty when it is none.
   *
   * @param written what the value shows
   * @param text the same without its unit
   */
  static Optional<Value> read(String written, String text) {
    int to = text.indexOf(RANGE);
    if (to >= 0) {
      return range(written, text.substring(0, to), text.substring(to + RANGE.length()));
    }
    Matcher matcher = QUALIFIED.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String qualifier = matcher.group(1) == null ? "" : matcher.group(1);
    return figure(matcher.group(2))
        .map(figure -> new Value.Figure(written, figure.interval(qualifier)));
  }

  private static Optional<Value> range(String written, String low, String high) {
    Optional<Written> from = figure(low);
    Optional<Written> to = figure(high);
    if (from.isEmpty() || to.isEmpty() || from.get().number().compareTo(to.get().number()) > 0) {
      return Optional.empty();
    }
    return Optional.of(new Value.Range(written, from.get().interval(""), to.get().interval("")));
  }

  private static Optional<Written> figure(String text) {
    Matcher matcher = FIGURE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String decimals = matcher.group(3);
    int power = power(matcher.group(4));
    BigDecimal plain =
        new BigDecimal(
            matcher.group(1) + matcher.group(2) + (decimals == null ? "" : "." + decimals));
    boolean exact = decimals == null && power == 0;
    int lastDigit = power - (decimals == null ? 0 : decimals.length());
    return Optional.of(new Written(plain.scaleByPowerOfTen(power), exact, lastDigit));
  }

  // design.md: "K M B T stand for 10³ 10⁶ 10⁹ 10¹²."
  private static int power(String suffix) {
    return switch (suffix) {
      case "K" -> 3;
      case "M" -> 6;
      case "B" -> 9;
      case "T" -> 12;
      default -> 0;
    };
  }

  /**
   * A figure as it is written.
   *
   * @param exact whether it is a plain integer
   * @param lastDigit the power of ten of its last written digit
   */
  private record Written(BigDecimal number, boolean exact, int lastDigit) {
    Interval interval(String qualifier) {
      return switch (qualifier) {
        // design.md: "`about x` covers ten per cent of x to either side, both ends included, and
        // nothing more."
        case "about" -> {
          BigDecimal tenth = number.abs().multiply(TENTH);
          yield Interval.closed(number.subtract(tenth), number.add(tenth));
        }
        // design.md: "`at least x` and `at most x` begin or end at x itself, `over x` and `under x`
        // just beyond it."
        case "at least" -> new Interval(new Bound.At(number, true), Bound.OPEN);
        case "at most" -> new Interval(Bound.OPEN, new Bound.At(number, true));
        case "over" -> new Interval(new Bound.At(number, false), Bound.OPEN);
        case "under" -> new Interval(Bound.OPEN, new Bound.At(number, false));
        default -> exact ? Interval.exactly(number) : rounded();
      };
    }

    // design.md: "A figure with a suffix or a decimal point covers half a unit of its last written
    // digit to either
    // side, the upper end excluded, so that neighbours do not meet."
    private Interval rounded() {
      BigDecimal half = HALF.scaleByPowerOfTen(lastDigit);
      return Interval.halfOpen(number.subtract(half), number.add(half));
    }
  }
}
