package org.comparanda.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comparanda.compare.Cells;
import org.comparanda.read.Article;
import org.comparanda.read.Closest;
import org.comparanda.read.Content;
import org.comparanda.read.Goal;
import org.comparanda.read.Link;
import org.comparanda.read.Node;
import org.comparanda.read.Problem;
import org.comparanda.read.RelativePath;
import org.comparanda.read.Spot;
import org.comparanda.site.Site;

/**
 * The links of articles to cells, to other content files and to comparisons lead somewhere, and
 * safely.
 */
final class LiveContentLinks implements Rule {
  private static final String ANOTHER = "Link to a cell that some claim fills.";

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Pattern SCRIPT =
      Pattern.compile("(?i)\\s*(javascript|vbscript|data):.*", Pattern.DOTALL);

  @Override
  public List<Problem> check(Site site) {
    Map<String, Content> paths =
        site.content().stream().collect(Collectors.toMap(Content::path, content -> content));
    Set<Cells.Key> cells = new HashSet<>();
    site.ledger().claims().forEach(claim -> cells.add(Cells.Key.of(claim)));
    List<Problem> problems = new ArrayList<>();
    for (Content content : site.content()) {
      for (Link link : content.article().links()) {
        if (link.goal().startsWith(Article.CLAIM)) {
          claim(link, cells, site, problems);
        } else if (!link.goal().isEmpty()) {
          file(link, content, paths, problems);
        } else if (SCRIPT.matcher(link.target()).matches() && !isPicture(link)) {
          problems.add(
              new Problem(
                  link.spot(),
                  "unsafe-link",
                  "A link must not run a script or carry data.",
                  "Link to a page or a file."));
        }
      }
      for (Node.Scalar table : content.article().tables()) {
        table(table, site, problems);
      }
    }
    return problems;
  }

  private static boolean isPicture(Link link) {
    return link.image() && link.target().strip().toLowerCase(Locale.ROOT).startsWith("data:image/");
  }

  private static void claim(Link link, Set<Cells.Key> cells, Site site, List<Problem> problems) {
    String[] parts = link.goal().substring(Article.CLAIM.length()).split("/", -1);
    if (parts.length != 2) {
      problems.add(
          new Problem(
              link.spot(),
              "dead-claim-link",
              "\"%s\" names no cell.".formatted(link.target()),
              "Write claim:<subject>/<attribute>, such as claim:qwen-3.5/languages."));
    } else if (!site.subjects().has(parts[0])) {
      problems.add(
          new Problem(
              link.spot(),
              "dead-claim-link",
              "There is no subject \"%s\".".formatted(parts[0]),
              Closest.remedy(parts[0], site.subjects().ids(), ANOTHER)));
    } else if (site.attributes().find(parts[1]).isEmpty()) {
      problems.add(
          new Problem(
              link.spot(),
              "dead-claim-link",
              "There is no attribute \"%s\".".formatted(parts[1]),
              Closest.remedy(parts[1], site.attributes().ids(), ANOTHER)));
    } else if (!cells.contains(new Cells.Key(parts[0], parts[1]))) {
      problems.add(
          new Problem(
              link.spot(),
              "empty-cell-link",
              "No document claims anything of \"%s\" for \"%s\".".formatted(parts[1], parts[0]),
              ANOTHER));
    }
  }

  private static void file(
      Link link, Content from, Map<String, Content> paths, List<Problem> problems) {
    String path = Goal.of(link.goal()).path();
    Content to = paths.get(path);
    if (to != null) {
      if (to.text("status").equals("draft") && !from.text("status").equals("draft")) {
        problems.add(
            new Problem(
                link.spot(),
                "dead-link",
                "\"%s\" is a draft.".formatted(path),
                "Publish it, or take the link out."));
      }
    } else {
      Optional<String> near =
          problems.size() < PageProblems.MOST_GUESSES
              ? closest(path, from, paths.keySet())
              : Optional.empty();
      problems.add(
          new Problem(
              link.spot(),
              "dead-link",
              "There is no file \"%s\" in the content folder.".formatted(path),
              Closest.remedy(
                  near.map(found -> found + link.goal().substring(path.length())),
                  "Link to a file that exists, from this file's own folder.")));
    }
  }

  /** A file that was meant, as its author has to write it. */
  private static Optional<String> closest(String path, Content from, Set<String> paths) {
    return Closest.file(path, paths.stream().filter(known -> !known.equals(from.path())).toList())
        .map(near -> RelativePath.link(from.path(), near));
  }

  private static void table(Node.Scalar id, Site site, List<Problem> problems) {
    if (id.text().isEmpty()) {
      problems.add(
          new Problem(
              id.spot(),
              "unknown-comparison",
              "This block names no comparison.",
              "Write the id of one into it."));
    } else if (BLANKS.matcher(id.text()).find()) {
      problems.add(
          new Problem(
              id.spot(),
              "unknown-comparison",
              "This block names %s comparisons."
                  .formatted(BLANKS.split(id.text()).length == 2 ? "two" : "several"),
              "Name one in each block."));
    } else if (!site.comparisonIds().contains(id.text())) {
      problems.add(unknownComparison(id.text(), id.spot(), site));
    }
  }

  static Problem unknownComparison(String id, Spot spot, Site site) {
    return new Problem(
        spot,
        "unknown-comparison",
        "There is no comparison \"%s\".".formatted(id),
        Closest.remedy(id, site.comparisonIds(), "Add data/comparisons/%s.yaml.".formatted(id)));
  }
}
