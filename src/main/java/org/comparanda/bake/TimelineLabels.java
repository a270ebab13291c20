package org.comparanda.bake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Puts names beside the points of a timeline, where they cover nothing: those of disagreements
 * first, then in the ranking's order. A subject is named once, and not at all where there is no
 * room.
 */
final class TimelineLabels {
  /** How many names there are at most. */
  static final int LIMIT = 40;

  private static final double SIZE = 11;
  private static final double LONGEST = 150;
  private static final double HALF_LINE = 6.5;
  private static final double ASCENT = 4;
  private static final double DOT = 5;
  private static final double GAP = 8;
  private static final double ASLANT = 13;

  private final TimelinePlane plane;
  private final List<Box> taken = new ArrayList<>();

  private TimelineLabels(TimelinePlane plane) {
    this.plane = plane;
  }

  /** Room that something takes. */
  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /** A place for a name. */
  private record Place(double x, double y, String anchor, Box box) {}

  /** The points of readings with their names. */
  static List<TimelinePoint> placed(List<TimelineReading> readings, TimelinePlane plane) {
    TimelineLabels labels = new TimelineLabels(plane);
    List<TimelinePoint> points = new ArrayList<>();
    for (TimelineReading reading : readings) {
      TimelinePoint point = TimelinePoint.of(reading, plane);
      points.add(point);
      labels.take(point, reading);
    }
    Set<String> named = new HashSet<>();
    for (int index : loudFirst(points)) {
      String subject = readings.get(index).subject().id();
      if (named.size() < LIMIT && !named.contains(subject)) {
        TimelinePoint point = labels.named(points.get(index), readings.get(index).subject().name());
        points.set(index, point);
        if (!point.label().isEmpty()) {
          named.add(subject);
        }
      }
    }
    return points;
  }

  private static List<Integer> loudFirst(List<TimelinePoint> points) {
    return IntStream.range(0, points.size())
        .boxed()
        .sorted(Comparator.comparing(index -> !points.get(index).finding().isDisagreement()))
        .toList();
  }

  /** Notes the room of a dot and its whisker. */
  private void take(TimelinePoint point, TimelineReading reading) {
    double x = point.x();
    double y = point.y();
    taken.add(new Box(x - DOT, y - DOT, x + DOT, y + DOT));
    if (!point.open().isEmpty()) {
      taken.add(new Box(x - DOT, y - 2 * DOT, x + DOT, y + 2 * DOT));
    }
    if (!point.whisker().isEmpty()) {
      taken.add(
          new Box(
              x - 4, plane.y(reading.reading().high()), x + 4, plane.y(reading.reading().low())));
    }
    if (!point.span().isEmpty()) {
      taken.add(new Box(plane.x(reading.first()), y - 1, plane.x(reading.last()), y + 1));
    }
    reading
        .reading()
        .against()
        .forEach(
            number ->
                taken.add(new Box(x - DOT, plane.y(number) - 2, x + DOT, plane.y(number) + 2)));
  }

  private TimelinePoint named(TimelinePoint point, String name) {
    String fitted = ChartText.fitted(name, SIZE, LONGEST);
    Optional<Place> free =
        places(point, ChartText.width(fitted, SIZE)).stream()
            .filter(place -> isWithin(place.box()))
            .filter(place -> taken.stream().noneMatch(place.box()::meets))
            .findFirst();
    free.ifPresent(place -> taken.add(place.box()));
    return free.map(place -> point.labelled(fitted, place.x(), place.y() + ASCENT, place.anchor()))
        .orElse(point);
  }

  /** Right, left, above, below, and between these. */
  private static List<Place> places(TimelinePoint point, double width) {
    double above = point.y() - 2 * HALF_LINE;
    double below = point.y() + 2 * HALF_LINE;
    return List.of(
        place(point.x() + GAP, point.y(), 0, width, "start"),
        place(point.x() - GAP, point.y(), 1, width, "end"),
        place(point.x(), above, 0.5, width, "middle"),
        place(point.x(), below, 0.5, width, "middle"),
        place(point.x() + DOT, point.y() - ASLANT, 0, width, "start"),
        place(point.x() + DOT, point.y() + ASLANT, 0, width, "start"),
        place(point.x() - DOT, point.y() - ASLANT, 1, width, "end"),
        place(point.x() - DOT, point.y() + ASLANT, 1, width, "end"));
  }

  /**
   * A place.
   *
   * @param share how much of the name stands before {@code x}
   */
  private static Place place(double x, double y, double share, double width, String anchor) {
    double left = x - share * width;
    return new Place(x, y, anchor, new Box(left, y - HALF_LINE, left + width, y + HALF_LINE));
  }

  private boolean isWithin(Box box) {
    return box.left() >= plane.left()
        && box.right() <= plane.right()
        && box.top() >= 0
        && box.bottom() <= Timeline.BOTTOM;
  }
}
