package org.comparanda.bake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comparanda.compare.Table;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Subject;
import org.comparanda.read.Content;
import org.comparanda.read.HeaderForm;
import org.comparanda.read.Lazy;
import org.comparanda.read.Spot;
import org.comparanda.site.Latest;
import org.comparanda.site.Outputs;
import org.comparanda.site.Paging;
import org.comparanda.site.Paths;
import org.comparanda.site.Resolution;
import org.comparanda.site.Sent;
import org.comparanda.site.Site;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * The pages of a site as JBake's documents: one for each content file, and those that are
 * generated.
 */
final class Pages {
  /** Of when a page is: the date of the latest document that it rests on, or empty. */
  static final String AS_OF = "asof";

  /** Where the page's file stands; no template can name this key. */
  private static final String PATH = "comparanda.path";

  private final Resolution resolution;
  private final Site site;
  private final Articles articles;
  private final PageContents contents;
  private final Date now;
  private final Map<String, LocalDate> changed;
  private final List<DocumentModel> pages = new ArrayList<>();
  private final Lazy<List<DocumentModel>> beside = Lazy.of(this::makeBeside);

  private Pages(
      Resolution resolution, Articles articles, Date now, Map<String, LocalDate> changed) {
    this.resolution = resolution;
    this.site = resolution.site();
    this.articles = articles;
    this.contents = new PageContents(resolution);
    this.now = now;
    this.changed = changed;
  }

  /**
   * All pages.
   *
   * @param now what decides whether a {@code published-date} has come
   * @param changed when files were last changed, by their paths from the site's folder
   */
  static Pages of(
      Resolution resolution, Articles articles, Date now, Map<String, LocalDate> changed) {
    Pages pages = new Pages(resolution, articles, now, changed);
    pages.addContent();
    if (resolution.site().hasData()) {
      pages.addGenerated();
    }
    if (resolution.site().isThemed()) {
      pages.generated("search", "search.html", "Search");
    }
    return pages;
  }

  /** The pages that readers come to first. */
  List<DocumentModel> whole() {
    return Collections.unmodifiableList(pages);
  }

  /** Those that show the same for other places: there are more of them, and few are asked for. */
  List<DocumentModel> beside() {
    return beside.get();
  }

  /** Where a page's file stands, from the site's root, whatever its type's extension is. */
  static String path(DocumentModel page) {
    return (String) page.get(PATH);
  }

  private void addContent() {
    for (Content content : site.content()) {
      String path = Outputs.path(content, site);
      Optional<Document> document = site.digestOf(content).flatMap(site.ledger()::find);
      Page page =
          page(
              new ArticlePage(content, articles),
              type(content, document),
              path,
              Outputs.title(content, site));
      content.header().forEach(page::putIfAbsent);
      String uri = Outputs.uri(content, site);
      page.setUri(uri);
      page.setSourceUri(uri);
      page.setFile(content.file());
      page.setTags(Outputs.tags(content).toArray(String[]::new));
      page.setStatus(Outputs.status(content, site.settings(), now));
      if (content.form() == HeaderForm.JBAKE) {
        page.putIfAbsent(ModelAttributes.DATE, now);
      }
      if (!site.hasData() && site.settings().get("uri.noExtension").equals("true")) {
        page.setNoExtensionUri(uri.replace("/index.html", "/"));
      }
      edit(page, "edit", Spot.startOf(content.file()));
      page.put("headings", content.article().headings());
      page.put("words", content.article().words());
      Stream.concat(
              Stream.of(content.file()), document.stream().map(digested -> digested.spot().file()))
          .flatMap(file -> Optional.ofNullable(changed.get(file)).stream())
          .max(Comparator.naturalOrder())
          .ifPresent(day -> page.putIfAbsent("changed", day.toString()));
      document.ifPresent(digested -> addDocument(page, digested));
      pages.add(page);
    }
  }

  private String type(Content content, Optional<Document> document) {
    String written = content.text(ModelAttributes.TYPE);
    if (!written.isEmpty()) {
      return written;
    }
    String byDefault = site.settings().get("default.type");
    return document.isPresent() ? "document" : byDefault.isEmpty() ? "page" : byDefault;
  }

  private void addDocument(Page page, Document document) {
    page.put("document", document);
    page.later("record", () -> contents.record(document));
    edit(page, "editData", document.spot());
    page.later(AS_OF, () -> Latest.of(document).written());
    page.later("claims", () -> contents.claims(document));
  }

