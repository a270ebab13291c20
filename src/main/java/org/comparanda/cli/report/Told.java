package org.comparanda.cli.report;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.read.Problem;
import org.comparanda.read.Settings;
import org.comparanda.read.Spot;

/**
 * The problems of a site, and what a report needs to know of where the site is kept.
 *
 * @param problems by file, line and column
 * @param root the site's folder
 * @param prefix what leads from the repository's root to the site's folder: empty, or a path that
 *     ends with {@code /}
 * @param changed the files that a proposal changes, by their paths from the repository's root
 */
public record Told(List<Problem> problems, Path root, String prefix, Set<String> changed) {
  public Told {
    problems = List.copyOf(problems);
    changed = Set.copyOf(changed);
  }

  /** How many problems there are in how many files, in words. */
  public String count() {
    long files = problems.stream().map(problem -> problem.spot().file()).distinct().count();
    String problemCount = problems.size() + (problems.size() == 1 ? " problem" : " problems");
    return files > 1 ? problemCount + " in " + files + " files" : problemCount;
  }

  /** Whether a problem stands in a file of the site, and not on a baked page. */
  boolean isInFile(Spot spot) {
    return Files.exists(root.resolve(spot.file()));
  }

  /**
   * A place in the site for what stands in none of its files: hosts take no result without one, and
   * refuse the others with it. The settings, or else the first file that there is.
   */
  Spot nearest() {
    if (Files.isRegularFile(root.resolve(Settings.FILE))) {
      return Spot.startOf(Settings.FILE);
    }
    // A site without settings has its files in the folders that are so called without any.
    for (String folder : List.of("data", "content")) {
      Optional<String> first = firstBelow(root.resolve(folder));
      if (first.isPresent()) {
        return Spot.startOf(folder + "/" + first.get());
      }
    }
    return Spot.startOf(Settings.FILE);
  }

  private static Optional<String> firstBelow(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
          .min(Comparator.naturalOrder());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  /** The file's path from the repository's root. */
  String path(Spot spot) {
    return prefix + spot.file();
  }

  /** Those in files that the proposal changes first; otherwise in their order. */
  List<Problem> changedFirst() {
    return problems.stream()
        .sorted(Comparator.comparing((Problem problem) -> !changed.contains(path(problem.spot()))))
        .toList();
  }
}
