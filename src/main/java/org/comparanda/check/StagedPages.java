package org.comparanda.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.comparanda.check.PageNotes.Noted;
import org.comparanda.read.Content;
import org.comparanda.read.Cores;
import org.comparanda.read.Problem;
import org.comparanda.site.Outputs;
import org.comparanda.site.Site;

/**
 * Checks the pages that wait to be published: every link within the site leads to a file, every
 * anchor to an element, every image is there, and no anchor stands twice on a page. Drafts may be
 * unfinished; what they link to (the page of a tag that only they have) may not be there yet.
 *
 * <p>What a page holds is noted in fingerprints when it is baked, so that it need not be read
 * again. Only pages on which something seems amiss are read, for what it is and where it stands.
 */
public final class StagedPages {
  static final String PAGE = ".html";

  private static final String INDEX = "index.html";

  private final Targets targets;
  private final Map<String, Content> sources = new HashMap<>();
  private final Set<String> drafts = new HashSet<>();
  private final Map<String, Noted> noted = new ConcurrentHashMap<>();

  /** The pages of a site, none of which is noted yet. */
  public StagedPages(Site site) {
    this.targets = new Targets(site.settings().get("site.host"));
    for (Content content : site.content()) {
      sources.put(Outputs.path(content, site), content);
      drafts.add(Outputs.draftPath(content, site));
    }
    drafts.removeAll(sources.keySet());
  }

  /**
   * Notes what a page holds that is about to be written. For several threads.
   *
   * @param path the page's file, from the site's root
   * @param html the page in UTF-8, which is not kept
   */
  public void note(String path, byte[] html) {
    if (path.endsWith(PAGE) && !drafts.contains(path)) {
      noted.put(path, PageNotes.of(path, html, targets));
    }
  }

  /** What is wrong with the pages in a folder; those that were not noted yet are read. */
  public List<Problem> problems(Path folder) throws IOException {
    Set<String> files = new HashSet<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile).forEach(file -> files.add(nameOf(file, folder)));
    }
    List<String> unknown =
        files.stream().filter(file -> file.endsWith(PAGE) && !noted.containsKey(file)).toList();
    Cores.map(
        unknown,
        file -> {
          note(file, bytes(folder, file));
          return file;
        });
    List<String> pages = noted.keySet().stream().sorted().toList();
    Fingerprints known = known(files);
    PageProblems exactly = new PageProblems(folder, files, drafts, sources, targets);
    List<Problem> problems = new ArrayList<>();
    problems.addAll(
        exactly.repeatedAnchors(pages.stream().filter(page -> noted(page).repeats()).toList()));
    problems.addAll(
        exactly.deadLinks(pages.stream().filter(page -> !noted(page).leadsTo(known)).toList()));
    return problems;
  }

  /** All that a link may lead to: files, folders with an index, and anchors. */
  private Fingerprints known(Set<String> files) {
    Fingerprints known = new Fingerprints(files.size() * 16);
    for (String file : files) {
      known.add(Fingerprints.of(file));
      if (file.equals(INDEX) || file.endsWith("/" + INDEX)) {
        String folder = file.substring(0, file.length() - INDEX.length());
        known.add(Fingerprints.of(folder));
        known.add(
            Fingerprints.of(folder.isEmpty() ? "" : folder.substring(0, folder.length() - 1)));
      }
    }
    noted.values().forEach(page -> page.addAnchors(known));
    return known;
  }

  private Noted noted(String page) {
    return Objects.requireNonNull(noted.get(page));
  }

  static byte[] bytes(Path folder, String path) {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the staged page " + path, e);
    }
  }

  private static String nameOf(Path file, Path folder) {
    StringBuilder name = new StringBuilder();
    for (Path part : folder.relativize(file)) {
      name.append(name.isEmpty() ? "" : "/").append(part);
    }
    return name.toString();
  }
}
