package org.comparanda.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.compare.Comparison;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Subject;
import org.comparanda.read.Content;
import org.comparanda.read.HeaderForm;
import org.comparanda.read.Heading;
import org.comparanda.read.Settings;
import org.comparanda.read.Spot;

/** Which files a site's own files become. */
public final class Outputs {
  /** Marks a folder as one that a bake made and may replace. */
  public static final String MARK = ".comparanda";

  private static final List<String> GENERATED =
      List.of(
          "compare/index.html",
          "subjects/index.html",
          "attributes/index.html",
          "robots.txt",
          "embedding.html",
          "llms.txt",
          "llms-full.txt");

  /** Where data, copies and frames go, which have too many names to tell one by one. */
  private static final List<String> FOLDERS =
      Stream.concat(
              Stream.of("api/v1/", "cite/", "export/", "oembed/", "share/", "embed/frozen/"),
              Sent.KINDS.stream().map(kind -> "embed/" + kind + "/"))
          .toList();

  private static final String PUBLISHED = "published";
  private static final String DRAFT = "draft";

  private Outputs() {}

  /** A file of the baked site, and what an author wrote for it. */
  public record Output(String path, Spot source) {}

  /** What each of the site's files becomes, and what is made of all of them together. */
  public static List<Output> of(Site site) {
    List<Output> outputs = new ArrayList<>();
    for (Content content : site.content()) {
      outputs.add(new Output(path(content, site), Spot.startOf(content.file())));
      if (mayBeDraft(content, site)) {
        outputs.add(new Output(draftPath(content, site), Spot.startOf(content.file())));
      }
    }
    for (Comparison comparison : site.comparisons()) {
      outputs.add(new Output(Paths.comparison(comparison.id()), comparison.spot()));
    }
    for (Subject subject : site.subjects().all()) {
      outputs.add(new Output(Paths.subject(subject.id()), subject.spot()));
    }
    for (Attribute attribute : site.attributes().all()) {
      outputs.add(new Output(Paths.attribute(attribute.id()), attribute.spot()));
    }
    addTags(site, outputs);
    String content = site.settings().get("content.folder") + "/";
    site.contentAssets()
        .forEach(file -> outputs.add(new Output(file, Spot.startOf(content + file))));
    String assets = site.settings().get("asset.folder") + "/";
    site.assets().forEach(file -> outputs.add(new Output(file, Spot.startOf(assets + file))));
    return outputs;
  }

  /**
   * The files that every site has, or every site with data of ours: no file of its author's may
   * become one.
   */
  public static List<String> reserved(Site site) {
    List<String> reserved = new ArrayList<>(List.of(MARK));
    if (site.isThemed()) {
      reserved.add("css/site.css");
      reserved.add("search.html");
    }
    if (site.hasData()) {
      reserved.addAll(GENERATED);
      addPages("ledger", site.ledger().size(), reserved);
      // No more cells can be in disagreement than there are claims.
      addPages("disagreements", site.ledger().size(), reserved);
      addPages("documents/index", site.ledger().documents().size(), reserved);
      site.subjects().all().forEach(subject -> reserved.add("subjects/" + subject.id() + ".atom"));
      site.comparisonIds().forEach(id -> reserved.add("compare/" + id + ".atom"));
    }
    tools(site)
        .filter(tool -> !site.settings().isSet(tool.nameKey()))
        .map(Tool::path)
        .forEach(reserved::add);
    return reserved;
  }

  private static void addPages(String stem, int rows, List<String> reserved) {
    for (int number = 1; number <= Paging.pages(rows); number++) {
      reserved.add(Paging.path(stem, number));
    }
  }

  /** The files of JBake's tools whose names the settings say. */
  public static List<Output> named(Site site) {
    Settings settings = site.settings();
    return tools(site)
        .filter(tool -> settings.isSet(tool.nameKey()))
        .map(tool -> new Output(tool.path(), settings.spot(tool.nameKey())))
        .toList();
  }

  /** A tool of JBake's that makes one file: where, and by which setting. */
  private record Tool(String nameKey, String path) {}

  private static Stream<Tool> tools(Site site) {
    boolean data = site.hasData();
    boolean lists = !data || !site.settings().get("site.host").isEmpty();
    Settings settings = site.settings();
    String tags = settings.getOr("tag.path", "tags") + "/index" + settings.get("output.extension");
    return Stream.of(
            tool(site, "render.index", true, "index.file", "index.html"),
            tool(site, "render.feed", lists, "feed.file", "feed.xml"),
            tool(site, "render.sitemap", data && lists, "sitemap.file", "sitemap.xml"),
            tool(site, "render.archive", !data, "archive.file", "archive.html"),
            tool(site, "render.error404", data, "error404.file", "404.html"),
            works(site, "render.tagsindex", data)
                ? Stream.of(new Tool("tag.path", tags))
                : Stream.<Tool>empty())
        .flatMap(tool -> tool);
  }

