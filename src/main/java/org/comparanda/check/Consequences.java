package org.comparanda.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.read.Problem;
import org.comparanda.site.Paths;
import org.comparanda.site.Site;

/**
 * Tells problems that may only follow from a file that could not be read. A slip of the pen in the
 * list of subjects makes every claim one about an unknown subject: its author need hear of the slip
 * alone.
 */
final class Consequences {
  private static final Set<String> UNREAD =
      Set.of("yaml", "not-utf-8", "empty-file", "unreadable-file");

  private final Set<String> rules;

  private Consequences(Set<String> rules) {
    this.rules = rules;
  }

  /**
   * @param reading what was wrong when the site was read
   */
  static Consequences of(List<Problem> reading, Site site) {
    String data = site.settings().get("data.folder") + "/";
    return new Consequences(
        reading.stream()
            .filter(problem -> UNREAD.contains(problem.rule()) || isMisnamed(problem))
            .map(problem -> problem.spot().file())
            .filter(file -> file.startsWith(data))
            .map(file -> file.substring(data.length()))
            .distinct()
            .flatMap(Consequences::unknownWithout)
            .collect(Collectors.toSet()));
  }

  private static boolean isMisnamed(Problem problem) {
    return problem.rule().equals("misplaced-file")
        && problem.spot().file().toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
  }

  private static Stream<String> unknownWithout(String name) {
    String file = name.toLowerCase(Locale.ROOT).replaceFirst("\\.yml$", ".yaml");
    if (file.equals("subjects.yaml")) {
      return Stream.of(
          "unknown-subject", "unknown-kind", "dead-claim-link", "empty-cell-link", "too-silent");
    }
    if (file.equals("attributes.yaml")) {
      return Stream.of(
          "unknown-attribute", "unknown-group", "dead-claim-link", "empty-cell-link", "too-silent");
    }
    Stream<String> unused = Stream.of("unused-subject", "unused-attribute");
    return file.startsWith(Paths.DOCUMENTS)
        ? Stream.concat(
            Stream.of("unknown-document", "missing-document", "empty-cell-link", "too-silent"),
            unused)
        : Stream.concat(Stream.of("unknown-comparison"), unused);
  }

  boolean include(Problem problem) {
    return rules.contains(problem.rule());
  }
}
