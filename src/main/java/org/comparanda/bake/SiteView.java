package org.comparanda.bake;

import freemarker.template.TemplateHashModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Finding;
import org.comparanda.compare.Strand;
import org.comparanda.compare.Table;
import org.comparanda.ledger.Anchors;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Subject;
import org.comparanda.read.Content;
import org.comparanda.read.Lazy;
import org.comparanda.site.Paths;
import org.comparanda.site.Place;
import org.comparanda.site.Resolution;
import org.comparanda.site.Site;

/**
 * The whole site as every template sees it, under the name {@code site}. Addresses lead from the
 * site's root; a template puts {@code ${root}} before them.
 */
public final class SiteView {
  private final Resolution resolution;
  private final ClaimRows rows;
  private final Site site;
  private final OutgoingView outgoing;
  private final Drawings drawings;
  private final List<Document> newest;
  private final Lazy<Tally> findings;
  private final Set<String> contentPaths;
  private final List<PageLink> navigation;
  private final Lazy<Backlinks> backlinks;
  private final Neighbours neighbours;

  /**
   * @param places that what the site says can be taken to
   * @param now what decides whether a page is a draft still
   */
  SiteView(Resolution resolution, List<Place> places, Date now) {
    this.resolution = resolution;
    this.rows = new ClaimRows(resolution);
    this.site = resolution.site();
    this.outgoing = new OutgoingView(site, places);
    this.drawings = new Drawings(resolution);
    this.newest = site.ledger().newest();
    this.findings = Lazy.of(() -> tally(resolution.findings()));
    this.contentPaths =
        site.content().stream()
            .filter(content -> Navigation.isPublished(content, site, now))
            .map(Content::path)
            .collect(Collectors.toSet());
    this.navigation = Navigation.of(site, now);
    // Of the pages that are served one by one, few ask for them.
    this.backlinks = Lazy.of(() -> new Backlinks(resolution, now));
    this.neighbours = new Neighbours(newest, resolution.tables());
  }

  private static Tally tally(Map<Finding, Long> counts) {
    return Tally.of(
        "cells",
        counts.keySet().stream().map(Finding::word).toList(),
        counts.values().stream().map(Math::toIntExact).toList());
  }

  public String title() {
    return site.settings().get("site.title");
  }

  /** The language of its pages, as BCP 47 has it. */
  public String language() {
    return language(site);
  }

  /** The language of a site's pages, as BCP 47 has it. */
  static String language(Site site) {
    String language = site.settings().get("site.language");
    return language.isEmpty() ? "en" : language;
  }

  /** What the site is, in a sentence, or empty. */
  public String description() {
    return site.settings().get("site.description");
  }

  /** Where the site's files can be looked through and edited, or empty. */
  public String repositoryUrl() {
    return resolution
        .repository()
        .map(
            repository ->
                repository.folder(
                    site.settings().get(hasData() ? "data.folder" : "content.folder")))
        .orElse("");
  }

  public boolean hasData() {
    return site.hasData();
  }

  /** Whether there are an index and a page to search it on. */
  public boolean hasSearch() {
    return site.isThemed();
  }

  public Collection<Document> documents() {
    return site.ledger().documents();
  }

  /** The documents, the latest published first and those without a date last. */
  public List<Document> newest() {
    return newest;
  }

  public Collection<Subject> subjects() {
    return site.subjects().all();
  }

  public Collection<Attribute> attributes() {
    return site.attributes().all();
  }

  public List<Table> tables() {
    return resolution.tables();
  }

  /** The same, those first that the front page is to show first. */
  public List<Table> front() {
    List<String> first = site.frontComparisons();
    return resolution.tables().stream()
        .sorted(
            Comparator.comparingInt(
                table -> {
                  int place = first.indexOf(table.comparison().id());
                  return place < 0 ? first.size() : place;
                }))
        .toList();
  }

  /** How many claims the ledger holds. */
  public int claims() {
    return site.ledger().size();
  }

  /** How many cells have which finding. */
  public Tally findings() {
    return findings.get();
  }

  /** The cells in which documents disagree. */
  public List<Cell> disagreements() {
    return resolution.disagreements();
  }

  /** How the claims of a document fared. */
  public Tally record(String slug) {
    return Tally.of(resolution.record(slug));
  }