  private static Stream<Tool> tool(
      Site site, String key, boolean byDefault, String nameKey, String name) {
    return works(site, key, byDefault)
        ? Stream.of(new Tool(nameKey, site.settings().getOr(nameKey, name)))
        : Stream.empty();
  }

  private static boolean works(Site site, String key, boolean byDefault) {
    return site.settings().getOr(key, String.valueOf(byDefault)).equals("true");
  }

  /** The folders that the site fills by itself: no author may write there. */
  public static List<String> reservedFolders(Site site) {
    return Stream.concat(
            site.hasData() ? FOLDERS.stream() : Stream.empty(),
            site.isThemed() ? Stream.of("search/") : Stream.empty())
        .toList();
  }

  /** Folders that the site has, and an author may write in, too. */
  public static List<String> sharedFolders(Site site) {
    return site.isThemed() ? List.of("css/", "embed/v1/", "js/") : List.of();
  }

  /** A page for each tag, which the first file that has the tag answers for. */
  private static void addTags(Site site, List<Output> outputs) {
    if (site.settings().get("render.tags").equals("false")) {
      return;
    }
    String folder = site.settings().getOr("tag.path", "tags") + "/";
    Set<String> seen = new HashSet<>();
    for (Content content : site.content()) {
      for (String tag : tags(content)) {
        String path = folder + tag + site.settings().get("output.extension");
        if (seen.add(path)) {
          outputs.add(new Output(path, content.spot("tags")));
        }
      }
    }
  }

  /** The tags that a content file's header gives it. */
  public static List<String> tags(Content content) {
    return content.header().get("tags") instanceof List<?> tags
        ? tags.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** Whether its page is a draft today, or was before the date that publishes it. */
  private static boolean mayBeDraft(Content content, Site site) {
    return status(content, site.settings(), new Date(Long.MIN_VALUE)).equals(DRAFT);
  }

  /** Where its page stands as long as it is a draft, by JBake's rules. */
  public static String draftPath(Content content, Site site) {
    String path = path(content, site);
    int dot = path.lastIndexOf('.');
    return path.substring(0, dot)
        + site.settings().getOr("draft.suffix", "-draft")
        + path.substring(dot);
  }

  /**
   * Where a content file's page stands. In a site with data of ours it is beside its source; in a
   * plain JBake site it may be in a folder of its own, below {@code uri.noExtension.prefix}.
   */
  public static String path(Content content, Site site) {
    Settings settings = site.settings();
    if (site.hasData()) {
      return content.stem() + ".html";
    }
    String prefix = settings.get("uri.noExtension.prefix");
    boolean folder =
        settings.get("uri.noExtension").equals("true")
            && !prefix.isEmpty()
            && ("/" + content.path()).startsWith(prefix);
    return content.stem() + (folder ? "/index" : "") + settings.get("output.extension");
  }

  /** The address of a content file's page, from the site's root. */
  public static String uri(Content content, Site site) {
    return encoded(path(content, site));
  }

  /** The address of a file, from the site's root. */
  public static String encoded(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  /** What a content file's page is called. */
  public static String title(Content content, Site site) {
    String written = content.text("title");
    if (!written.isEmpty()) {
      return written;
    }
    return site.digestOf(content)
        .flatMap(site.ledger()::find)
        .map(Document::title)
        .or(() -> content.article().headings().stream().findFirst().map(Heading::text))
        .orElse(content.stem());
  }

  /**
   * JBake: a {@code published-date} is published once its date has come, and a draft until then.
   *
   * @return {@code published}, {@code draft} or what else the header says
   */
  public static String status(Content content, Settings settings, Date now) {
    String written = content.text("status");
    if (written.isEmpty()) {
      String byDefault = settings.get("default.status");
      String ofForm = content.form() == HeaderForm.JBAKE ? DRAFT : PUBLISHED;
      written = byDefault.isEmpty() ? ofForm : byDefault;
    }
    if (written.equals("published-date")) {
      boolean due = content.header().get("date") instanceof Date date && !now.before(date);
      return due ? PUBLISHED : DRAFT;
    }
    return written;
  }
}
