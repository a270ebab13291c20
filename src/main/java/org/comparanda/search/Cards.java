package org.comparanda.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comparanda.site.Extra;

/**
 * What is shown of an entry: its title, its address and a text to take an excerpt from. They stand
 * in files of as many as fit, the same number for all of a kind, so that an entry's number tells
 * its file.
 */
final class Cards {
  /** How long a text may be, in characters: about 350 words. */
  static final int TEXT = 2_300;

  /** How long a file may be, in characters, as long as cards are shorter. */
  private static final int FILE = 2_600;

  /** How many cards are looked at to learn how long those of their kind are. */
  private static final int SAMPLE = 200;

  private final Catalogue catalogue;
  private final Map<Kind, Integer> perFile = new EnumMap<>(Kind.class);

  Cards(Catalogue catalogue) {
    this.catalogue = catalogue;
    for (Kind kind : Kind.values()) {
      perFile.put(kind, fitting(kind));
    }
  }

  /** How many cards of a kind a file has. */
  int perFile(Kind kind) {
    return perFile.getOrDefault(kind, 1);
  }

  /** The files, {@code <folder><kind>-<number>.js}. */
  Stream<Extra.File> files(String folder) {
    return Stream.of(Kind.values()).flatMap(kind -> files(kind, folder));
  }

  private Stream<Extra.File> files(Kind kind, String folder) {
    int first = catalogue.first(kind);
    int end = first + catalogue.count(kind);
    int each = perFile(kind);
    return IntStream.range(0, (end - first + each - 1) / each)
        .mapToObj(
            number -> {
              int from = first + number * each;
              String name = kind.word() + "-" + number;
              String cards =
                  IntStream.range(from, Math.min(end, from + each))
                      .mapToObj(this::card)
                      .collect(Collectors.joining("\n"));
              return new Extra.File(folder + name + ".js", Script.ofText(name, cards));
            });
  }

  /** As many as fit when they are as long as others of their kind, evenly sampled. */
  private int fitting(Kind kind) {
    int count = catalogue.count(kind);
    int step = Math.max(1, count / SAMPLE);
    List<Integer> lengths = new ArrayList<>();
    for (int i = 0; i < count; i += step) {
      lengths.add(card(catalogue.first(kind) + i).length());
    }
    double average = lengths.stream().mapToInt(length -> length).average().orElse(FILE);
    return (int) Math.max(1, FILE / Math.max(1, average));
  }

  private String card(int number) {
    Entry entry = catalogue.entry(number);
    return field(entry.title())
        + "\t"
        + field(entry.url())
        + "\t"
        + field(opening(entry.shown().get()));
  }

  /** Blanks and line ends stand between fields and cards. */
  private static String field(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ') {
        return text.replaceAll("\\s+", " ").strip();
      }
    }
    return text;
  }

  private static String opening(String text) {
    if (text.length() <= TEXT) {
      return text;
    }
    int blank = text.lastIndexOf(' ', TEXT);
    int end = blank > TEXT / 2 ? blank : TEXT;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + " \u2026";
  }
}
