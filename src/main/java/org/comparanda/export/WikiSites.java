package org.comparanda.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.ledger.Days;
import org.comparanda.site.Extra;
import org.comparanda.site.Resolution;
import org.comparanda.site.Sent;

/**
 * The whole site for one wiki: {@code export/mediawiki-import.xml}, which MediaWiki's import takes,
 * and {@code export/dokuwiki/}, which goes into DokuWiki's folder of pages.
 */
final class WikiSites implements Extra {
  private static final MediaWiki WIKITEXT = new MediaWiki();
  private static final DokuWiki DOKUWIKI = new DokuWiki();
  private static final HtmlFragment XML = new HtmlFragment();

  @Override
  public Stream<File> files(Resolution resolution) {
    Sheets sheets = new Sheets(resolution);
    if (Sent.kinds(resolution.site()).isEmpty()) {
      return Stream.of();
    }
    List<String> formats =
        Exports.formats(resolution.site().settings()).stream().map(Format::name).toList();
    Stream<File> tree =
        formats.contains(DOKUWIKI.name())
            ? sheets(sheets, resolution).map(WikiSites::dokuwiki)
            : Stream.of();
    return formats.contains(WIKITEXT.name())
        ? Stream.concat(
            tree, Stream.of(new File("export/mediawiki-import.xml", mediawiki(sheets, resolution))))
        : tree;
  }

  private static Stream<Sheet> sheets(Sheets sheets, Resolution resolution) {
    return Sent.kinds(resolution.site()).stream()
        .flatMap(kind -> sheets.ids(kind).map(id -> sheets.find(kind, id).orElseThrow()));
  }

  /** DokuWiki's names of pages have no capitals. */
  private static File dokuwiki(Sheet sheet) {
    String path = "export/dokuwiki/" + sheet.kind() + "/" + sheet.id().toLowerCase(Locale.ROOT);
    return new File(path + ".txt", DOKUWIKI.write(sheet.titled()));
  }

  private static String mediawiki(Sheets sheets, Resolution resolution) {
    String language = resolution.site().settings().getOr("site.language", "en");
    return sheets(sheets, resolution)
        .map(WikiSites::page)
        .collect(
            Collectors.joining(
                "",
                "<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.11/\" version=\"0.11\""
                    + " xml:lang=\""
                    + XML.plain(language)
                    + "\">\n",
                "</mediawiki>\n"));
  }

  /** Comparisons become templates, so that any page can show them. */
  private static String page(Sheet sheet) {
    boolean template = sheet.kind().equals(Sent.COMPARE);
    String folder =
        sheet.kind().substring(0, 1).toUpperCase(Locale.ROOT) + sheet.kind().substring(1);
    String title = (template ? "Template:" : "") + folder + "/" + sheet.id();
    Days days = Days.parse(sheet.asOf()).orElse(Days.UNKNOWN);
    String time = (days.isKnown() ? days.first() : "1970-01-01") + "T00:00:00Z";
    return "<page><title>"
        + XML.plain(title)
        + "</title><ns>"
        + (template ? 10 : 0)
        + "</ns><revision><timestamp>"
        + time
        + "</timestamp><contributor><username>Comparanda</username></contributor>"
        + "<model>wikitext</model><format>text/x-wiki</format><text xml:space=\"preserve\">"
        + XML.plain(WIKITEXT.write(sheet))
        + "</text></revision></page>\n";
  }
}
