package org.comparanda.bake;

import java.util.stream.Collectors;

/** A script as readers load it: without indentation, and without lines that are comments. */
final class Script {
  private Script() {}

  /**
   * The same script in fewer characters. One with a string that goes on over the end of a line
   * stays as it is, for there a blank means something.
   */
  static String squeezed(String script) {
    boolean longStrings =
        script.contains("\\\n")
            || script.lines().anyMatch(line -> line.chars().filter(c -> c == '`').count() % 2 != 0);
    return longStrings
        ? script
        : script
            .replaceAll("(?m)^[ \\t]*/\\*(?s:.*?)\\*/[ \\t]*$", "")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("//"))
            .collect(Collectors.joining("\n", "", "\n"));
  }
}
