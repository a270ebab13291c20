package org.comparanda.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comparanda.read.Problem;
import org.comparanda.read.Spot;

/**
 * Tells the problems of a run: each with the line that it stands in, a caret below it, and its
 * remedy.
 */
final class Report {
  /** How much of a long line is shown. */
  private static final int WIDTH = 100;

  private final Path root;
  private final Map<String, List<String>> lines = new HashMap<>();

  Report(Path root) {
    this.root = root;
  }

  void print(List<Problem> problems, PrintWriter out) {
    for (Problem problem : problems) {
      out.println(problem.headline());
      printLine(problem.spot(), out);
      out.println("  " + problem.remedy());
      out.println();
    }
    out.println(
        problems.size() == 1
            ? "1 problem. Nothing was written."
            : problems.size() + " problems. Nothing was written.");
  }

  private void printLine(Spot spot, PrintWriter out) {
    List<String> file = lines.computeIfAbsent(spot.file(), this::read);
    if (spot.line() > file.size()) {
      return;
    }
    String line = file.get(spot.line() - 1);
    int column =
        line.offsetByCodePoints(
            0, Math.min(spot.column() - 1, line.codePointCount(0, line.length())));
    int start = column <= WIDTH - 20 ? 0 : column - WIDTH / 2;
    int end = Math.min(line.length(), start + WIDTH);
    String number = String.valueOf(spot.line());
    out.println("  " + number + " | " + visible(line.substring(start, end)));
    // Tabs stay tabs, so that the caret stands below its character.
    String before = line.substring(start, column).replaceAll("[^\t]", " ");
    out.println("  " + " ".repeat(number.length()) + " | " + before + "^");
  }

  /** A terminal would obey control characters. */
  private static String visible(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]", "\uFFFD");
  }

  private List<String> read(String file) {
    Path path = root.resolve(file);
    try {
      return Files.isRegularFile(path)
          ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList()
          : List.of();
    } catch (IOException e) {
      return List.of(); // The problem stands without its line.
    }
  }
}