  private void addGenerated() {
    for (Table table : resolution.tables()) {
      String id = table.comparison().id();
      Page page = generated("comparison", Paths.comparison(id), table.comparison().title());
      page.put("table", table);
      edit(page, "edit", table.comparison().spot());
      page.later(AS_OF, () -> Latest.of(table.cells().toList()).written());
    }
    site.subjects().all().forEach(this::addSubject);
    site.attributes().all().forEach(this::addAttribute);
    Lazy<List<ClaimRow>> ledger = Lazy.of(contents::ledger);
    addPaged("ledger", "ledger", "Ledger", "claims", ledger, site.ledger().size());
    addPaged(
        "disagreements",
        "disagreements",
        "Disagreements",
        "cells",
        resolution::disagreements,
        resolution.disagreements().size());
    addDocuments();
    addList("compare", "Comparisons");
    addList("subjects", "Subjects");
    addList("attributes", "Attributes");
    generated("robots", "robots.txt", "robots.txt");
    generated("embedding", "embedding.html", "Embed and reuse");
    PagesBeside.announce(pages, Sent.kinds(site));
  }

  private List<DocumentModel> makeBeside() {
    return site.hasData() ? PagesBeside.of(withHome(), Sent.kinds(site)) : List.of();
  }

  /** All pages so far, and the front page, which is JBake's to make. */
  private List<DocumentModel> withHome() {
    List<DocumentModel> all = new ArrayList<>(pages);
    String path = site.settings().getOr("index.file", "index.html");
    String title = site.settings().get("site.title");
    all.add(page(new Page(), PagesBeside.HOME, path, title));
    return all;
  }

  /** The documents, the latest published first, and how the claims of each fared. */
  private void addDocuments() {
    Lazy<List<Document>> newest = Lazy.of(site.ledger()::newest);
    int total = site.ledger().documents().size();
    for (Page page : addPaged("list", "documents/index", "Documents", "documents", newest, total)) {
      page.put("of", "documents");
      page.later("record", contents::record);
    }
  }

  private void addSubject(Subject subject) {
    Page page = generated("subject", Paths.subject(subject.id()), subject.name());
    page.put("subject", subject);
    edit(page, "edit", subject.spot());
    page.later(AS_OF, () -> Latest.of(resolution.cellsOf(subject)).written());
    page.later("line", () -> contents.above(subject));
    page.later("children", () -> site.subjects().childrenOf(subject.id()));
    page.later("groups", () -> contents.groups(subject));
    page.later("tables", () -> resolution.tablesOf(subject));
  }

  private void addAttribute(Attribute attribute) {
    Page page = generated("attribute", Paths.attribute(attribute.id()), attribute.label());
    page.put("attribute", attribute);
    edit(page, "edit", attribute.spot());
    page.later(AS_OF, () -> Latest.of(resolution.cellsOf(attribute)).written());
    page.later("ranking", () -> Ranking.of(attribute, resolution.cellsOf(attribute)));
    page.later("tables", () -> resolution.tablesOf(attribute));
  }

  /**
   * JBake's way of paging: the first page under its own name, the others in folders of their
   * numbers.
   *
   * @param total how many rows there are
   */
  private <T> List<Page> addPaged(
      String type, String stem, String title, String key, Supplier<List<T>> rows, int total) {
    List<Page> paged = new ArrayList<>();
    int count = Paging.pages(total);
    for (int number = 1; number <= count; number++) {
      String path = Paging.path(stem, number);
      Page page = generated(type, path, title);
      int at = number;
      page.later(key, () -> Paging.part(rows.get(), at));
      page.put("total", total);
      page.put("number", number);
      page.put("count", count);
      paged.add(page);
    }
    return paged;
  }

  private void addList(String folder, String title) {
    generated("list", folder + "/index.html", title).put("of", folder);
  }

  /** Notes under a key where the file behind a page can be edited, if it is kept on a host. */
  private void edit(Page page, String key, Spot spot) {
    page.remove(key);
    resolution.repository().ifPresent(host -> page.later(key, () -> host.edit(spot)));
  }

  private Page generated(String type, String path, String title) {
    Page page = page(new Page(), type, path, title);
    page.setStatus(ModelAttributes.Status.PUBLISHED);
    pages.add(page);
    return page;
  }

  static Page page(Page page, String type, String path, String title) {
    page.put(PATH, path);
    page.setTags(new String[0]);
    page.setType(type);
    page.setUri(path);
    page.setSourceUri(path);
    page.setTitle(title);
    page.setRootPath(Paths.root(path));
    return page;
  }
}
