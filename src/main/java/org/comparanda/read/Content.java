package org.comparanda.read;

import java.util.Map;

/**
 * A file of {@code content/}: its header and its article.
 *
 * @param path from {@code content/}, with {@code /} between its parts
 * @param file the path from the site's root
 * @param header its keys and what they hold: a text, a list, a map, or a date of JBake's own header
 * @param headerSpots where the values of its keys stand
 * @param form how its header is written
 */
public record Content(
    String path,
    String file,
    Map<String, Object> header,
    Map<String, Spot> headerSpots,
    HeaderForm form,
    Article article) {
  public Content {
    header = Map.copyOf(header);
    headerSpots = Map.copyOf(headerSpots);
  }

  /** The text of a key of its header, or empty. */
  public String text(String key) {
    return header.get(key) instanceof String text ? text : "";
  }

  /** Where a key's value stands, or else where the file begins. */
  public Spot spot(String key) {
    Spot spot = headerSpots.get(key);
    return spot == null ? Spot.startOf(file) : spot;
  }

  /** The path without its extension. */
  public String stem() {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
  }
}
