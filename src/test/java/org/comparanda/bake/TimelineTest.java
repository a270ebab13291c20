package org.comparanda.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.comparanda.Ledgers.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comparanda.Ledgers;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Cells;
import org.comparanda.compare.Resolver;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Subjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
  private static final Subjects FOUR =
      subjects("a: 2024-01-10", "b: 2024-07-10", "c: 2025-01-10", "d: 2025-07-10", "e:");

  @Test
  void fewerThanFourDatedSubjectsAreNone() {
    assertThat(of(FOUR, "parameters", "1B", "2B", "3B", "", "9B")).isEmpty();
  }

  @Test
  void subjectsOfOneDayAreNone() {
    assertThat(
            of(
                subjects("a: 2025", "b: 2025", "c: 2025", "d: 2025"),
                "parameters",
                "1B",
                "2B",
                "3B",
                "4B"))
        .isEmpty();
  }

  @Test
  void datesAndNamesAreNone() {
    assertThat(of(FOUR, "released", "2024", "2024", "2025", "2025")).isEmpty();
    assertThat(of(FOUR, "licence", "MIT", "MIT", "MIT", "MIT")).isEmpty();
  }

  @Test
  void aSubjectWithoutADateIsCountedAndNotDrawn() {
    Timeline timeline = of(FOUR, "parameters", "1B", "2B", "3B", "4B", "5B").orElseThrow();

    assertThat(timeline.points()).hasSize(4);
    assertThat(timeline.undated()).isEqualTo(1);
  }

  @Test
  void whatCameOutLaterStandsFurtherRightAndWhatIsMoreStandsHigher() {
    Timeline timeline = of(FOUR, "parameters", "1B", "2B", "3B", "4B").orElseThrow();

    assertThat(timeline.points()).extracting(TimelinePoint::title).first().asString().contains("d");
    assertThat(timeline.points())
        .isSortedAccordingTo((one, other) -> Double.compare(other.x(), one.x()))
        .isSortedAccordingTo((one, other) -> Double.compare(one.y(), other.y()));
  }

  @Test
  void theRowsBeginWithWhatCameOutFirst() {
    Timeline timeline = of(FOUR, "parameters", "1B", "2B", "3B", "4B").orElseThrow();

    assertThat(timeline.rows())
        .extracting(ChartRow::name, row -> row.released().written(), ChartRow::value)
        .first()
        .isEqualTo(tuple("Subject a", "2024-01-10", "1B"));
  }

  @Test
  void theLevelsOfPercentagesHaveRoomForTheirBroadSign() {
    Timeline timeline = of(FOUR, "score", "71%", "80%", "90%", "92%").orElseThrow();

    // Two digits and the sign, 11 high, in the widest of the usual sans-serif fonts.
    assertThat(timeline.left()).isGreaterThan(11 * (0.556 + 0.556 + 0.889) + 6);
  }

  @Test
  void aSpreadOfMoreThanAHundredTimesIsLogarithmic() {
    assertThat(of(FOUR, "parameters", "1", "2", "3", "101").orElseThrow().logarithmic()).isTrue();
    assertThat(of(FOUR, "parameters", "1", "2", "3", "100").orElseThrow().logarithmic()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5"})
  void whatIsNotAboveNothingIsNeverLogarithmic(String value) {
    Timeline timeline = of(FOUR, "parameters", value, "2", "3", "100B").orElseThrow();

    assertThat(timeline.logarithmic()).isFalse();
    assertThat(timeline.points()).allSatisfy(TimelineTest::isWithin);
  }

  @Test
  void onALogarithmicAxisEqualRatiosAreEqualSteps() {
    Timeline timeline = of(FOUR, "parameters", "1K", "10K", "100K", "1M").orElseThrow();

    List<TimelinePoint> points = timeline.points();
    double step = points.get(1).y() - points.get(0).y();
    assertThat(points.get(2).y() - points.get(1).y()).isCloseTo(step, within(0.2));
    assertThat(timeline.levels())
        .extracting(Timeline.Level::label)
        .containsExactly("1K", "10K", "100K", "1M");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "-7", "0.001", "999999999999999999999999", "671B"})
  void equalValuesStandOnOneLevel(String value) {
    Timeline timeline = of(FOUR, "parameters", value, value, value, value).orElseThrow();

    assertThat(timeline.points())
        .extracting(TimelinePoint::y)
        .containsOnly(timeline.points().get(0).y());
    assertThat(timeline.points()).allSatisfy(TimelineTest::isWithin);
    assertThat(timeline.levels()).hasSizeGreaterThan(1);
  }

  @Test
  void anIntervalIsAWhiskerAndAnOpenEndAnArrowhead() {
    Timeline timeline =
        of(FOUR, "parameters", "1B to 4B", "over 2B", "at most 3B", "4.0000B").orElseThrow();

    assertThat(point(timeline, "a").whisker()).isNotEmpty();
    assertThat(point(timeline, "b").open()).isNotEmpty();
    assertThat(point(timeline, "b").hollow()).isFalse();
    assertThat(point(timeline, "c").open()).isNotEmpty();
    assertThat(point(timeline, "c").hollow()).isTrue();
    assertThat(point(timeline, "d").whisker()).isEmpty();
    assertThat(point(timeline, "d").open()).isEmpty();
  }

  @Test
  void aYearOfReleaseIsALevelLine() {
    Timeline timeline =
        of(
                subjects("a: 2024", "b: 2024-07", "c: 2025-01-10", "d: 2025-07-10"),
                "parameters",
                "1B",
                "2B",
                "3B",
                "4B")
            .orElseThrow();

    assertThat(point(timeline, "a").span()).isNotEmpty();
    assertThat(point(timeline, "c").span()).isEmpty();
  }

  @Test
  void aDisputedValueShowsWhatIsAgainstIt() {
    Ledgers ledger = ledger().document("one");
    List.of("a", "b", "c", "d").forEach(id -> ledger.claim(id, "score", "70%"));
    ledger.document("two").claim("a", "score", "40%");

    Timeline timeline = of(FOUR, "score", ledger).orElseThrow();

    assertThat(point(timeline, "a").finding().word()).isEqualTo("disputed");
    assertThat(point(timeline, "a").against()).isNotEmpty();
    assertThat(point(timeline, "b").against()).isEmpty();
  }

  @Test
  void aSubjectIsNamedOnceWhateverItsConditions() {
    Ledgers ledger = ledger().document("one");
    for (String id : List.of("a", "b", "c", "d")) {
      ledger.claim(id, "score", "70%").condition("thinking");
      ledger.claim(id, "score", "30%").condition("chat");
    }

    Timeline timeline = of(FOUR, "score", ledger).orElseThrow();

    assertThat(timeline.points()).hasSize(8);
    assertThat(labels(timeline)).hasSize(4).doesNotHaveDuplicates();
    assertThat(timeline.points())
        .extracting(TimelinePoint::title)
        .contains("Subject a, thinking, 2024-01-10: 70%");
  }

  @Test
  void namesCoverNeitherEachOtherNorDots() {
    Timeline timeline = crowd(24);

    List<TimelinePoint> named = named(timeline);
    assertThat(named).hasSizeBetween(2, 24);
    for (TimelinePoint one : named) {
      double left = left(one);
      double right = left + ChartText.width(one.label(), 11);
      assertThat(left).isGreaterThanOrEqualTo(timeline.left());
      assertThat(right).isLessThanOrEqualTo(Chart.WIDTH + 0.1);
      for (TimelinePoint other : timeline.points()) {
        assertThat(
                other.x() > left && other.x() < right && Math.abs(other.y() - one.labelY() + 4) < 6)
            .as("%s covers the dot of %s", one.label(), other.title())
            .isFalse();
      }
      for (TimelinePoint other : named) {
        assertThat(
                !other.equals(one)
                    && left(other) < right - 0.1
                    && left < left(other) + ChartText.width(other.label(), 11) - 0.1
                    && Math.abs(other.labelY() - one.labelY()) < 12)
            .as("%s covers %s", one.label(), other.label())
            .isFalse();
      }
    }
  }

  @Test
  void aTimelineHasALimitAndSaysSo() {
    Timeline timeline = crowd(Timeline.LIMIT + 30);

    assertThat(timeline.points()).hasSize(Timeline.LIMIT);
    assertThat(timeline.all()).isEqualTo(Timeline.LIMIT + 30);
  }

  @Test
  void aLongNameIsCutAndOneOfAnotherScriptKept() {
    Subjects subjects =
        Ledgers.subjects(
            """
            - {id: a, name: "%s", kind: k, released: 2023}
            - {id: b, name: "通义千问", kind: k, released: 2024}
            - {id: c, name: "שלום <b>", kind: k, released: 2025}
            - {id: d, name: "D", kind: k, released: 2026}
            """
                .formatted("long ".repeat(100)));

    Timeline timeline = of(subjects, "parameters", "1B", "2B", "3B", "4B").orElseThrow();

    assertThat(labels(timeline))
        .contains("通义千问", "שלום <b>")
        .anyMatch(label -> label.endsWith("…"));
    assertThat(timeline.points()).allSatisfy(TimelineTest::isWithin);
  }

  @Test
  void ticksOfDaysAreMonthsAndYears() {
    assertThat(of(FOUR, "parameters", "1B", "2B", "3B", "4B").orElseThrow().days())
        .extracting(Chart.Tick::label)
        .containsExactly("2024", "2024-07", "2025", "2025-07");
    assertThat(
            of(
                    subjects("a: 0001", "b: 1900", "c: 2000-02-29", "d: 9999-12-31"),
                    "parameters",
                    "1B",
                    "2B",
                    "3B",
                    "4B")
                .orElseThrow()
                .days())
        .extracting(Chart.Tick::label)
        .contains("5000");
  }

  private static void isWithin(TimelinePoint point) {
    assertThat(point.x()).isBetween(0.0, Chart.WIDTH);
    assertThat(point.y()).isBetween(0.0, 240.0);
  }

  private static Timeline crowd(int size) {
    Subjects subjects =
        subjects(
            IntStream.range(0, size)
                .mapToObj(
                    i -> "s%d: 20%02d-%02d-%02d".formatted(i, 20 + i % 7, 1 + i % 12, 1 + i % 28))
                .toArray(String[]::new));
    String[] values =
        IntStream.range(0, size)
            .mapToObj(i -> String.valueOf(1 + i * 37 % 101))
            .toArray(String[]::new);
    return of(subjects, "parameters", values).orElseThrow();
  }

  private static List<TimelinePoint> named(Timeline timeline) {
    return timeline.points().stream().filter(point -> !point.label().isEmpty()).toList();
  }

  private static List<String> labels(Timeline timeline) {
    return named(timeline).stream().map(TimelinePoint::label).toList();
  }

  private static double left(TimelinePoint point) {
    double width = ChartText.width(point.label(), 11);
    return switch (point.anchor()) {
      case "start" -> point.labelX();
      case "end" -> point.labelX() - width;
      default -> point.labelX() - width / 2;
    };
  }

  private static TimelinePoint point(Timeline timeline, String id) {
    return timeline.points().stream()
        .filter(point -> point.title().startsWith("Subject " + id + ","))
        .findFirst()
        .orElseThrow();
  }

  /** Subjects, each written as its id and when it came out. */
  private static Subjects subjects(String... released) {
    return Ledgers.subjects(
        List.of(released).stream()
            .map(
                one -> {
                  String id = one.substring(0, one.indexOf(':'));
                  return "- {id: %s, name: Subject %s, kind: k, released%s}\n"
                      .formatted(id, id, one.substring(id.length()));
                })
            .collect(Collectors.joining()));
  }

  /** The timeline of one value for each subject, none where it is empty. */
  private static Optional<Timeline> of(Subjects subjects, String attribute, String... values) {
    Ledgers ledger = ledger().document("one");
    List<String> ids = new ArrayList<>();
    subjects.all().forEach(subject -> ids.add(subject.id()));
    for (int i = 0; i < values.length; i++) {
      if (!values[i].isEmpty()) {
        ledger.claim(ids.get(i), attribute, values[i]);
      }
    }
    return of(subjects, attribute, ledger);
  }

  private static Optional<Timeline> of(Subjects subjects, String id, Ledgers ledger) {
    Attribute attribute = Ledgers.attributes().find(id).orElseThrow();
    Cells cells = Resolver.resolve(subjects, Ledgers.attributes(), ledger.build());
    List<Cell> filled =
        subjects.all().stream()
            .map(subject -> cells.of(subject.id(), id))
            .filter(cell -> !cell.isSilent())
            .toList();
    return Timeline.of(
        attribute, Ranking.of(attribute, filled), one -> subjects.find(one).orElseThrow());
  }
}
