package org.comparanda.bake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Subject;
import org.comparanda.ledger.Type;

/**
 * The values of an attribute as bars, or as dots on a line of days. It is {@link #WIDTH} units
 * wide, so that on a phone a unit is about a pixel.
 *
 * @param bars in the ranking's order; never fewer than two
 * @param all how many bars there would be without a limit
 * @param omitted how many values are no numbers, or no dates
 * @param rows what the bars show, in words and in their order
 * @param logarithmic whether equal steps on its axis are equal ratios
 * @param base where on the axis the bars begin
 * @param bottom where the axis ends and its labels begin
 */
public record Chart(
    Attribute attribute,
    List<ChartBar> bars,
    int all,
    int omitted,
    List<ChartRow> rows,
    boolean logarithmic,
    double base,
    double bottom,
    List<Tick> ticks)
    implements Drawing {
  /** How wide a chart is. */
  static final double WIDTH = 328;

  /** How many bars a chart has at most. */
  static final int LIMIT = 60;

  private static final int FEWEST = 2;
  private static final double LABELS = 20;
  private static final double LABEL_SIZE = 11;

  /** What the last tick's label needs beyond the axis. */
  private static final double MARGIN = 14;

  private static final double NARROWEST = 100;

  /** How far apart ticks are at least. */
  private static final double TICKS = 56;

  public Chart {
    bars = List.copyOf(bars);
    ticks = List.copyOf(ticks);
    rows = List.copyOf(rows);
  }

  /**
   * A round number on the axis.
   *
   * @param anchor which part of its label stands at {@code x}, in SVG's words
   */
  public record Tick(double x, String label, String anchor) {}

  /**
   * The chart of an attribute, or empty when fewer than two of its values are numbers or dates.
   *
   * @param ranking of the cells that are not silent
   * @param subjects the subject of an id
   */
  static Optional<Chart> of(
      Attribute attribute, List<Ranked> ranking, Function<String, Subject> subjects) {
    List<ChartReading> readings = ChartReading.all(ranking);
    if (readings.size() < FEWEST) {
      return Optional.empty();
    }
    List<ChartReading> drawn = readings.subList(0, Math.min(readings.size(), LIMIT));
    ChartAxis axis = ChartAxis.of(attribute.type(), drawn);
    double plot = plot(drawn, axis);
    List<ChartBar> bars = new ArrayList<>();
    List<ChartRow> rows = new ArrayList<>();
    double y = 0;
    for (ChartReading reading : drawn) {
      Subject subject = subjects.apply(reading.subject());
      ChartBar bar = ChartBar.of(reading, subject.name(), axis, plot, y);
      rows.add(ChartRow.of(reading, subject));
      bars.add(bar);
      y += bar.height();
    }
    return Optional.of(
        new Chart(
            attribute,
            bars,
            readings.size(),
            ranking.size() - readings.size(),
            rows,
            axis.scale() == ChartAxis.Scale.LOGARITHMIC,
            ChartBar.rounded(plot * axis.share(axis.base())),
            y,
            ticks(axis, attribute.type(), plot)));
  }

  /** How long the axis is, so that every value has room. */
  private static double plot(List<ChartReading> readings, ChartAxis axis) {
    double room =
        readings.stream().mapToDouble(reading -> ChartBar.room(reading, axis)).min().orElseThrow();
    return Math.max(NARROWEST, Math.min(room, WIDTH - MARGIN));
  }

  private static List<Tick> ticks(ChartAxis axis, Type type, double plot) {
    List<Tick> ticks = new ArrayList<>();
    for (BigDecimal number : axis.ticks(Math.max(FEWEST, (int) (plot / TICKS)))) {
      double x = plot * axis.share(number);
      String label = axis.label(number, type);
      double half = ChartText.width(label, LABEL_SIZE) / 2;
      String anchor = x < half ? "start" : x + half > WIDTH ? "end" : "middle";
      ticks.add(new Tick(ChartBar.rounded(x), label, anchor));
    }
    return ticks;
  }

  /** Whether it is a line of days with dots. */
  public boolean ofDates() {
    return attribute.type() == Type.DATE;
  }

  @Override
  public boolean isTimeline() {
    return false;
  }

  /** How high it is, the axis's labels included. */
  public double height() {
    return bottom + LABELS;
  }

  /** Whether some interval is drawn. */
  public boolean hasWhiskers() {
    return bars.stream().anyMatch(bar -> !bar.whisker().isEmpty());
  }

  /** Whether some value has no end on one side. */
  public boolean hasOpen() {
    return bars.stream().anyMatch(bar -> !bar.open().isEmpty());
  }

  /** Whether some document says otherwise. */
  public boolean hasAgainst() {
    return bars.stream().anyMatch(bar -> !bar.against().isEmpty());
  }
}
