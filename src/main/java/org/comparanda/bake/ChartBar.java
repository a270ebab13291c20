package org.comparanda.bake;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.comparanda.compare.Finding;
import org.comparanda.ledger.Standing;

/**
 * A bar, or a dot, with what stands around it. Its places are counted from the chart's left edge
 * and from the top of its own row.
 *
 * @param y where its row begins in the chart
 * @param name the subject's, as far as it has room
 * @param condition what the value holds under, as far as it has room, or empty
 * @param below whether the condition has a line of its own
 * @param standing how its document puts it, or empty when stated
 * @param finding the strand's
 * @param value as written, as far as it has room
 * @param valueX where the value begins
 * @param x where the bar begins
 * @param width how long it is; 0 for a bar of nothing
 * @param end where the value stands on the axis: the bar's other end, or its dot
 * @param top where the bar begins below the row's text
 * @param hollow whether all of the bar is only a bound, as of {@code under}
 * @param whisker the outline of what the interval spans, or empty when that cannot be seen
 * @param open the line that shows on which side nobody knows the end, or empty
 * @param against the outlines of ticks at the values that differ, or empty
 */
public record ChartBar(
    double y,
    String name,
    String condition,
    boolean below,
    String standing,
    Finding finding,
    String value,
    double valueX,
    double x,
    double width,
    double end,
    double top,
    boolean hollow,
    String whisker,
    String open,
    String against) {
  /** How thick a bar is. */
  static final double THICK = 10;

  private static final double LINE = 15;
  private static final double FIRST_TOP = 17;
  private static final double AFTER = 11;
  private static final double NAME_SIZE = 13;
  private static final double SMALL_SIZE = 12;
  private static final double BLANK = 4;
  private static final double GAP = 8;
  private static final double OPEN_WIDTH = 8;
  private static final double LONGEST_VALUE = 200;

  /** A shorter whisker would be a blot. */
  private static final double SHORTEST_WHISKER = 12;

  /** The bar of a reading, in a row that begins at {@code y}. */
  static ChartBar of(ChartReading reading, String subject, ChartAxis axis, double plot, double y) {
    Standing standing = reading.strand().head().claim().standing();
    Finding finding = reading.strand().finding();
    String put = standing == Standing.STATED ? "" : standing.word();
    double words = small(put) + small(finding.isDisagreement() ? finding.word() : "");
    String name = ChartText.fitted(subject, NAME_SIZE, Chart.WIDTH - words);
    String condition = reading.strand().condition();
    double line = ChartText.width(name, NAME_SIZE) + words;
    boolean below = line + small(condition) > Chart.WIDTH && !condition.isEmpty();
    double top = below ? FIRST_TOP + LINE : FIRST_TOP;
    double base = plot * axis.share(axis.base());
    double end = plot * axis.share(reading.middle());
    return new ChartBar(
        y,
        name,
        ChartText.fitted(condition, SMALL_SIZE, Chart.WIDTH),
        below,
        put,
        finding,
        value(reading),
        rounded(right(reading, axis) * plot + beside(reading)),
        rounded(Math.min(base, end)),
        reading.middle().compareTo(axis.base()) == 0
            ? 0
            : rounded(Math.max(1, Math.abs(end - base))),
        rounded(end),
        top,
        reading.opensDown(),
        whisker(plot * axis.share(reading.low()), plot * axis.share(reading.high()), top),
        open(reading, rounded(end), top),
        against(reading.against(), axis, plot, top));
  }

  private static double small(String word) {
    return word.isEmpty() ? 0 : BLANK + ChartText.width(word, SMALL_SIZE);
  }

  private static String value(ChartReading reading) {
    return ChartText.fitted(
        reading.strand().head().claim().value().written(), NAME_SIZE, LONGEST_VALUE);
  }

  /** How much of the axis lies before a reading's value: all that is drawn at the bar's level. */
  private static double right(ChartReading reading, ChartAxis axis) {
    return Math.max(axis.share(axis.base()), axis.share(reading.high()));
  }

  private static double beside(ChartReading reading) {
    return GAP + (reading.opensDown() || reading.opensUp() ? OPEN_WIDTH : 0);
  }

  /** How long the axis may be, so that the value at the bar's end has room beside it. */
  static double room(ChartReading reading, ChartAxis axis) {
    double taken = beside(reading) + ChartText.width(value(reading), NAME_SIZE);
    return (Chart.WIDTH - taken) / Math.max(right(reading, axis), 0.01);
  }

  private static String whisker(double low, double high, double top) {
    if (high - low < SHORTEST_WHISKER) {
      return "";
    }
    return "M%s %sh1.5v6H%sv-6h1.5v14h-1.5v-6H%sv6h-1.5z"
        .formatted(
            plain(low), plain(top - 2), plain(rounded(high) - 1.5), plain(rounded(low) + 1.5));
  }

  private static String open(ChartReading reading, double end, double top) {
    if (reading.opensUp()) {
      return "M%s %sl4 4l-4 4".formatted(plain(end + 3), plain(top + 1));
    }
    return reading.opensDown() ? "M%s %sl-4 4l4 4".formatted(plain(end + 7), plain(top + 1)) : "";
  }

  private static String against(List<BigDecimal> numbers, ChartAxis axis, double plot, double top) {
    return numbers.stream()
        .map(number -> plot * axis.share(number))
        .map(x -> "M%s %sh2v7h-2z".formatted(plain(Math.max(0, x - 1)), plain(top + THICK + 1)))
        .collect(Collectors.joining());
  }

  /** How high its row is. */
  double height() {
    return top + THICK + AFTER;
  }

  /** The word for the finding where documents disagree, or empty. */
  public String mark() {
    return finding.isDisagreement() ? finding.word() : "";
  }

  /** To the tenth that can still be seen. */
  static double rounded(double number) {
    return Math.round(number * 10) / 10.0;
  }

  /** A number as SVG has it, to the tenth. */
  static String plain(double number) {
    double rounded = rounded(number);
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }
}
