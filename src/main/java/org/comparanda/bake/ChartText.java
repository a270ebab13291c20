package org.comparanda.bake;

/** How much room text takes in a chart: an estimate, and rather too much than too little. */
final class ChartText {
  private static final double NARROW = 0.6;
  private static final int FIRST_WIDE = 0x2E80;
  private static final String ELLIPSIS = "…";

  private ChartText() {}

  /**
   * How wide a text is.
   *
   * @param size of its font
   */
  static double width(String text, double size) {
    return size * text.codePoints().mapToDouble(ChartText::width).sum();
  }

  /** The text, or as much of its beginning as has room. */
  static String fitted(String text, double size, double room) {
    if (width(text, size) <= room) {
      return text;
    }
    double left = room / size - NARROW;
    int end = 0;
    while (end < text.length() && left >= width(text.codePointAt(end))) {
      left -= width(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(0, end).strip() + ELLIPSIS;
  }

  /** Chinese, Japanese and Korean characters fill a square. */
  private static double width(int codePoint) {
    return codePoint < FIRST_WIDE ? NARROW : 1;
  }
}
