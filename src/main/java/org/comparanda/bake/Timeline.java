package org.comparanda.bake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Days;
import org.comparanda.ledger.Subject;
import org.comparanda.ledger.Type;

/**
 * The values of an attribute over the days on which their subjects came out. It is {@link
 * Chart#WIDTH} units wide.
 *
 * @param points in the ranking's order
 * @param rows what the points show, in words: the subject that came out first comes first
 * @param all how many points there would be without a limit
 * @param undated how many values are left out because nobody knows when their subject came out
 * @param logarithmic whether equal steps upwards are equal ratios
 * @param left where the axis of days begins
 * @param days the ticks of that axis
 * @param levels the ticks of the axis of values
 */
public record Timeline(
    Attribute attribute,
    List<TimelinePoint> points,
    List<ChartRow> rows,
    int all,
    int undated,
    boolean logarithmic,
    double left,
    List<Chart.Tick> days,
    List<Level> levels)
    implements Drawing {
  /** How many points a timeline has at most. */
  static final int LIMIT = 120;

  /** Fewer subjects are compared better by their bars alone. */
  private static final int FEWEST = 4;

  /** What marks at its rim need beyond the outermost dots. */
  private static final double INSET = 12;

  /** How far down the axis of days stands. */
  static final double BOTTOM = 240;

  private static final double LABELS = 20;
  private static final double LABEL_SIZE = 11;
  private static final double LONGEST_LABEL = 64;
  private static final double TICKS = 62;
  private static final double GAP = 6;

  /** What a broad sign takes beyond what is estimated: a per cent sign does, and an M. */
  private static final double BROAD = 0.3 * LABEL_SIZE;

  private static final int LEVELS = 5;

  public Timeline {
    points = List.copyOf(points);
    rows = List.copyOf(rows);
    days = List.copyOf(days);
    levels = List.copyOf(levels);
  }

  /** A round number on the axis of values. */
  public record Level(double y, String label) {}

  /**
   * The timeline of an attribute, or empty when it is none of numbers, or when fewer than four
   * subjects with a number are known to have come out, or all of them at the same time.
   *
   * @param ranking of the cells that are not silent
   * @param subjects the subject of an id
   */
  static Optional<Timeline> of(
      Attribute attribute, List<Ranked> ranking, Function<String, Subject> subjects) {
    if (!attribute.type().isNumeric()) {
      return Optional.empty();
    }
    List<ChartReading> readings = ChartReading.all(ranking);
    List<TimelineReading> dated =
        readings.stream()
            .map(reading -> new TimelineReading(reading, subjects.apply(reading.subject())))
            .filter(reading -> reading.subject().released().isKnown())
            .toList();
    if (dated.stream().map(reading -> reading.subject().id()).distinct().count() < FEWEST
        || dated.stream().map(TimelineReading::day).distinct().count() == 1) {
      return Optional.empty();
    }
    List<TimelineReading> drawn = dated.subList(0, Math.min(dated.size(), LIMIT));
    ChartAxis values =
        ChartAxis.around(drawn.stream().map(TimelineReading::reading).toList(), LEVELS);
    List<Level> levels = levels(values, attribute);
    double left =
        levels.stream()
                .mapToDouble(level -> ChartText.width(level.label(), LABEL_SIZE))
                .max()
                .orElse(0)
            + GAP
            + BROAD;
    TimelinePlane plane =
        new TimelinePlane(days(drawn), values, left, Chart.WIDTH, INSET, BOTTOM - INSET);
    return Optional.of(
        new Timeline(
            attribute,
            TimelineLabels.placed(drawn, plane),
            drawn.stream()
                .sorted(Comparator.comparing(TimelineReading::day))
                .map(reading -> ChartRow.of(reading.reading(), reading.subject()))
                .toList(),
            dated.size(),
            readings.size() - dated.size(),
            values.scale() == ChartAxis.Scale.LOGARITHMIC,
            ChartBar.rounded(left),
            ticks(plane),
            levels));
  }

  private static ChartAxis days(List<TimelineReading> readings) {
    List<Days> released = readings.stream().map(reading -> reading.subject().released()).toList();
    return ChartAxis.days(
        released.stream().map(Days::first).min(LocalDate::compareTo).orElseThrow(),
        released.stream().map(Days::last).max(LocalDate::compareTo).orElseThrow());
  }

  private static List<Level> levels(ChartAxis axis, Attribute attribute) {
    return axis.ticks(LEVELS).stream()
        .map(
            number ->
                new Level(
                    ChartBar.rounded(TimelinePlane.level(axis, number, INSET, BOTTOM - INSET)),
                    ChartText.fitted(
                        axis.label(number, attribute.type()), LABEL_SIZE, LONGEST_LABEL)))
        .toList();
  }

  private static List<Chart.Tick> ticks(TimelinePlane plane) {
    List<Chart.Tick> ticks = new ArrayList<>();
    for (BigDecimal day : plane.days().ticks((int) ((Chart.WIDTH - plane.left()) / TICKS))) {
      double x = plane.x(day);
      String label = plane.days().label(day, Type.DATE);
      double half = ChartText.width(label, LABEL_SIZE) / 2;
      ticks.add(
          new Chart.Tick(ChartBar.rounded(x), label, x + half > Chart.WIDTH ? "end" : "middle"));
    }
    return ticks;
  }

  @Override
  public boolean isTimeline() {
    return true;
  }

  /** Where its axis of days stands. */
  public double bottom() {
    return BOTTOM;
  }

  /** How high it is, the labels of days included. */
  public double height() {
    return BOTTOM + LABELS;
  }

  /** Whether the interval of some value is drawn. */
  public boolean hasWhiskers() {
    return points.stream().anyMatch(point -> !point.whisker().isEmpty());
  }

  /** Whether some value has no end on one side. */
  public boolean hasOpen() {
    return points.stream().anyMatch(point -> !point.open().isEmpty());
  }

  /** Whether some document says otherwise. */
  public boolean hasAgainst() {
    return points.stream().anyMatch(point -> !point.against().isEmpty());
  }

  /** Whether some subject's day is known so roughly that its span is drawn. */
  public boolean hasSpans() {
    return points.stream().anyMatch(point -> !point.span().isEmpty());
  }
}
