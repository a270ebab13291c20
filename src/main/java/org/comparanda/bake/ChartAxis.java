package org.comparanda.bake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.comparanda.ledger.Type;

/**
 * What the numbers of a chart are held against.
 *
 * @param low where it begins
 * @param high where it ends, above {@code low}
 */
record ChartAxis(Scale scale, BigDecimal low, BigDecimal high) {
  /** How many times the smallest value the largest may be on a linear scale. */
  private static final BigDecimal SPREAD = BigDecimal.valueOf(100);

  /** A linear axis that would begin at a smaller share of its end begins at nothing instead. */
  private static final BigDecimal NEAR_NOTHING = new BigDecimal("0.4");

  private static final int YEAR = 12;

  /** How many months lie between ticks. */
  private static final List<Integer> MONTHS = List.of(1, 3, 6, YEAR);

  private static final MathContext PRECISION = MathContext.DECIMAL64;
  private static final String SUFFIXES = "KMBT";

  /** A number with more noughts behind its point is written with a power of ten. */
  private static final int SMALLEST = -5;

  ChartAxis {
    if (low.compareTo(high) >= 0) {
      throw new IllegalArgumentException("low " + low + " must be below high " + high);
    }
  }

  /** How numbers become places. */
  enum Scale {
    LINEAR,
    LOGARITHMIC,
    DAYS
  }

  /** The axis on which all these find room. */
  static ChartAxis of(Type type, List<ChartReading> readings) {
    List<BigDecimal> middles = middles(readings);
    List<BigDecimal> all = ends(readings);
    if (type == Type.DATE) {
      return days(day(min(all)), day(max(all)));
    }
    return isWide(middles) ? logarithmic(middles, max(all)) : linear(all);
  }

  private static List<BigDecimal> middles(List<ChartReading> readings) {
    return readings.stream()
        .flatMap(reading -> Stream.concat(Stream.of(reading.middle()), against(reading)))
        .toList();
  }

  private static List<BigDecimal> ends(List<ChartReading> readings) {
    return readings.stream()
        .flatMap(
            reading -> Stream.concat(Stream.of(reading.low(), reading.high()), against(reading)))
        .toList();
  }

  private static Stream<BigDecimal> against(ChartReading reading) {
    return reading.against().stream();
  }

  private static ChartAxis linear(List<BigDecimal> all) {
    BigDecimal low = min(all).min(BigDecimal.ZERO);
    BigDecimal high = max(all).max(BigDecimal.ZERO);
    return new ChartAxis(Scale.LINEAR, low, low.compareTo(high) == 0 ? BigDecimal.ONE : high);
  }

  private static boolean isWide(List<BigDecimal> middles) {
    List<BigDecimal> positive = positive(middles);
    return !positive.isEmpty()
        && min(middles).signum() >= 0
        && max(positive).compareTo(min(positive).multiply(SPREAD)) > 0;
  }

  /** From the power of ten below the smallest, so that its bar has a length. */
  private static ChartAxis logarithmic(List<BigDecimal> middles, BigDecimal high) {
    BigDecimal least = min(positive(middles));
    int power = magnitude(least);
    boolean exact = BigDecimal.ONE.scaleByPowerOfTen(power).compareTo(least) == 0;
    return new ChartAxis(
        Scale.LOGARITHMIC, BigDecimal.ONE.scaleByPowerOfTen(exact ? power - 1 : power), high);
  }

  /** Whole months, and one more on either side. */
  static ChartAxis days(LocalDate first, LocalDate last) {
    return new ChartAxis(
        Scale.DAYS,
        ChartReading.day(first.withDayOfMonth(1).minusMonths(1)),
        ChartReading.day(last.withDayOfMonth(1).plusMonths(2)));
  }

  private static LocalDate day(BigDecimal number) {
    return LocalDate.ofEpochDay(number.setScale(0, RoundingMode.FLOOR).longValueExact());
  }

  /**
   * The axis for what has a place and no length: it need not begin at nothing, and it is only
   * logarithmic where all values are above that.
   *
   * @param most how many steps there is room for
   */
  static ChartAxis around(List<ChartReading> readings, int most) {
    List<BigDecimal> middles = middles(readings);
    List<BigDecimal> all = ends(readings);
    if (min(middles).signum() > 0 && isWide(middles)) {
      BigDecimal least = min(middles);
      BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(magnitude(least));
      return new ChartAxis(
          Scale.LOGARITHMIC, least.divideToIntegralValue(power).multiply(power), max(all));
    }
    BigDecimal low = min(all);
    BigDecimal high = max(all);
    if (low.signum() > 0 && low.compareTo(high.multiply(NEAR_NOTHING)) < 0) {
      low = BigDecimal.ZERO;
    }
    if (low.compareTo(high) == 0) {
      return linear(all);
    }
    BigDecimal step = step(high.subtract(low), most);
    return new ChartAxis(
        Scale.LINEAR,
        rounded(low, step, RoundingMode.FLOOR),
        rounded(high, step, RoundingMode.CEILING));
  }

  private static BigDecimal rounded(BigDecimal number, BigDecimal step, RoundingMode way) {
    return number.divide(step, 0, way).multiply(step);
  }

