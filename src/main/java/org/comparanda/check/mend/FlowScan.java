package org.comparanda.check.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where the parts of a mapping in braces end, on one line. */
final class FlowScan {
  private FlowScan() {}

  /**
   * Where each part of a mapping ends: at the comma or brace behind it.
   *
   * @param start where its first key begins
   * @return empty if the mapping does not end on the line, or holds a comment
   */
  static Optional<List<Integer>> ends(String line, int start) {
    List<Integer> ends = new ArrayList<>();
    int depth = 0;
    for (int i = start; i < line.length(); i++) {
      char c = line.charAt(i);
      if ((c == '"' || c == '\'') && beginsQuote(line, i)) {
        i = endOfQuote(line, i);
      } else if (c == '#' && Character.isWhitespace(line.charAt(i - 1))) {
        return Optional.empty();
      } else if (c == '[' || c == '{') {
        depth++;
      } else if (depth > 0 && (c == ']' || c == '}')) {
        depth--;
      } else if (depth == 0 && c == ',') {
        ends.add(i);
      } else if (depth == 0 && c == '}') {
        ends.add(i);
        return Optional.of(ends);
      }
    }
    return Optional.empty();
  }

  /** Within a plain text a quotation mark is one of its characters. */
  private static boolean beginsQuote(String line, int at) {
    String before = line.substring(0, at).stripTrailing();
    return before.isEmpty() || "{[,:".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static int endOfQuote(String line, int start) {
    char quote = line.charAt(start);
    for (int i = start + 1; i < line.length(); i++) {
      if (quote == '"' && line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == quote) {
        if (quote == '\'' && line.startsWith("''", i)) {
          i++;
        } else {
          return i;
        }
      }
    }
    return line.length();
  }
}
