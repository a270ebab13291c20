package org.comparanda.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private static final List<String> GENERATED =
      List.of(
          "ledger.html",
          "disagreements.html",
          "documents/index.html",
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
    List<String> reserved = new ArrayList<>();
    if (site.isThemed()) {
      reserved.add("css/site.css");
      reserved.add("search.html");
    }
    addIf(site, "render.index", true, site.settings().getOr("index.file", "index.html"), reserved);
    boolean feeds = !site.hasData() || !site.settings().get("site.host").isEmpty();
    addIf(site, "render.feed", feeds, site.settings().getOr("feed.file", "feed.xml"), reserved);
    addIf(
        site,
        "render.sitemap",
        site.hasData() && feeds,
        site.settings().getOr("sitemap.file", "sitemap.xml"),
        reserved);
    addIf(
        site,
        "render.archive",
        !site.hasData(),
        site.settings().getOr("archive.file", "archive.html"),
        reserved);
    addIf(
        site,
        "render.error404",
        site.hasData(),
        site.settings().getOr("error404.file", "404.html"),
        reserved);
    addIf(
        site,
        "render.tagsindex",
        site.hasData(),
        site.settings().getOr("tag.path", "tags")
            + "/index"
            + site.settings().get("output.extension"),
        reserved);
    if (site.hasData()) {
      reserved.addAll(GENERATED);
    }
    return reserved;
  }

  /**
   * The folder of a path that the site fills by itself, or empty when an author may write there.
   */
  public static Optional<String> reservedFolder(String path, Site site) {
    return site.hasData()
        ? FOLDERS.stream().filter(path.toLowerCase(Locale.ROOT)::startsWith).findFirst()
        : Optional.empty();
  }

  private static void addIf(
      Site site, String key, boolean byDefault, String file, List<String> reserved) {
    String written = site.settings().get(key);
    if (written.isEmpty() ? byDefault : written.equals("true")) {
      reserved.add(file);
    }
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
