package org.comparanda.export;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.site.Extra;
import org.comparanda.site.Paths;
import org.comparanda.site.Resolution;
import org.comparanda.site.Sent;
import org.comparanda.site.Site;

/**
 * {@code llms.txt}: where the Markdown of the site is (https://llmstxt.org); {@code llms-full.txt}:
 * all of it in one file, of a large site the comparisons alone.
 */
final class Llms implements Extra {
  /** Of a site with more documents their list is named, and not they. */
  private static final int NAMED = 500;

  private final Date now;

  /**
   * @param now what decides which pages are published
   */
  Llms(Instant now) {
    this.now = Date.from(now);
  }

  @Override
  public Stream<Part> parts(Resolution resolution) {
    if (!resolution.site().hasData()) {
      return Stream.of();
    }
    return Stream.of(
        Part.of(() -> new File("llms-full.txt", () -> full(resolution))),
        Part.of(() -> new File("llms.txt", () -> index(resolution))));
  }

  private String index(Resolution resolution) {
    Site site = resolution.site();
    StringBuilder out = new StringBuilder();
    out.append("# ").append(line(site.settings().get("site.title"))).append("\n\n");
    String description = site.settings().get("site.description");
    if (!description.isEmpty()) {
      out.append("> ").append(line(description)).append("\n\n");
    }
    out.append(
        "Each table cell shows the value that weighs most, a finding in a word, and who claims"
            + " what.\n\n");
    Links links = new Links(resolution);
    String twin = Sent.hasTwins(site) ? ".md" : "";
    out.append("## Comparisons\n\n");
    resolution
        .tables()
        .forEach(
            table -> {
              String path = Paths.comparison(table.comparison().id());
              String question = line(table.comparison().question());
              out.append(entry(table.comparison().title(), path + twin, question, links));
            });
    out.append("\n## Pages\n\n");
    new PageSheets(resolution, now)
        .articles()
        .forEach(
            page -> out.append(entry(page.sheet().get().title(), page.path() + twin, "", links)));
    out.append(entry("Subjects", "subjects/index.html" + twin, "what is compared", links));
    out.append(
        entry("Attributes", "attributes/index.html" + twin, "what it is compared by", links));
    out.append(
        entry("Disagreements", "disagreements.html" + twin, "where documents disagree", links));
    out.append("\n## Documents\n\n");
    out.append(entry("All documents", "documents/index.html" + twin, "", links));
    if (site.ledger().documents().size() <= NAMED) {
      site.ledger()
          .documents()
          .forEach(
              document ->
                  out.append(
                      entry(
                          document.title(),
                          Paths.document(document.slug()) + twin,
                          document.kind().replace('-', ' '),
                          links)));
    }
    out.append("\n## Optional\n\n");
    out.append(entry("Data", "api/v1/index.json", "everything as JSON and CSV", links));
    out.append(entry("One file", "llms-full.txt", "the Markdown in one piece", links));
    return out.toString();
  }

  private static String entry(String name, String path, String about, Links links) {
    String url = links.hasHost() ? links.to(path) : path.replace(" ", "%20");
    String label = new GitHubMarkdown().link(line(name), url);
    return "- " + label + (about.isEmpty() ? "" : ": " + about) + "\n";
  }

  private static String line(String text) {
    return Text.of(text).inOneLine().plain();
  }

  private String full(Resolution resolution) {
    boolean large = Sent.isLarge(resolution.site());
    List<String> kinds = large ? List.of(Sent.COMPARE) : Sent.KINDS;
    Sheets sheets = new Sheets(resolution);
    Stream<Sheet> articles =
        new PageSheets(resolution, now).articles().map(page -> page.sheet().get());
    Stream<Sheet> all =
        kinds.stream()
            .flatMap(kind -> sheets.ids(kind).map(id -> sheets.find(kind, id).orElseThrow()));
    Format markdown = new GitHubMarkdown();
    return Stream.concat(articles, all)
        .map(sheet -> markdown.write(sheet.titled()))
        .collect(Collectors.joining("\n"));
  }
}
