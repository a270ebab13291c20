package org.comparanda.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Table;
import org.comparanda.compare.Weighed;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Standing;
import org.comparanda.ledger.Subject;
import org.comparanda.read.Content;
import org.comparanda.site.Outputs;
import org.comparanda.site.Paths;
import org.comparanda.site.Resolution;
import org.comparanda.site.Site;

/** All that a reader of a site may look for. */
final class Entries {
  private static final String NEXT = " \u00b7 ";

  private final Resolution resolution;
  private final Site site;
  private final Date now;

  private Entries(Resolution resolution, Date now) {
    this.resolution = resolution;
    this.site = resolution.site();
    this.now = now;
  }

  /**
   * Everything but the claims, by kind.
   *
   * @param now what decides whether a page is a draft still
   */
  static List<Entry> pages(Resolution resolution, Date now) {
    Entries entries = new Entries(resolution, now);
    List<Entry> all = new ArrayList<>();
    entries.site.subjects().all().forEach(subject -> all.add(entries.of(subject)));
    resolution.tables().forEach(table -> all.add(entries.of(table)));
    entries.site.attributes().all().forEach(attribute -> all.add(of(attribute)));
    entries.addContent(all);
    if (entries.site.hasData()) {
      entries.addLists(all);
    }
    entries.addTags(all);
    return all;
  }

  /** The claims, by subject and attribute, and in a cell as section 4 orders them. */
  static List<Weighed> claims(Resolution resolution) {
    return resolution.site().subjects().all().stream()
        .flatMap(subject -> resolution.cellsOf(subject).stream())
        .flatMap(cell -> cell.strands().stream())
        .flatMap(strand -> strand.claims().stream())
        .toList();
  }

  /** What finds a claim. */
  static Entry of(Weighed weighed, Site site) {
    Claim claim = weighed.claim();
    Subject subject = site.subjects().find(claim.subject()).orElseThrow();
    Attribute attribute = site.attributes().find(claim.attribute()).orElseThrow();
    List<String> names = new ArrayList<>(names(subject));
    names.add(attribute.label());
    String standing = claim.standing() == Standing.STATED ? "" : claim.standing().word();
    return new Entry(
        Kind.CLAIM,
        subject.name() + ": " + attribute.label(),
        Paths.claim(claim),
        names,
        () ->
            String.join(
                " ",
                claim.value().written(),
                claim.condition(),
                standing,
                claim.at(),
                claim.note()),
        () ->
            joined(
                claim.value().written(),
                claim.condition(),
                standing,
                weighed.document().title(),
                claim.at(),
                claim.note()));
  }

  private Entry of(Subject subject) {
    Stream<String> above =
        site.subjects().lineOf(subject.id()).stream()
            .skip(1)
            .flatMap(id -> site.subjects().find(id).stream())
            .map(Subject::name);
    String text =
        Stream.concat(Stream.of(subject.kind()), above)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(NEXT));
    return new Entry(
        Kind.SUBJECT,
        subject.name(),
        Paths.subject(subject.id()),
        names(subject),
        () -> text,
        () -> joined(text, joined(names(subject).stream().skip(1).toArray(String[]::new))));
  }

  /** What a subject goes by, its id among it. */
  private static List<String> names(Subject subject) {
    Set<String> names = new LinkedHashSet<>();
    names.add(subject.name());
    names.add(subject.nativeName());
    names.addAll(subject.also());
    names.remove("");
    return List.copyOf(names);
  }

  private static Entry of(Attribute attribute) {
    return new Entry(
        Kind.ATTRIBUTE,
        attribute.label(),
        Paths.attribute(attribute.id()),
        List.of(attribute.label()),
        () -> String.join(" ", attribute.definition(), attribute.group(), attribute.unit()),
        () -> joined(attribute.definition(), attribute.group()));
  }

  private Entry of(Table table) {
    Stream<String> shown =
        Stream.concat(
            table.subjects().stream().map(Subject::name),
            table.rows().stream().map(row -> row.attribute().label()));
    String text = joined(table.comparison().question(), shown.collect(Collectors.joining(", ")));
    return new Entry(
        Kind.COMPARISON,
        table.comparison().title(),
        Paths.comparison(table.comparison().id()),
        List.of(table.comparison().title()),
        () -> text,
        () -> text);
  }

  private void addContent(List<Entry> all) {
    List<Entry> pages = new ArrayList<>();
    record Dated(Document document, Entry entry) {}
    List<Dated> digests = new ArrayList<>();
    for (Content content : site.content()) {
      Optional<Document> document = site.digestOf(content).flatMap(site.ledger()::find);
      if (Outputs.status(content, site.settings(), now).equals("draft")) {
        continue;
      }
      Entry entry = of(content, document);
      if (document.isPresent()) {
        digests.add(new Dated(document.get(), entry));
      } else {
        pages.add(entry);
      }
    }
    digests.stream()
        .sorted(Comparator.comparing((Dated one) -> one.document().published().first()).reversed())
        .forEach(one -> all.add(one.entry()));
    all.addAll(pages);
  }

  private Entry of(Content content, Optional<Document> document) {
    String title = Outputs.title(content, site);
    String publisher = document.map(Document::publisher).orElse("");
    String kind = document.map(Document::kind).orElse("");
    String tags = String.join(" ", Outputs.tags(content));
    return new Entry(
        document.isPresent() ? Kind.DOCUMENT : Kind.PAGE,
        title,
        Outputs.uri(content, site),
        List.of(title),
        () -> String.join(" ", article(content), publisher, kind, tags),
        () -> joined(content.text("summary"), opening(content)));
  }

  private static String article(Content content) {
    return PlainText.of(content.article().html(), Integer.MAX_VALUE);
  }

  /** As much of an article as a card may show, and more where there is more. */
  private static String opening(Content content) {
    String html = content.article().html();
    String text = PlainText.of(html, Cards.TEXT + Cards.TEXT / 8);
    // Some of the text may be references to characters, which are longer than what they stand for.
    return text.length() > Cards.TEXT ? text : PlainText.of(html, 8 * Cards.TEXT);
  }

  /** The pages that list what the site has. */
  private void addLists(List<Entry> all) {
    String disputed =
        resolution.disagreements().stream()
            .map(Cell::subject)
            .distinct()
            .flatMap(id -> site.subjects().find(id).stream())
            .map(Subject::name)
            .collect(Collectors.joining(", "));
    addList("Disagreements", "disagreements.html", "Where documents disagree. " + disputed, all);
    addList("Ledger", "ledger.html", "All claims of all documents.", all);
    addList("Documents", "documents/index.html", "All documents, newest first.", all);
    addList("Comparisons", "compare/index.html", "All comparisons.", all);
    addList("Subjects", "subjects/index.html", "All that is compared.", all);
    addList("Attributes", "attributes/index.html", "What subjects are compared by.", all);
  }

  private void addTags(List<Entry> all) {
    if (site.settings().get("render.tags").equals("false")) {
      return;
    }
    String folder = site.settings().getOr("tag.path", "tags") + "/";
    site.content().stream()
        .filter(content -> !Outputs.status(content, site.settings(), now).equals("draft"))
        .flatMap(content -> Outputs.tags(content).stream())
        .distinct()
        .sorted()
        .forEach(
            tag ->
                addList(
                    tag,
                    Outputs.encoded(folder + tag + site.settings().get("output.extension")),
                    "All that carries this tag.",
                    all));
  }

  private static void addList(String title, String url, String text, List<Entry> all) {
    all.add(new Entry(Kind.PAGE, title, url, List.of(title), () -> text, () -> text));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(NEXT));
  }
}
