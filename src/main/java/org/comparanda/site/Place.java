package org.comparanda.site;

import java.util.List;

/**
 * A place that what the site says can be taken to, and the file that is made for it.
 *
 * @param format what one types to have it
 * @param label what people call the place
 * @param extension of its files
 */
public record Place(String format, String label, String extension) {
  /** All of them, in the order in which pages show them. */
  public static final List<Place> ALL =
      List.of(
          new Place("mediawiki", "MediaWiki", "wiki"),
          new Place("dokuwiki", "DokuWiki", "dw"),
          new Place("confluence", "Confluence", "storage.txt"),
          new Place("xwiki", "XWiki", "xwiki"),
          new Place("jira", "Jira", "jira"),
          new Place("markdown", "GitHub, GitLab, Notion", "md"),
          new Place("asciidoc", "AsciiDoc", "adoc"),
          new Place("html", "HTML", "html.txt"),
          new Place("csv", "Spreadsheet", "csv"),
          new Place("latex", "LaTeX", "tex"));

  /** Those that a site's setting {@code comparanda.exports.formats} names, or all. */
  public static List<Place> of(Site site) {
    List<String> asked = Sent.words(site.settings().get("comparanda.exports.formats"));
    return ALL.stream().filter(place -> asked.isEmpty() || asked.contains(place.format())).toList();
  }

  /** The file of a thing that goes out, from the site's root. */
  public String path(String kind, String id) {
    return "export/" + kind + "/" + id + "." + extension;
  }
}
