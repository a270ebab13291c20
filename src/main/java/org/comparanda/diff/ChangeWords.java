package org.comparanda.diff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.diff.Change.Cause;
import org.comparanda.diff.Change.Kind;
import org.comparanda.diff.Change.Shown;

/** The words that texts of changes share. */
final class ChangeWords {
  private static final String ARROW = " \u2192 ";

  private ChangeWords() {}

  /** {@code 119 → 201}, or the value alone if it stays. */
  static String values(Change change) {
    String before = change.before().map(Shown::value).orElse("nothing");
    String after = change.after().map(Shown::value).orElse("no source");
    return change.before().isPresent() && before.equals(after) ? after : before + ARROW + after;
  }

  /** {@code single → contradicted}, with whether it is settled; or empty if both stay. */
  static String findings(Change change) {
    String before = finding(change.before());
    String after = finding(change.after());
    return before.equals(after) ? "" : before + ARROW + after;
  }

  private static String finding(Optional<Shown> shown) {
    return shown
        .map(one -> one.finding().word() + (one.unsettled() ? ", unsettled" : ""))
        .orElse("silent");
  }

  /** {@code document added: deepseek-vs-qwen; claim changed: …}, or empty. */
  static String causes(Change change) {
    return change.causes().stream()
        .map(cause -> cause.how() + ": " + cause.what() + said(cause, change))
        .collect(Collectors.joining("; "));
  }

  /** {@code , 119 → 118}, where a document says something else than the cell shows. */
  private static String said(Cause cause, Change change) {
    Optional<String> before = cause.before();
    Optional<String> after = cause.after();
    boolean shown =
        (before.isEmpty() || before.equals(change.before().map(Shown::value)))
            && (after.isEmpty() || after.equals(change.after().map(Shown::value)));
    if (shown || before.equals(after)) {
      return "";
    }
    return ", "
        + Stream.of(before, after).flatMap(Optional::stream).collect(Collectors.joining(ARROW));
  }

  /** {@code price (unit): litres → millilitres, 12 cells}. */
  static String redefinition(Redefinition one) {
    return "%s (%s): %s%s%s, %s"
        .formatted(
            one.attribute(),
            one.key(),
            one.before().isEmpty() ? "none" : one.before(),
            ARROW,
            one.after().isEmpty() ? "none" : one.after(),
            counted(one.cells(), "cell"));
  }

  /** How many facts change, how many of them are lost, and how many attributes. */
  static String count(Difference difference) {
    long attributes =
        difference.redefinitions().stream().map(Redefinition::attribute).distinct().count();
    if (attributes == 0) {
      return facts(difference.changes());
    }
    String redefined =
        counted(attributes, "attribute")
            + (attributes == 1 ? " means" : " mean")
            + " something else.";
    return difference.changes().isEmpty()
        ? redefined
        : facts(difference.changes()) + " " + redefined;
  }

  private static String facts(List<Change> changes) {
    if (changes.isEmpty()) {
      return "No fact changes.";
    }
    long lost = changes.stream().filter(change -> change.kind() == Kind.LOST).count();
    String all = changes.size() == 1 ? "1 fact changes" : changes.size() + " facts change";
    return lost == 0
        ? all + "."
        : all + ", " + lost + (lost == 1 ? " loses its" : " lose their") + " last source.";
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** That something could not be read, or empty. */
  static String doubt(Difference difference) {
    return doubt(difference.before()) + doubt(difference.after());
  }

  private static String doubt(State state) {
    return state.problems() == 0
        ? ""
        : " %s has %d problem%s; what could not be read is left out."
            .formatted(state.name(), state.problems(), state.problems() == 1 ? "" : "s");
  }
}
