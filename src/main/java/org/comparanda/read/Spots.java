package org.comparanda.read;

import java.util.Arrays;

/** Tells where in a file the characters of a text stand. */
public final class Spots {
  private final String file;
  private final String text;
  private final int linesBefore;
  private int[] lineStarts = {};

  /**
   * @param linesBefore how many lines of the file stand before the text
   */
  public Spots(String file, String text, int linesBefore) {
    this.file = file;
    this.text = text;
    this.linesBefore = linesBefore;
  }

  /** The spot of a character. */
  public Spot at(int offset) {
    if (lineStarts.length == 0) {
      lineStarts = lineStarts(text);
    }
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    int column = text.codePointCount(lineStarts[line], Math.min(offset, text.length()));
    return new Spot(file, linesBefore + line + 1, column + 1);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int lines = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, 2 * lines);
      }
      starts[lines++] = i + 1;
    }
    return Arrays.copyOf(starts, lines);
  }
}
