package org.comparanda.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.comparanda.read.Problem;
import org.comparanda.read.Spot;
import org.comparanda.site.Outputs;
import org.comparanda.site.Outputs.Output;
import org.comparanda.site.Sent;
import org.comparanda.site.Site;

/**
 * No two files become one, and none becomes a folder of another's, not even on a disk that takes
 * upper and lower case for the same.
 */
final class DistinctOutputs implements Rule {
  private static final String EVERY_SITES = "a page that every site has";

  /** What the name of a page's twin in Markdown ends with. */
  private static final String TWIN = ".html.md";

  @Override
  public List<Problem> check(Site site) {
    Taken taken = new Taken(Sent.hasTwins(site));
    Outputs.reserved(site).forEach(path -> taken.add(path, EVERY_SITES));
    List<String> reserved = Outputs.reservedFolders(site);
    Stream.concat(reserved.stream(), Outputs.sharedFolders(site).stream())
        .forEach(folder -> taken.addFolders(folder, EVERY_SITES));
    List<Problem> problems = new ArrayList<>();
    Stream.concat(Outputs.named(site).stream(), Outputs.of(site).stream())
        .forEach(
            output -> {
              inReserved(output, reserved)
                  .or(() -> taken.conflict(output))
                  .ifPresent(problems::add);
              taken.add(output.path(), name(output.source()));
            });
    return problems;
  }

  private static Optional<Problem> inReserved(Output output, List<String> folders) {
    return folders.stream()
        .filter(folder -> output.path().toLowerCase(Locale.ROOT).startsWith(folder))
        .findFirst()
        .map(
            folder ->
                new Problem(
                    output.source(),
                    "same-output",
                    "This becomes \"%s\", in a folder that every site fills by itself."
                        .formatted(output.path()),
                    "Move it out of \"%s\".".formatted(folder)));
  }

  /** What takes a path, in words: a file as a whole, or a line of it. */
  private static String name(Spot source) {
    return source.equals(Spot.startOf(source.file()))
        ? source.file()
        : "line %d of %s".formatted(source.line(), source.file());
  }

  /** A path that is taken, and by what, in words. */
  private record Taker(String path, String what) {}

  /** The files of the site so far, and the folders that they stand in: each with what takes it. */
  private static final class Taken {
    private final Map<String, Taker> files = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();
    private final boolean twins;

    /**
     * @param twins whether each page has a twin in Markdown
     */
    Taken(boolean twins) {
      this.twins = twins;
    }

    void add(String path, String what) {
      files.putIfAbsent(path.toLowerCase(Locale.ROOT), new Taker(path, what));
      addFolders(path, what);
    }

    /** Takes all that a path has before its slashes. */
    void addFolders(String path, String what) {
      for (String folder : ancestors(path.toLowerCase(Locale.ROOT))) {
        folders.putIfAbsent(folder, what);
      }
    }

    Optional<Problem> conflict(Output output) {
      String path = output.path().toLowerCase(Locale.ROOT);
      boolean twin = twins && path.endsWith(TWIN);
      String page = twin ? output.path().substring(0, path.lastIndexOf('.')) : output.path();
      Taker taker = files.get(page.toLowerCase(Locale.ROOT));
      if (taker != null) {
        return problem(
            output, taker.path().equals(page) ? "and so does " + taker.what() : alike(taker));
      }
      if (folders.containsKey(path)) {
        return problem(output, "which is a folder for %s".formatted(folders.get(path)));
      }
      return ancestors(path).stream()
          .map(files::get)
          .filter(Objects::nonNull)
          .findFirst()
          .flatMap(
              file ->
                  problem(output, "but %s takes the name of its folder".formatted(file.what())));
    }

    private static String alike(Taker taker) {
      return "and %s becomes \"%s\", which many computers take for the same"
          .formatted(taker.what(), taker.path());
    }

    private static Optional<Problem> problem(Output output, String how) {
      return Optional.of(
          new Problem(
              output.source(),
              "same-output",
              "This becomes \"%s\", %s.".formatted(output.path(), how),
              "Give one of the two another name."));
    }

    /** The folders that a path leads through, the innermost first. */
    private static List<String> ancestors(String path) {
      List<String> ancestors = new ArrayList<>();
      for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        ancestors.add(path.substring(0, slash));
      }
      return ancestors;
    }
  }
}
