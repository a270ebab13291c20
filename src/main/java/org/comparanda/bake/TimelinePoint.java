package org.comparanda.bake;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.comparanda.compare.Finding;

/**
 * A dot, with what stands around it.
 *
 * @param hollow whether the value is only an upper bound, as of {@code under}
 * @param whisker the outline of what the interval spans, or empty when that cannot be seen
 * @param span the line of the days on which the subject may have come out, or empty when short
 * @param open the line that shows on which side nobody knows the end, or empty
 * @param against the outlines of strokes at the values that differ, or empty
 * @param title what the dot shows, in words
 * @param label the name beside it, or empty where it has no room
 * @param labelX where the label stands
 * @param labelY where the label's line stands
 * @param anchor which part of the label stands at {@code labelX}, in SVG's words
 */
public record TimelinePoint(
    double x,
    double y,
    Finding finding,
    boolean hollow,
    String whisker,
    String span,
    String open,
    String against,
    String title,
    String label,
    double labelX,
    double labelY,
    String anchor) {
  private static final double SHORTEST_WHISKER = 10;
  private static final double SHORTEST_SPAN = 24;

  /** The point of a reading, as yet without its label. */
  static TimelinePoint of(TimelineReading dated, TimelinePlane plane) {
    ChartReading reading = dated.reading();
    double x = plane.x(dated.day());
    double y = plane.y(reading.middle());
    return new TimelinePoint(
        ChartBar.rounded(x),
        ChartBar.rounded(y),
        reading.strand().finding(),
        reading.opensDown(),
        whisker(x, plane.y(reading.high()), plane.y(reading.low())),
        span(plane.x(dated.first()), plane.x(dated.last()), y),
        open(reading, x, y),
        against(reading.against(), plane, x),
        title(ChartRow.of(reading, dated.subject())),
        "",
        0,
        0,
        "");
  }

  private static String title(ChartRow row) {
    return row.name()
        + (row.condition().isEmpty() ? "" : ", " + row.condition())
        + ", "
        + row.released().written()
        + ": "
        + row.value();
  }

  private static String whisker(double x, double high, double low) {
    if (low - high < SHORTEST_WHISKER) {
      return "";
    }
    return "M%s %sh7v1.5h-2.75V%sh2.75v1.5h-7v-1.5h2.75V%sh-2.75z"
        .formatted(
            ChartBar.plain(x - 3.5),
            ChartBar.plain(high),
            ChartBar.plain(low - 1.5),
            ChartBar.plain(high + 1.5));
  }

  private static String span(double first, double last, double y) {
    return last - first < SHORTEST_SPAN
        ? ""
        : "M%s %sH%s".formatted(ChartBar.plain(first), ChartBar.plain(y), ChartBar.plain(last));
  }

  private static String open(ChartReading reading, double x, double y) {
    if (reading.opensUp()) {
      return "M%s %sl4-4l4 4".formatted(ChartBar.plain(x - 4), ChartBar.plain(y - 6));
    }
    return reading.opensDown()
        ? "M%s %sl4 4l4-4".formatted(ChartBar.plain(x - 4), ChartBar.plain(y + 6))
        : "";
  }

  private static String against(List<BigDecimal> numbers, TimelinePlane plane, double x) {
    return numbers.stream()
        .map(plane::y)
        .map(y -> "M%s %sh10v2h-10z".formatted(ChartBar.plain(x - 5), ChartBar.plain(y - 1)))
        .collect(Collectors.joining());
  }

  /** The same point with a name beside it. */
  TimelinePoint labelled(String name, double labelX, double labelY, String anchor) {
    return new TimelinePoint(
        x,
        y,
        finding,
        hollow,
        whisker,
        span,
        open,
        against,
        title,
        name,
        ChartBar.rounded(labelX),
        ChartBar.rounded(labelY),
        anchor);
  }
}