  /** Whether a content file of that path has a page that is no draft. */
  public boolean hasPage(String path) {
    return contentPaths.contains(path);
  }

  /** The content pages that every page leads to. */
  public List<PageLink> navigation() {
    return navigation;
  }

  /** The tables in which a document's claims stand, each with the number of their cells. */
  public List<PageLink> comparisonsWith(String slug) {
    return backlinks.get().tables(slug);
  }

  /** The content pages that lead to a document, or to a cell in which a claim of it stands. */
  public List<PageLink> pagesOn(String slug) {
    return backlinks.get().pages(document(slug));
  }

  /** The page before a document's or a comparison's in the list of all of them, or none. */
  public List<PageLink> before(String url) {
    return neighbours.before(url);
  }

  /** The page after a document's or a comparison's in the list of all of them, or none. */
  public List<PageLink> after(String url) {
    return neighbours.after(url);
  }

  public Document document(String slug) {
    return site.ledger().find(slug).orElseThrow();
  }

  public Subject subject(String id) {
    return site.subjects().find(id).orElseThrow();
  }

  public Attribute attribute(String id) {
    return site.attributes().find(id).orElseThrow();
  }

  public List<Subject> childrenOf(String id) {
    return site.subjects().childrenOf(id);
  }

  public String documentUrl(String slug) {
    return Paths.document(slug);
  }

  public String comparisonUrl(String id) {
    return Paths.comparison(id);
  }

  public String subjectUrl(String id) {
    return Paths.subject(id);
  }

  public String attributeUrl(String id) {
    return Paths.attribute(id);
  }

  /** A claim's permalink. */
  public String claimUrl(Claim claim) {
    return Paths.claim(claim);
  }

  /** The claims of a cell, as pages show them. */
  public List<TemplateHashModel> claimsOf(Cell cell) {
    return List.copyOf(rows.of(cell));
  }

  /** The claims of a cell under one condition, as pages show them, the head first. */
  public List<TemplateHashModel> claimsUnder(Strand strand) {
    return List.copyOf(rows.of(strand));
  }

  /** What a cell is sorted by: the ends of its first value's interval, or empty. */
  public String sortKey(Cell cell) {
    return SortKey.of(cell);
  }

  /** The subjects that have the best value of a row. */
  public Set<String> best(Table.Row row) {
    return SortKey.best(row);
  }

  /** What an attribute counts and which way is better, or empty. */
  public String hint(Attribute attribute) {
    return attribute.hint();
  }

  /** The charts that a comparison asks for, but for those that would be no charts. */
  public List<Drawing> charts(Table table) {
    return drawings.of(table);
  }

  /** The charts of an attribute whose cells are ranked: bars, a timeline, both or none. */
  public List<Drawing> charts(Attribute attribute, List<Ranked> ranking) {
    return drawings.of(attribute, ranking);
  }

  /** Where a cell is shown first. */
  public String cellUrl(Cell cell) {
    return resolution.home(cell.subject(), cell.attribute());
  }

  /** Where the cell of a subject and attribute is shown first. */
  public String cellUrl(String subject, String attribute) {
    return resolution.home(subject, attribute);
  }

  /** The anchors of a cell under each of its conditions; each is used once. */
  public List<String> strandAnchors(Cell cell) {
    Map<String, Integer> used = new HashMap<>();
    List<String> anchors = new ArrayList<>();
    for (Strand strand : cell.strands()) {
      String anchor = Anchors.of(cell.subject(), cell.attribute(), strand.condition());
      int count = used.merge(anchor, 1, Integer::sum);
      anchors.add(count == 1 ? anchor : anchor + "--" + count);
    }
    return anchors;
  }

  /** What can be taken to other sites, and how. */
  public OutgoingView outgoing() {
    return outgoing;
  }

  /** The groups of attributes. */
  public List<String> groups() {
    return site.attributes().groups();
  }

  public List<Attribute> attributesOf(String group) {
    return site.attributes().all().stream()
        .filter(attribute -> attribute.group().equals(group))
        .toList();
  }

  /** The anchor of a cell on the pages that show it. */
  public String anchor(Cell cell) {
    return Anchors.of(cell.subject(), cell.attribute());
  }
}
