package org.comparanda.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What {@code docs/problems.md}, which the program carries, says of a rule.
 *
 * @param wrong what is wrong
 * @param remedy how to mend it
 */
record RuleWords(String wrong, String remedy) {
  private static final Pattern ROW = Pattern.compile("\\| (`[a-z0-9`, -]+`) \\| (.+) \\| (.+) \\|");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");

  /** The words for a rule's id. */
  static RuleWords of(String rule) {
    return rows()
        .filter(row -> Arrays.asList(row.group(1).split("[`, ]+", -1)).contains(rule))
        .map(row -> new RuleWords(withoutLinks(row.group(2)), withoutLinks(row.group(3))))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("docs/problems.md says nothing of " + rule));
  }

  /** They lead from where the file stands, and these words go elsewhere. */
  private static String withoutLinks(String text) {
    return LINK.matcher(text).replaceAll("$1");
  }

  private static Stream<Matcher> rows() {
    try (InputStream file = RuleWords.class.getResourceAsStream("/docs/problems.md")) {
      String text =
          new String(
              Objects.requireNonNull(file, "no problems.md").readAllBytes(),
              StandardCharsets.UTF_8);
      return text.lines().map(ROW::matcher).filter(Matcher::matches);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read problems.md", e);
    }
  }
}
