package org.comparanda.site;

/** The code that shows a page of the site in a frame on another one. */
public final class Frame {
  /** What a frame is wide where nothing else says so, in CSS pixels. */
  public static final int WIDTH = 800;

  /** Where pages stand that never change. */
  public static final String FROZEN = "embed/frozen/";

  /** A list of these, one path to a line, from that folder. */
  public static final String FROZEN_LIST = FROZEN + "pages.txt";

  /** What a frame may do: run its script, and open links in windows that are not confined. */
  private static final String SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

  private Frame() {}

  /** How high a frame is about, in CSS pixels: most hosts never ask again. */
  public static int height(int rows) {
    return Math.max(200, Math.min(1200, 160 + 44 * rows));
  }

  /** The path of the bare page of a whole one. */
  public static String page(String whole) {
    return "embed/" + whole;
  }

  /** Exactly one frame. */
  public static String html(String url, String title, int height) {
    return "<iframe src=\""
        + attribute(url)
        + "\" title=\""
        + attribute(title)
        + "\" width=\"100%\" height=\""
        + height
        + "\" frameborder=\"0\" loading=\"lazy\" referrerpolicy=\"no-referrer\" sandbox=\""
        + SANDBOX
        + "\"></iframe>";
  }

  /** A text as an attribute of HTML and XML has it. */
  static String attribute(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
