package org.comparanda.cli.report;

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
 * For people: each problem with the line that it stands in, a caret below it, and its remedy; those
 * of one file together, and how many there are.
 */
public final class TextReport implements Report {
  /** How much of a long line is shown. */
  private static final int WIDTH = 100;

  private final PrintWriter out;
  private final Colours colours;
  private final String closing;
  private final Map<String, List<String>> lines = new HashMap<>();

  /**
   * @param closing what is said behind the count, or empty
   */
  public TextReport(PrintWriter out, Colours colours, String closing) {
    this.out = out;
    this.colours = colours;
    this.closing = closing;
  }

  @Override
  public void tell(Told told) {
    if (told.problems().isEmpty()) {
      return;
    }
    boolean several =
        told.problems().stream().map(problem -> problem.spot().file()).distinct().count() > 1;
    String file = "";
    for (Problem problem : told.problems()) {
      if (several && !problem.spot().file().equals(file)) {
        file = problem.spot().file();
        printFile(file, told);
      }
      print(problem, told.root());
    }
    out.println(colours.strong(told.count() + ".") + (closing.isEmpty() ? "" : " " + closing));
  }

  private void printFile(String file, Told told) {
    long here =
        told.problems().stream().filter(problem -> problem.spot().file().equals(file)).count();
    out.println(colours.strong("-- " + file + " (" + here + ")"));
    out.println();
  }

  private void print(Problem problem, Path root) {
    out.println(
        colours.strong(problem.spot().toString())
            + ": "
            + colours.loud("error[" + problem.rule() + "]")
            + ": "
            + visible(problem.message()));
    printLine(problem.spot(), root);
    out.println("  " + colours.remedy(visible(problem.remedy())));
    out.println();
  }

  private void printLine(Spot spot, Path root) {
    List<String> file = lines.computeIfAbsent(spot.file(), name -> read(root.resolve(name)));
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
    out.println("  " + " ".repeat(number.length()) + " | " + before + colours.loud("^"));
  }

  /** A terminal would obey control characters. */
  private static String visible(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]", "\uFFFD");
  }

  private static List<String> read(Path path) {
    try {
      return Files.isRegularFile(path)
          ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList()
          : List.of();
    } catch (IOException e) {
      return List.of(); // The problem stands without its line.
    }
  }
}
