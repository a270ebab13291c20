package org.comparanda.site;

/**
 * A place that what the site says can be taken to. Words between backticks are code.
 *
 * @param format of the copy for it: what one types to have it
 * @param extension of that format's files
 * @param label what people call the place
 * @param paste what to do with a copy there
 * @param allow what it takes to show a frame there, or empty where there are none
 * @param code that shows a frame there, with {@code {frame}}, {@code {url}} and {@code {height}} in
 *     it, or empty
 * @param known by what it is known to work
 */
public record Place(
    String format,
    String extension,
    String label,
    String paste,
    String allow,
    String code,
    String known) {

  /** The copy of a thing that goes out, from the site's root. */
  public String path(String kind, String id) {
    return "export/" + kind + "/" + id + "." + extension;
  }

  /**
   * The code that shows a frame there, or empty.
   *
   * @param url of a bare page
   * @param title of what it shows
   * @param height in CSS pixels
   */
  public String frame(String url, String title, int height) {
    return code.replace("{frame}", Frame.html(url, title, height))
        .replace("{url}", Frame.attribute(url))
        .replace("{height}", String.valueOf(height));
  }
}
