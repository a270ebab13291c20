package org.comparanda.export;

import java.util.stream.Stream;
import org.comparanda.site.Extra.File;
import org.comparanda.site.Frame;
import org.comparanda.site.Site;

/**
 * {@code embed/frozen/<kind>/<id>.<version>.html}: what a page says now, at an address that will
 * never say anything else.
 */
final class Snapshots implements Copies {
  private static final HtmlFragment HTML = new HtmlFragment();

  private final Site site;
  private final Links links;

  Snapshots(Site site, Links links) {
    this.site = site;
    this.links = links;
  }

  @Override
  public Stream<File> of(Rendered thing) {
    return Stream.of(new File(path(thing), page(thing.sheet(), site, links)));
  }

  /** Where the page of a thing at its version stands. */
  static String path(Rendered thing) {
    Sheet sheet = thing.sheet();
    return Frame.FROZEN + sheet.kind() + "/" + sheet.id() + "." + thing.version() + ".html";
  }

  private static String page(Sheet sheet, Site site, Links links) {
    String title = HTML.plain(sheet.title());
    String canonical =
        links.hasHost()
            ? "<link rel=\"canonical\" href=\"" + HTML.plain(links.to(sheet.path())) + "\">\n"
            : "";
    return "<!doctype html>\n<html lang=\""
        + HTML.plain(site.settings().getOr("site.language", "en"))
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self';"
        + " base-uri 'none'; form-action 'none'\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"color-scheme\" content=\"light dark\">\n"
        + "<meta name=\"robots\" content=\"noindex\">\n<title>"
        + title
        + "</title>\n<base target=\"_blank\">\n"
        + canonical
        + "<link rel=\"stylesheet\" href=\"../../v1/frozen.css\">\n</head>\n"
        + "<body>\n<main id=\"main\">\n<h1>"
        + title
        + "</h1>\n"
        + HTML.write(sheet)
        + "</main>\n</body>\n</html>\n";
  }
}
