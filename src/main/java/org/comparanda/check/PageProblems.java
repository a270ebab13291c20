package org.comparanda.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.comparanda.check.Targets.Target;
import org.comparanda.read.Closest;
import org.comparanda.read.Content;
import org.comparanda.read.Cores;
import org.comparanda.read.Goal;
import org.comparanda.read.Link;
import org.comparanda.read.Node;
import org.comparanda.read.Problem;
import org.comparanda.read.RelativePath;
import org.comparanda.read.Spot;
import org.comparanda.site.Frame;

/**
 * Reads pages that seem to have a problem for what it is and where it stands: links that lead
 * nowhere, and anchors that stand twice.
 */
final class PageProblems {
  /**
   * To so many dead links a near name is looked for; whoever has more has another problem than
   * typing.
   */
  static final int MOST_GUESSES = 200;

  private static final String MARKDOWN = ".md";

  private final Path folder;
  private final Set<String> files;
  private final Set<String> drafts;
  private final Map<String, Content> sources;
  private final Targets targets;

  /** The anchors of the pages that links in question lead to. */
  private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();

  /**
   * @param files all files of the folder, as paths from it
   * @param drafts the pages whose anchors do not matter yet
   * @param sources the content files that pages were made from, by the pages' paths
   */
  PageProblems(
      Path folder,
      Set<String> files,
      Set<String> drafts,
      Map<String, Content> sources,
      Targets targets) {
    this.folder = folder;
    this.files = files;
    this.drafts = drafts;
    this.sources = sources;
    this.targets = targets;
  }

  /** A link that leads nowhere, on one page. */
  private record Dead(String page, String written, Target target, int offset, boolean image) {}

  /** The links on some pages that lead nowhere. */
  List<Problem> deadLinks(List<String> pages) {
    List<Dead> all = Cores.map(pages, this::find).stream().flatMap(List::stream).toList();
    Set<Seen> whole =
        all.stream()
            .map(link -> new Seen(Frame.page(link.page()), link.target()))
            .collect(Collectors.toSet());
    // A bare page repeats what its whole one says.
    return told(
        all.stream()
            .filter(link -> !whole.contains(new Seen(link.page(), link.target())))
            .toList());
  }

  /** Where a page leads. */
  private record Seen(String page, Target target) {}

  /** An anchor that stands on one page twice. */
  private record Repeated(String page, String id) {}

  /** The anchors that stand on some pages twice. */
  List<Problem> repeatedAnchors(List<String> pages) {
    List<Repeated> all =
        pages.stream()
            .flatMap(page -> repeated(page).stream().map(id -> new Repeated(page, id)))
            .toList();
    Set<Repeated> whole =
        all.stream()
            .map(one -> new Repeated(Frame.page(one.page()), one.id()))
            .collect(Collectors.toSet());
    // A bare page repeats what its whole one says.
    return all.stream().filter(one -> !whole.contains(one)).map(this::problem).toList();
  }

  private Set<String> repeated(String page) {
    Set<String> here = new HashSet<>();
    Set<String> repeated = new LinkedHashSet<>();
    byte[] html = bytes(page);
    HtmlScan.scan(
        html,
        new HtmlScan.Found() {
          @Override
          public void anchor(int start, int end, boolean isId) {
            String name = HtmlScan.text(html, start, end);
            if (!here.add(name) && isId) {
              repeated.add(name);
            }
          }

          @Override
          public void reference(int start, int end, boolean image) {}
        });
    return repeated;
  }

  private Problem problem(Repeated repeated) {
    Content content = sources.get(repeated.page());
    return new Problem(
        content == null ? Spot.startOf(baked(repeated.page())) : last(repeated.id(), content),
        "duplicate-anchor",
        "The anchor \"%s\" stands more than once on the page %s."
            .formatted(repeated.id(), repeated.page()),
        "Give the elements different ids, or the headings different texts.");
  }

  /** Where an anchor stands last in an article, or the file if only its page's template has it. */
  private static Spot last(String id, Content content) {
    return content.article().anchors().stream()
        .filter(anchor -> anchor.text().equals(id))
        .map(Node.Scalar::spot)
        .max(Comparator.naturalOrder())
        .orElse(Spot.startOf(content.file()));
  }

