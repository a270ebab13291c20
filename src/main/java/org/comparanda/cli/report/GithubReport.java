package org.comparanda.cli.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.comparanda.read.MarkdownText;
import org.comparanda.read.Problem;

/**
 * For GitHub's workflows: annotations, those in changed files first, and the whole list in the
 * summary of the step.
 */
public final class GithubReport implements Report {
  /** GitHub shows no more errors of one step; the rest would be lost without a word. */
  private static final int ANNOTATIONS = 10;

  /** GitHub takes a summary of 1 MiB and refuses a larger one as a whole. */
  private static final int SUMMARY_BYTES = 1_000_000;

  private final PrintWriter out;
  private final Optional<Path> summary;

  /**
   * @param summary the file that GitHub names in {@code GITHUB_STEP_SUMMARY}
   */
  public GithubReport(PrintWriter out, Optional<Path> summary) {
    this.out = out;
    this.summary = summary;
  }

  @Override
  public void tell(Told told) throws IOException {
    List<Problem> problems = told.changedFirst();
    problems.stream().limit(ANNOTATIONS).forEach(problem -> annotate(problem, told));
    problems.stream().skip(ANNOTATIONS).forEach(problem -> out.println(logged(problem)));
    if (!problems.isEmpty()) {
      out.println(told.count() + ".");
    }
    if (summary.isPresent()) {
      Files.writeString(
          summary.get(),
          markdown(told),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
  }

  private void annotate(Problem problem, Told told) {
    String place =
        told.isInFile(problem.spot())
            ? "file=%s,line=%d,col=%d,"
                .formatted(
                    property(told.path(problem.spot())),
                    problem.spot().line(),
                    problem.spot().column())
            : "";
    String message =
        place.isEmpty() ? problem.toString() : problem.message() + " " + problem.remedy();
    out.println("::error " + place + "title=" + property(problem.rule()) + "::" + data(message));
  }

  /** Past the limit a problem is a line of the log, which must not become a command of its own. */
  private static String logged(Problem problem) {
    return problem.toString().replaceAll("[\r\n]", " ");
  }

  /** GitHub's own escapes, for what stands behind the second pair of colons. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String markdown(Told told) {
    StringBuilder text = new StringBuilder("## Comparanda: ");
    if (told.problems().isEmpty()) {
      return text.append("no problems\n").toString();
    }
    text.append(told.count()).append('\n');
    int bytes = 0;
    int shown = 0;
    String file = "";
    for (Problem problem : told.changedFirst()) {
      String heading = problem.spot().file().equals(file) ? "" : heading(problem, told);
      String item = heading + item(problem);
      bytes += item.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > SUMMARY_BYTES) {
        return text.append("\nAnd ")
            .append(told.problems().size() - shown)
            .append(" more: run `comparanda check`.\n")
            .toString();
      }
      file = problem.spot().file();
      text.append(item);
      shown++;
    }
    return text.toString();
  }

  private static String heading(Problem problem, Told told) {
    String path = told.path(problem.spot());
    return "\n### "
        + MarkdownText.literal(path)
        + (told.changed().contains(path) ? " (changed)" : "")
        + "\n\n";
  }

  private static String item(Problem problem) {
    return "- **%d:%d** %s: %s *%s*\n"
        .formatted(
            problem.spot().line(),
            problem.spot().column(),
            MarkdownText.literal(problem.rule()),
            MarkdownText.literal(problem.message()),
            MarkdownText.literal(problem.remedy()));
  }
}
