package org.comparanda.export;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.ledger.Days;
import org.comparanda.site.Extra;
import org.comparanda.site.Outputs;
import org.comparanda.site.Resolution;
import org.comparanda.site.Sent;
import org.comparanda.site.Site;

/**
 * The whole site for one wiki: {@code export/mediawiki-import.xml}, which MediaWiki's import takes,
 * and {@code export/dokuwiki/}, which goes into DokuWiki's folder of pages.
 */
final class WikiSites implements Extra {
  private static final MediaWiki WIKITEXT = new MediaWiki();
  private static final DokuWiki DOKUWIKI = new DokuWiki();
  private static final HtmlFragment XML = new HtmlFragment();

  /**
   * What a page's name may have in DokuWiki: a file's name has at most 255 bytes, and beside a page
   * called {@code x} stand its old states, {@code x.1234567890.txt.gz}.
   */
  private static final int LONGEST_NAME = 255 - ".1234567890.txt.gz".length();

  private final Date now;

  /**
   * @param now what decides which pages are published
   */
  WikiSites(Instant now) {
    this.now = Date.from(now);
  }

  @Override
  public Stream<Part> parts(Resolution resolution) {
    Site site = resolution.site();
    return Sent.kinds(site).isEmpty() || !isWritten(WIKITEXT, site)
        ? Stream.of()
        : Stream.of(
            Part.of(() -> new File("export/mediawiki-import.xml", () -> mediawiki(resolution))));
  }

  /**
   * The pages of DokuWiki, whose names have neither capitals nor blanks, and are encoded on disk.
   */
  static Copies tree(Site site) {
    boolean written = isWritten(DOKUWIKI, site);
    return thing -> {
      Sheet sheet = thing.sheet();
      String id =
          Arrays.stream(sheet.id().toLowerCase(Locale.ROOT).replace(' ', '_').split("/", -1))
              .map(WikiSites::fitting)
              .collect(Collectors.joining("/"));
      String path = "export/dokuwiki/" + sheet.kind() + "/" + id + ".txt";
      return written
          ? Stream.of(new File(path, () -> DOKUWIKI.write(sheet.titled())))
          : Stream.of();
    };
  }

  /** A name as it stands on disk, its end replaced by its version where it is too long for that. */
  private static String fitting(String name) {
    String encoded = Outputs.encoded(name);
    if (encoded.length() <= LONGEST_NAME) {
      return encoded;
    }
    String end = "-" + Version.of(name);
    StringBuilder fitting = new StringBuilder();
    for (int c : name.codePoints().toArray()) {
      String next = Outputs.encoded(Character.toString(c));
      if (fitting.length() + next.length() + end.length() > LONGEST_NAME) {
        break;
      }
      fitting.append(next);
    }
    return fitting + end;
  }

  private static boolean isWritten(Format format, Site site) {
    return Exports.formats(site.settings()).stream()
        .anyMatch(written -> written.name().equals(format.name()));
  }

  private String mediawiki(Resolution resolution) {
    PageSheets sheets = new PageSheets(resolution, now);
    String language = resolution.site().settings().getOr("site.language", "en");
    return Sent.kinds(resolution.site()).stream()
        .flatMap(kind -> sheets.ids(kind).map(id -> sheets.find(kind, id).orElseThrow()))
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