  private List<Dead> find(String page) {
    Map<Target, Dead> found = new LinkedHashMap<>();
    byte[] html = bytes(page);
    HtmlScan.scan(
        html,
        new HtmlScan.Found() {
          @Override
          public void anchor(int start, int end, boolean isId) {}

          @Override
          public void reference(int start, int end, boolean image) {
            String written = HtmlScan.text(html, start, end);
            targets
                .of(page, written)
                .filter(target -> isDead(target))
                .ifPresent(
                    target ->
                        found.putIfAbsent(target, new Dead(page, written, target, start, image)));
          }
        });
    return List.copyOf(found.values());
  }

  private boolean isDead(Target target) {
    Optional<String> file = existing(target.path());
    if (file.isEmpty() || target.anchor().isEmpty()) {
      return file.isEmpty();
    }
    boolean page = file.get().endsWith(StagedPages.PAGE) && !drafts.contains(file.get());
    return page && !anchorsOf(file.get()).contains(target.anchor());
  }

  private Set<String> anchorsOf(String page) {
    return anchors.computeIfAbsent(
        page,
        path -> {
          Set<String> here = new HashSet<>();
          byte[] html = bytes(path);
          HtmlScan.scan(
              html,
              new HtmlScan.Found() {
                @Override
                public void anchor(int start, int end, boolean isId) {
                  here.add(HtmlScan.text(html, start, end));
                }

                @Override
                public void reference(int start, int end, boolean image) {}
              });
          return here;
        });
  }

  /**
   * The problems of dead links: each where its author wrote it; those that stand in no content file
   * come from a template, and each is told once, however many pages have it.
   */
  private List<Problem> told(List<Dead> links) {
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
      problems.add(problem(one, problems.size() < MOST_GUESSES));
    }
    return problems;
  }

  /** A dead link, where it stands, and on how many pages. */
  private record Told(Dead link, Spot spot, int pages) {}

  private Problem problem(Told told, boolean guess) {
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
              guess ? anchorsOf(file.get()) : Set.of(),
              "Link to the page alone, or to an anchor it has."));
    }
    Optional<String> near = guess ? near(link) : Optional.empty();
    if (link.image()) {
      return new Problem(
          told.spot(),
          "missing-image",
          "There is no image \"%s\" for the page %s.".formatted(link.written(), where),
          Closest.remedy(
              near, "Put it in the content folder beside the text, or in the asset folder."));
    }
    return new Problem(
        told.spot(),
        "dead-link",
        "The link \"%s\" on the page %s leads nowhere.".formatted(link.written(), where),
        Closest.remedy(near, "Link to a page that the site has."));
  }

  /** A file that was meant, as the link has to be written. */
  private Optional<String> near(Dead link) {
    String path = link.target().path();
    String page =
        path.endsWith(MARKDOWN)
            ? path.substring(0, path.length() - MARKDOWN.length()) + StagedPages.PAGE
            : path;
    return Optional.of(page)
        .filter(files::contains)
        .or(
            () ->
                Closest.file(
                    path, files.stream().filter(file -> !file.equals(link.page())).toList()))
        .map(file -> RelativePath.link(link.page(), file));
  }

  /** Where a link stands in the content file that its page was made from. */
  private List<Spot> spotsInContent(Dead dead) {
    Content content = sources.get(dead.page());
    return content == null
        ? List.of()
        : content.article().links().stream()
            .filter(
                link ->
                    link.goal().isEmpty()
                        ? link.target().equals(dead.written())
                        : sameGoal(link, dead.target()))
            .map(Link::spot)
            .toList();
  }

  /** A link to a content file is written otherwise on the page than in the article. */
  private boolean sameGoal(Link link, Target target) {
    Content content = sources.get(target.path());
    String anchor = target.anchor().isEmpty() ? "" : "#" + target.anchor();
    Goal goal = Goal.of(link.goal());
    return content != null && goal.path().equals(content.path()) && goal.anchor().equals(anchor);
  }

  private Spot onPage(Dead dead) {
    String before = new String(bytes(dead.page()), 0, dead.offset(), StandardCharsets.UTF_8);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    String row = before.substring(before.lastIndexOf('\n') + 1);
    return new Spot(baked(dead.page()), line, row.codePointCount(0, row.length()) + 1);
  }

  /** A page is no file of its author's; a problem says so. */
  private static String baked(String page) {
    return "(baked) " + page;
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

  private byte[] bytes(String path) {
    return StagedPages.bytes(folder, path);
  }
}
