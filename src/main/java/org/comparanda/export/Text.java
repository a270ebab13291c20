package org.comparanda.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in a cell, a paragraph or an item: lines of runs. Every format gets its texts as they
 * are here, so that none has to think of control characters or of blanks that its wiki would drop.
 *
 * @param lines none is empty, and none can be changed; no line at all when there is no text
 */
record Text(List<List<Run>> lines) {
  static final Text EMPTY = new Text(List.of());

  /** What stands for a character that no text may hold. */
  private static final char REPLACEMENT = '\uFFFD';

  Text {
    lines = List.copyOf(lines);
  }

  /** The text of some runs, in which a line feed begins a new line. */
  static Text of(Run... runs) {
    return of(Arrays.asList(runs));
  }

  static Text of(String text) {
    return of(Run.plain(text));
  }

  /** The text of one run. */
  static Text of(Run run) {
    return isTidy(run.text()) ? new Text(List.of(List.of(run))) : of(List.of(run));
  }

  static Text of(List<Run> runs) {
    List<List<Run>> lines = new ArrayList<>();
    List<Run> line = new ArrayList<>();
    for (Run run : runs) {
      String clean = clean(run.text());
      if (clean.indexOf('\n') < 0) {
        line.add(run.with(clean));
        continue;
      }
      String[] parts = clean.split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          addStripped(line, lines);
          line = new ArrayList<>();
        }
        line.add(run.with(parts[i]));
      }
    }
    addStripped(line, lines);
    return new Text(lines);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The same in one line. */
  Text inOneLine() {
    if (lines.size() < 2) {
      return this;
    }
    List<Run> runs = new ArrayList<>();
    for (List<Run> line : lines) {
      if (!runs.isEmpty()) {
        runs.add(Run.plain(" "));
      }
      runs.addAll(line);
    }
    return new Text(runs.isEmpty() ? List.of() : List.of(List.copyOf(runs)));
  }

  /** One text below the other. */
  Text above(Text other) {
    List<List<Run>> both = new ArrayList<>(lines);
    both.addAll(other.lines);
    return new Text(both);
  }

  /** Its characters alone, with a line feed between lines. */
  String plain() {
    return lines.stream()
        .map(line -> line.stream().map(Run::text).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  /** Blanks are collapsed, also where two runs meet, and taken off both ends of a line. */
  private static void addStripped(List<Run> runs, List<List<Run>> lines) {
    List<Run> line = new ArrayList<>();
    boolean blank = true;
    for (Run run : runs) {
      String text = collapsed(run.text(), blank);
      if (!text.isEmpty()) {
        add(run.with(text), line);
        blank = text.endsWith(" ");
      }
    }
    while (!line.isEmpty() && line.get(line.size() - 1).text().endsWith(" ")) {
      Run last = line.remove(line.size() - 1);
      String text = last.text().substring(0, last.text().length() - 1);
      if (!text.isEmpty()) {
        line.add(last.with(text));
      }
    }
    if (!line.isEmpty()) {
      lines.add(List.copyOf(line));
    }
  }

  /** Plain runs that meet become one, or else a pair of characters could hide between them. */
  private static void add(Run run, List<Run> line) {
    Run last = line.isEmpty() ? Run.link("", "none") : line.get(line.size() - 1);
    if (last.isPlain() && run.isPlain()) {
      line.set(line.size() - 1, last.with(last.text() + run.text()));
    } else {
      line.add(run);
    }
  }

  private static String collapsed(String text, boolean afterBlank) {
    if (!text.contains("  ") && !(afterBlank && text.startsWith(" "))) {
      return text;
    }
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean blank = afterBlank;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' || !blank) {
        collapsed.append(c);
      }
      blank = c == ' ';
    }
    return collapsed.toString();
  }

  /** Without what a wiki, XML or a terminal trips over; every end of a line is a line feed. */
  static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder clean = new StringBuilder(normal.length());
    int open = 0;
    for (int i = 0; i < normal.length(); ) {
      int c = normal.codePointAt(i);
      int width = Character.charCount(c);
      if (c == '\r' && normal.startsWith("\r\n", i)) {
        width = 2;
      }
      if (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
        clean.append(closing(open)).append('\n');
        open = 0;
      } else if (Character.isSpaceChar(c) || c == '\t' || c == '\f' || c == 0x0B) {
        // No-break spaces stay what they are; the other kinds are a blank in every wiki.
        clean.appendCodePoint(c == 0xA0 || c == 0x202F ? c : ' ');
      } else if (Character.isISOControl(c) || isSurrogate(c) || isNoCharacter(c)) {
        clean.append(REPLACEMENT);
      } else {
        open += isOpening(c) ? 1 : isClosing(c) && open > 0 ? -1 : 0;
        clean.appendCodePoint(c);
      }
      i += width;
    }
    return clean.append(closing(open)).toString();
  }

  /** Whether it may stand as it is: most texts, most of which are names. */
  private static boolean isTidy(String text) {
    return isClean(text)
        && !text.isEmpty()
        && text.charAt(0) != ' '
        && text.charAt(text.length() - 1) != ' '
        && !text.contains("  ");
  }

  /** Whether it has nothing but characters that are what they are in every form, as most have. */
  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean latin = (c >= ' ' && c <= '~') || (c >= 0xA0 && c < 0x300);
      boolean punctuation = c >= 0x2010 && c < 0x2028;
      boolean chinese = c >= 0x4E00 && c < 0xA000;
      if (!latin && !punctuation && !chinese) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  /** XML has no such characters, nor has any text. */
  private static boolean isNoCharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  /** What turns the direction of writing until it is closed. */
  private static boolean isOpening(int c) {
    return c == 0x202A || c == 0x202B || c == 0x202D || c == 0x202E || (c >= 0x2066 && c <= 0x2068);
  }

  private static boolean isClosing(int c) {
    return c == 0x202C || c == 0x2069;
  }

  /** Both kinds close, for which of them is open is not worth knowing. */
  private static String closing(int open) {
    return "\u202C\u2069".repeat(open);
  }
}
