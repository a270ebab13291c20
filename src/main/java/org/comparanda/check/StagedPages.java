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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
 * anchor to an element, every image is there, and no anchor stands twice on a page. Drafts may be
 * unfinished; what they link to (the page of a tag that only they have) may not be there yet.
 *
 * <p>The pages are read once for what they hold. Only if something is amiss they are read again for
 * where it stands, so that a site without problems needs little memory however many links it has.
 */
public final class StagedPages {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
  private static final String PAGE = ".html";

  /**
   * To so many dead links a near name is looked for; whoever has more has another problem than
   * typing.
   */
  private static final int MOST_GUESSES = 200;

  private final Path folder;
  private final String host;
  private final Set<String> files = new HashSet<>();

  /** The links of each folder's pages that have been resolved: most stand on many of them. */
  private final Map<String, Set<String>> resolved = new ConcurrentHashMap<>();

  private final Map<String, Content> sources = new HashMap<>();
  private final Set<String> drafts = new HashSet<>();

  private StagedPages(Path folder, Site site) {
    this.folder = folder;
    String named = site.settings().get("site.host");
    this.host = named.endsWith("/") ? named.substring(0, named.length() - 1) : named;
    for (Content content : site.content()) {
      sources.put(Outputs.path(content, site), content);
      drafts.add(Outputs.draftPath(content, site));
    }
    drafts.removeAll(sources.keySet());
  }

  /** What is wrong with the pages in a folder that a site was baked into. */
  public static List<Problem> problems(Path folder, Site site) throws IOException {
    return new StagedPages(folder, site).problems();
  }

  /**
   * Where a link leads.
   *
   * @param path from the site's root
   * @param anchor the element on that page, or empty
   */
  private record Target(String path, String anchor) {}

  /** A link that leads nowhere, on one page. */
  private record Dead(String page, String written, Target target, int offset, boolean image) {}