  /** Where the bars begin: at nothing, or on a logarithmic scale at the axis's low end. */
  BigDecimal base() {
    return scale == Scale.LINEAR ? BigDecimal.ZERO : low;
  }

  /** How much of the axis lies below a number, from 0 to 1. */
  double share(BigDecimal number) {
    if (number.compareTo(low) <= 0) {
      return 0;
    }
    if (number.compareTo(high) >= 0) {
      return 1;
    }
    return scale == Scale.LOGARITHMIC
        ? (log10(number) - log10(low)) / (log10(high) - log10(low))
        : number.subtract(low).divide(high.subtract(low), PRECISION).doubleValue();
  }

  /**
   * Round numbers on the axis, the lowest first.
   *
   * @param most how many steps there is room for
   */
  List<BigDecimal> ticks(int most) {
    return switch (scale) {
      case LINEAR -> multiples(low, high, step(high.subtract(low), most));
      case LOGARITHMIC -> powers(most);
      case DAYS -> months(most);
    };
  }

  /** A tick as values are written. */
  String label(BigDecimal tick, Type type) {
    if (scale == Scale.DAYS) {
      YearMonth month = YearMonth.from(day(tick));
      return month.getMonthValue() == 1 ? Year.from(month).toString() : month.toString();
    }
    return abridged(tick) + (type == Type.PERCENT ? "%" : "");
  }

  /** A thousandth, a million's, a billion's and a trillion's multiple gets its suffix. */
  private static String abridged(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    int magnitude = stripped.signum() == 0 ? 0 : magnitude(stripped);
    if (magnitude < SMALLEST || magnitude > 3 * (SUFFIXES.length() + 1)) {
      return stripped.toString();
    }
    int suffix = Math.min(magnitude / 3, SUFFIXES.length());
    return suffix <= 0
        ? stripped.toPlainString()
        : stripped.scaleByPowerOfTen(-3 * suffix).stripTrailingZeros().toPlainString()
            + SUFFIXES.charAt(suffix - 1);
  }

  /** The least of 1, 2 and 5 times a power of ten that fits so many times at most. */
  private static BigDecimal step(BigDecimal span, int most) {
    BigDecimal least = span.divide(BigDecimal.valueOf(most), PRECISION);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(magnitude(least));
    return Stream.of(1, 2, 5, 10)
        .map(factor -> power.multiply(BigDecimal.valueOf(factor)))
        .filter(step -> step.compareTo(least) >= 0)
        .findFirst()
        .orElseThrow();
  }

  private static List<BigDecimal> multiples(BigDecimal low, BigDecimal high, BigDecimal step) {
    List<BigDecimal> multiples = new ArrayList<>();
    BigDecimal next = rounded(low, step, RoundingMode.CEILING);
    for (; next.compareTo(high) <= 0; next = next.add(step)) {
      multiples.add(next);
    }
    return multiples;
  }

  private List<BigDecimal> months(int most) {
    BigDecimal first = month(low);
    BigDecimal last = month(high);
    BigDecimal span = last.subtract(first);
    BigDecimal year = BigDecimal.valueOf(YEAR);
    BigDecimal step =
        MONTHS.stream()
            .map(BigDecimal::valueOf)
            .filter(months -> span.compareTo(months.multiply(BigDecimal.valueOf(most))) <= 0)
            .findFirst()
            .orElseGet(() -> step(span.divide(year, PRECISION), most).multiply(year));
    return multiples(first, last, step).stream()
        .map(BigDecimal::longValueExact)
        .map(
            month ->
                LocalDate.of(Math.toIntExact(Math.floorDiv(month, YEAR)), 1, 1)
                    .plusMonths(Math.floorMod(month, YEAR)))
        .map(ChartReading::day)
        .toList();
  }

  /** The months since the year 0. */
  private static BigDecimal month(BigDecimal number) {
    return BigDecimal.valueOf(YearMonth.from(day(number)).getLong(ChronoField.PROLEPTIC_MONTH));
  }

  private List<BigDecimal> powers(int most) {
    int first = magnitude(low);
    int last = magnitude(high);
    int step = Math.max(1, (last - first + most - 1) / most);
    List<BigDecimal> powers = new ArrayList<>();
    for (int power = first; power <= last; power += step) {
      powers.add(BigDecimal.ONE.scaleByPowerOfTen(power));
    }
    if (powers.get(0).compareTo(low) < 0) {
      powers.remove(0);
    }
    return powers;
  }

  /** The power of ten of a number's first digit. */
  private static int magnitude(BigDecimal number) {
    return number.precision() - number.scale() - 1;
  }

  /** As it is, a number may be too large for a double. */
  private static double log10(BigDecimal number) {
    int power = magnitude(number);
    return power + StrictMath.log10(number.scaleByPowerOfTen(-power).doubleValue());
  }

  private static List<BigDecimal> positive(List<BigDecimal> numbers) {
    return numbers.stream().filter(number -> number.signum() > 0).toList();
  }

  private static BigDecimal min(Collection<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal::min).orElseThrow();
  }

  private static BigDecimal max(Collection<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal::max).orElseThrow();
  }
}
