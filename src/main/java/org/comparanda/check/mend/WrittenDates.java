package org.comparanda.check.mend;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.comparanda.ledger.Days;
import org.comparanda.read.Node;

/** Dates that are written in another form, of which there is no doubt what they mean. */
final class WrittenDates {
  private static final Set<String> KEYS = Set.of("released", "published", "retrieved");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String NAME = "(?<name>[A-Za-z]{3,9})\\.?";
  private static final String YEAR = "(?<year>\\d{4})";
  private static final String DAY = "(?<day>\\d{1,2})";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(YEAR + "[-/.](?<month>\\d{1,2})(?:[-/.]" + DAY + ")?"),
          Pattern.compile(YEAR + "-(?<month>\\d{2})-" + DAY + "T[0-9:.]+(?:Z|[+-][0-9:]+)?"),
          Pattern.compile("(?:" + DAY + "\\.? )?" + NAME + " " + YEAR),
          Pattern.compile(NAME + " " + DAY + ", " + YEAR));

  private WrittenDates() {}

  /** The text with its dates in our form. */
  static String mend(String text, Node root) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    scalars(root, "", (scalar) -> replace(scalar, lines));
    return String.join("\n", lines);
  }

  private interface Found {
    void date(Node.Scalar scalar);
  }

  private static void scalars(Node node, String key, Found found) {
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> scalars(entry.value(), entry.key().text(), found));
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> scalars(item, "", found));
    } else if (KEYS.contains(key)) {
      found.date((Node.Scalar) node);
    }
  }

  private static void replace(Node.Scalar scalar, List<String> lines) {
    Optional<String> better =
        Days.parse(scalar.text()).isPresent() ? Optional.empty() : ours(scalar.text());
    if (better.isEmpty()) {
      return;
    }
    int index = scalar.spot().line() - 1;
    String line = lines.get(index);
    int start = line.offsetByCodePoints(0, scalar.spot().column() - 1);
    boolean quoted = line.startsWith("\"", start) || line.startsWith("'", start);
    int from = quoted ? start + 1 : start;
    if (line.startsWith(scalar.text(), from)) {
      String after = line.substring(from + scalar.text().length() + (quoted ? 1 : 0));
      lines.set(index, line.substring(0, start) + better.get() + after);
    }
  }

  /** The date in our form, if there is no doubt. */
  static Optional<String> ours(String text) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text.strip());
      if (matcher.matches()) {
        String named = matcher.pattern().pattern().contains("<name>") ? matcher.group("name") : "";
        int month = named.isEmpty() ? Integer.parseInt(matcher.group("month")) : monthOf(named);
        String day = matcher.group("day");
        String date =
            matcher.group("year")
                + String.format(Locale.ROOT, "-%02d", month)
                + (day == null ? "" : String.format(Locale.ROOT, "-%02d", Integer.parseInt(day)));
        return Days.parse(date).map(Days::written);
      }
    }
    return Optional.empty();
  }

  /** The number of an English month's name or its beginning, or 0. */
  private static int monthOf(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return 1
        + IntStream.range(0, 12)
            .filter(i -> full(i).startsWith(lower) && lower.startsWith(MONTHS.get(i)))
            .findFirst()
            .orElse(-1);
  }

  private static String full(int month) {
    // "sept" is as common as "sep", and both begin the whole name.
    return Month.of(month + 1).name().toLowerCase(Locale.ROOT);
  }
}
