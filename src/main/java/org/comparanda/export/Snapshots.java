package org.comparanda.export;

import java.util.stream.Stream;
import org.comparanda.site.Extra;
import org.comparanda.site.Resolution;
import org.comparanda.site.Sent;
import org.comparanda.site.Site;

/**
 * {@code embed/frozen/<kind>/<id>.<version>.html}: what a page says now, at an address that will
 * never say anything else.
 */
final class Snapshots implements Extra {
  private static final HtmlFragment HTML = new HtmlFragment();
  private static final String FOLDER = "embed/frozen/";

  @Override
  public Stream<File> files(Resolution resolution) {
    Sheets sheets = new Sheets(resolution);
    return Sent.kinds(resolution.site()).stream()
        .flatMap(kind -> sheets.ids(kind).map(id -> sheets.find(kind, id).orElseThrow()))
        .map(
            sheet ->
                new File(
                    path(sheet, Version.of(sheet)),
                    page(sheet, resolution.site(), sheets.links())));
  }

  /** Where a version of a page stands. */
  static String path(Sheet sheet, String version) {
    return FOLDER + sheet.kind() + "/" + sheet.id() + "." + version + ".html";
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
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"color-scheme\" content=\"light dark\">\n"
        + "<meta name=\"robots\" content=\"noindex\">\n<title>"
        + title
        + "</title>\n<base target=\"_blank\">\n"
        + canonical
        + "<link rel=\"stylesheet\" href=\"../../../css/site.css\">\n</head>\n"
        + "<body data-page=\"embed\">\n<main id=\"main\">\n<h1>"
        + title
        + "</h1>\n"
        + HTML.write(sheet)
        + "</main>\n</body>\n</html>\n";
  }
}
