package org.comparanda.check.mend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.comparanda.read.Node;
import org.comparanda.read.Problem;
import org.comparanda.read.Problems;
import org.comparanda.read.YamlReader;

/**
 * Blanks and tabs at the ends of lines. Within a text that goes over several lines they may belong
 * to it, and stay.
 */
final class TrailingBlanks {
  private static final Pattern BLANKS = Pattern.compile("[ \\t]+(?=\\r?$)");
  private static final Pattern TABS = Pattern.compile("[ \\t]*\\t[ \\t]*(?=\\r?$)");

  /** So often a text is read to see whether it says the same; what is not tried by then stays. */
  private static final int MOST_TRIES = 1_000;

  private final List<String> lines;
  private final Said said;
  private int tries;

  private TrailingBlanks(String text, Node root) {
    this.lines = lines(text);
    this.said = Said.of(root);
  }

  /**
   * The text, without the tabs at the ends of lines that keep it from being read; empty if
   * something else does.
   */
  static Optional<String> readable(String text) {
    List<String> lines = lines(text);
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      Problems problems = new Problems();
      Optional<Node> root = YamlReader.read("", String.join("\n", lines), 0, problems);
      if (problems.isEmpty()) {
        return root.map(node -> String.join("\n", lines));
      }
      Problem first = problems.sorted().get(0);
      int line = first.spot().line() - 1;
      if (!first.rule().equals("yaml") || line >= lines.size()) {
        return Optional.empty();
      }
      String without = TABS.matcher(lines.get(line)).replaceFirst("");
      if (without.equals(lines.get(line))) {
        return Optional.empty();
      }
      lines.set(line, without);
    }
    return Optional.empty();
  }

  /** The text without those that say nothing. */
  static String mend(String text, Node root) {
    TrailingBlanks blanks = new TrailingBlanks(text, root);
    blanks.trim(
        IntStream.range(0, blanks.lines.size())
            .filter(i -> BLANKS.matcher(blanks.lines.get(i)).find())
            .boxed()
            .toList());
    return String.join("\n", blanks.lines);
  }

  /** All at once if the text then says the same, and otherwise either half by itself. */
  private void trim(List<Integer> ending) {
    if (ending.isEmpty() || tries++ >= MOST_TRIES) {
      return;
    }
    List<String> trimmed = new ArrayList<>(lines);
    for (int i : ending) {
      trimmed.set(i, BLANKS.matcher(lines.get(i)).replaceFirst(""));
    }
    if (Mender.read(String.join("\n", trimmed)).map(Said::of).equals(Optional.of(said))) {
      ending.forEach(i -> lines.set(i, trimmed.get(i)));
    } else if (ending.size() > 1) {
      int half = ending.size() / 2;
      trim(ending.subList(0, half));
      trim(ending.subList(half, ending.size()));
    }
  }

  private static List<String> lines(String text) {
    return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
  }
}
