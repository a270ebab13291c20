package org.comparanda.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comparanda.read.Closest;
import org.comparanda.read.Content;
import org.comparanda.read.Link;
import org.comparanda.read.Problem;
import org.comparanda.read.RelativePath;
import org.comparanda.read.Spot;
import org.comparanda.site.Outputs;
import org.comparanda.site.Site;

/**
 * Checks the pages that wait to be published: every link within the site leads to a file, every
 * anchor to an element, every image is there, and no anchor stands twice on a page.
 */
public final class StagedPages {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
  private static final String PAGE = ".html";

  private final Path folder;
  private final String host;
  private final Set<String> files = new HashSet<>();
  private final Map<String, Content> sources = new HashMap<>();

  private StagedPages(Path folder, Site site) {
    this.folder = folder;
    String named = site.settings().get("site.host");
    this.host = named.endsWith("/") ? named.substring(0, named.length() - 1) : named;
    site.content().forEach(content -> sources.put(Outputs.path(content, site.settings()), content));
  }

  /** What is wrong with the pages in a folder that a site was baked into. */
  public static List<Problem> problems(Path folder, Site site) throws IOException {
    return new StagedPages(folder, site).problems();
  }

  /** A page with what was found on it. */
  private record Page(
      String path, Set<String> anchors, List<String> repeated, List<Target> targets) {}

  /**
   * A link within the site.
   *
   * @param written as it stands on the page
   * @param path the file that it leads to, from the site's root
   * @param anchor the element that it leads to, or empty
   * @param offset where it stands on the page
   */
  private record Target(String written, String path, String anchor, int offset, boolean image) {}

  private List<Problem> problems() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile).forEach(file -> files.add(nameOf(file)));
    }
    List<Page> pages =
        files.stream().filter(file -> file.endsWith(PAGE)).sorted().toList().parallelStream()
            .map(this::scan)
            .toList();
    Map<String, Set<String>> anchors = new HashMap<>();
    pages.forEach(page -> anchors.put(page.path(), page.anchors()));
    return pages.parallelStream().flatMap(page -> problems(page, anchors).stream()).toList();
  }

  private Page scan(String path) {
    HtmlScan.Found found = HtmlScan.scan(text(path));
    List<Target> targets = new ArrayList<>();
    found
        .references()
        .forEach((written, reference) -> target(path, written, reference).ifPresent(targets::add));
    return new Page(path, found.anchors(), List.copyOf(found.repeated()), targets);
  }

  private List<Problem> problems(Page page, Map<String, Set<String>> anchors) {
    List<Problem> problems = new ArrayList<>();
    for (String id : page.repeated()) {
      problems.add(
          new Problem(
              source(page.path()),
              "duplicate-anchor",
              "The anchor \"%s\" stands more than once on the page %s.".formatted(id, page.path()),
              "Give the elements different ids, or the headings different texts."));
    }
    for (Target target : page.targets()) {
      Optional<String> file = existing(target.path());
      if (file.isEmpty()) {
        problems.add(missing(page, target));
      } else if (!target.anchor().isEmpty()
          && anchors.containsKey(file.get())
          && !anchors.get(file.get()).contains(target.anchor())) {
        problems.add(
            new Problem(
                spot(page, target),
                "dead-anchor",
                "The link \"%s\" leads to the page %s, which has no anchor \"%s\"."
                    .formatted(target.written(), file.get(), target.anchor()),
                Closest.remedy(
                    target.anchor(),
                    anchors.get(file.get()),
                    "Link to the page alone, or to an anchor it has.")));
      }
    }
    return problems;
  }

  private Problem missing(Page page, Target target) {
    return target.image()
        ? new Problem(
            spot(page, target),
            "missing-image",
            "There is no image \"%s\" for the page %s.".formatted(target.written(), page.path()),
            "Put it in the content folder beside the text, or in the asset folder.")
        : new Problem(
            spot(page, target),
            "dead-link",
            "The link \"%s\" on the page %s leads nowhere."
                .formatted(target.written(), page.path()),
            Closest.remedy(
                target.path(), near(target.path()), "Link to a page that the site has."));
  }

  /** Files of the folder that the target is in: a mistyped name is looked for there. */
  private List<String> near(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return files.stream()
        .filter(file -> file.startsWith(folder) && file.indexOf('/', folder.length()) < 0)
        .limit(1_000)
        .toList();
  }

  /**
   * A link's spot in the content file that the page was made from, if that file holds the link;
   * else on the page.
   */
  private Spot spot(Page page, Target target) {
    Content content = sources.get(page.path());
    if (content != null) {
      for (Link link : content.article().links()) {
        if (link.target().equals(target.written()) || sameAnchor(link, target)) {
          return link.spot();
        }
      }
    }
    return onPage(page, target);
  }

  /**
   * A link to a content file is written otherwise on the page than in the article, but for its
   * anchor.
   */
  private static boolean sameAnchor(Link link, Target target) {
    return !link.goal().isEmpty()
        && !target.anchor().isEmpty()
        && link.goal().endsWith("#" + target.anchor());
  }

  private Spot onPage(Page page, Target target) {
    String before = text(page.path()).substring(0, target.offset());
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    String row = before.substring(before.lastIndexOf('\n') + 1);
    return new Spot("(baked) " + page.path(), line, row.codePointCount(0, row.length()) + 1);
  }

  private Spot source(String page) {
    Content content = sources.get(page);
    return content == null ? Spot.startOf("(baked) " + page) : Spot.startOf(content.file());
  }

  private Optional<Target> target(String page, String written, HtmlScan.Reference reference) {
    String link = written.strip();
    if (!host.isEmpty() && (link.equals(host) || link.startsWith(host + "/"))) {
      link = link.equals(host) ? "/" : link.substring(host.length());
    }
    if (link.startsWith("//") || SCHEME.matcher(link).lookingAt()) {
      return Optional.empty();
    }
    int hash = link.indexOf('#');
    String anchor = hash < 0 ? "" : decode(link.substring(hash + 1));
    String path = hash < 0 ? link : link.substring(0, hash);
    int query = path.indexOf('?');
    path = query < 0 ? path : path.substring(0, query);
    String resolved = path.isEmpty() ? page : RelativePath.resolve(page, decode(path));
    // "#top" leads to the top of every page.
    String element = anchor.equals("top") ? "" : anchor;
    return Optional.of(
        new Target(written, resolved, element, reference.offset(), reference.image()));
  }

  private static String decode(String text) {
    try {
      return text.indexOf('%') < 0
          ? text
          : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** The file that a path leads to: itself, or the index of the folder that it names. */
  private Optional<String> existing(String path) {
    if (files.contains(path)) {
      return Optional.of(path);
    }
    String index =
        path.isEmpty() || path.endsWith("/") ? path + "index.html" : path + "/index.html";
    return files.contains(index) ? Optional.of(index) : Optional.empty();
  }

  private String text(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the staged page " + path, e);
    }
  }

  private String nameOf(Path file) {
    StringBuilder name = new StringBuilder();
    for (Path part : folder.relativize(file)) {
      name.append(name.isEmpty() ? "" : "/").append(part);
    }
    return name.toString();
  }
}