  private List<Problem> problems() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile).forEach(file -> files.add(nameOf(file)));
    }
    List<String> pages =
        files.stream()
            .filter(file -> file.endsWith(PAGE) && !drafts.contains(file))
            .sorted()
            .toList();
    Map<String, Set<String>> anchors = new ConcurrentHashMap<>();
    Set<Target> targets = ConcurrentHashMap.newKeySet();
    List<Problem> problems =
        new ArrayList<>(
            pages.parallelStream()
                .flatMap(page -> collect(page, anchors, targets).stream())
                .toList());
    Set<Target> dead =
        targets.stream().filter(target -> isDead(target, anchors)).collect(Collectors.toSet());
    if (!dead.isEmpty()) {
      problems.addAll(
          told(
              pages.parallelStream().flatMap(page -> find(page, dead).stream()).toList(), anchors));
    }
    return problems;
  }

  /** Notes what a page holds, and returns the problem of each anchor that stands there twice. */
  private List<Problem> collect(
      String page, Map<String, Set<String>> anchors, Set<Target> targets) {
    Set<String> here = new HashSet<>();
    Set<String> repeated = new LinkedHashSet<>();
    List<String> onThisPage = new ArrayList<>();
    Set<String> known =
        resolved.computeIfAbsent(
            page.substring(0, page.lastIndexOf('/') + 1), key -> ConcurrentHashMap.newKeySet());
    HtmlScan.scan(
        text(page),
        new HtmlScan.Found() {
          @Override
          public void anchor(String name, boolean isId) {
            if (!here.add(name) && isId) {
              repeated.add(name);
            }
          }

          @Override
          public void reference(String written, int offset, boolean image) {
            if (written.startsWith("#")) {
              onThisPage.add(written);
            } else if (known.add(written)) {
              target(page, written).ifPresent(targets::add);
            }
          }
        });
    for (String written : onThisPage) {
      target(page, written)
          .filter(target -> !here.contains(target.anchor()))
          .ifPresent(targets::add);
    }
    anchors.put(page, here);
    return repeated.stream().map(id -> repeated(id, page)).toList();
  }

  private Problem repeated(String id, String page) {
    Content content = sources.get(page);
    return new Problem(
        Spot.startOf(content == null ? baked(page) : content.file()),
        "duplicate-anchor",
        "The anchor \"%s\" stands more than once on the page %s.".formatted(id, page),
        "Give the elements different ids, or the headings different texts.");
  }

  private boolean isDead(Target target, Map<String, Set<String>> anchors) {
    Optional<String> file = existing(target.path());
    if (file.isEmpty()) {
      return true;
    }
    Set<String> there = anchors.get(file.get());
    return there != null && !target.anchor().isEmpty() && !there.contains(target.anchor());
  }

  private List<Dead> find(String page, Set<Target> dead) {
    Map<Target, Dead> found = new LinkedHashMap<>();
    HtmlScan.scan(
        text(page),
        new HtmlScan.Found() {
          @Override
          public void anchor(String name, boolean isId) {}

          @Override
          public void reference(String written, int offset, boolean image) {
            target(page, written)
                .filter(dead::contains)
                .ifPresent(
                    target ->
                        found.putIfAbsent(target, new Dead(page, written, target, offset, image)));
          }
        });
    return List.copyOf(found.values());
  }

  /**
   * The problems of dead links: each where its author wrote it; those that stand in no content file
   * come from a template, and each is told once, however many pages have it.
   */
  private List<Problem> told(List<Dead> links, Map<String, Set<String>> anchors) {
    Map<Target, List<Dead>> fromTemplates = new LinkedHashMap<>();
    List<Told> told = new ArrayList<>();
    for (Dead link : links) {
      List<Spot> spots = spotsInContent(link);
      spots.forEach(spot -> told.add(new Told(link, spot, 1)));
      if (spots.isEmpty()) {
        fromTemplates.computeIfAbsent(link.target(), target -> new ArrayList<>()).add(link);
      }
    }
    fromTemplates
        .values()
        .forEach(same -> told.add(new Told(same.get(0), onPage(same.get(0)), same.size())));
    List<Problem> problems = new ArrayList<>();
    for (Told one : told) {
      problems.add(problem(one, problems.size() < MOST_GUESSES, anchors));
    }
    return problems;
  }

  /** A dead link, where it stands, and on how many pages. */
  private record Told(Dead link, Spot spot, int pages) {}

  private Problem problem(Told told, boolean guess, Map<String, Set<String>> anchors) {
    Dead link = told.link();
    String where =
        link.page() + (told.pages() == 1 ? "" : " (and on %d more)".formatted(told.pages() - 1));
    Target target = link.target();
    Optional<String> file = existing(target.path());
    if (file.isPresent()) {
      return new Problem(
          told.spot(),
          "dead-anchor",
          "The link \"%s\" on the page %s leads to %s, which has no anchor \"%s\"."
              .formatted(link.written(), where, file.get(), target.anchor()),
          Closest.remedy(
              target.anchor(),
              guess ? anchors.getOrDefault(file.get(), Set.of()) : Set.of(),
              "Link to the page alone, or to an anchor it has."));
    }
    List<String> near = guess ? near(target.path()) : List.of();
    if (link.image()) {
      return new Problem(
          told.spot(),
          "missing-image",
          "There is no image \"%s\" for the page %s.".formatted(link.written(), where),
          Closest.remedy(
              target.path(),
              near,
              "Put it in the content folder beside the text, or in the asset folder."));
    }
    return new Problem(
        told.spot(),
        "dead-link",
        "The link \"%s\" on the page %s leads nowhere.".formatted(link.written(), where),
        Closest.remedy(target.path(), near, "Link to a page that the site has."));
  }

  /** Files of the folder that the target is in: a mistyped name is looked for there. */
  private List<String> near(String path) {
    String parent = path.substring(0, path.lastIndexOf('/') + 1);
    return files.stream()
        .filter(file -> file.startsWith(parent) && file.indexOf('/', parent.length()) < 0)
        .limit(1_000)
        .toList();
  }

  /** Where a link stands in the content file that its page was made from. */
  private List<Spot> spotsInContent(Dead dead) {
    Content content = sources.get(dead.page());
    return content == null
        ? List.of()
        : content.article().links().stream()
            .filter(link -> link.target().equals(dead.written()) || sameGoal(link, dead.target()))
            .map(Link::spot)
            .toList();
  }

  /** A link to a content file is written otherwise on the page than in the article. */
  private boolean sameGoal(Link link, Target target) {
    Content content = sources.get(target.path());
    String anchor = target.anchor().isEmpty() ? "" : "#" + target.anchor();
    return content != null && link.goal().equals(content.path() + anchor);
  }

  private Spot onPage(Dead dead) {
    String before = text(dead.page()).substring(0, dead.offset());
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    String row = before.substring(before.lastIndexOf('\n') + 1);
    return new Spot(baked(dead.page()), line, row.codePointCount(0, row.length()) + 1);
  }

  /** A page is no file of its author's; a problem says so. */
  private static String baked(String page) {
    return "(baked) " + page;
  }

  private Optional<Target> target(String page, String written) {
    String link = written.strip();
    if (!host.isEmpty() && link.startsWith(host)) {
      String rest = link.substring(host.length());
      link = rest.isEmpty() ? "/" : rest.startsWith("/") ? rest : link;
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
    return Optional.of(new Target(resolved, anchor.equals("top") ? "" : anchor));
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
