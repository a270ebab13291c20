package org.comparanda.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Every word as it is written, with what it finds, cut into pieces by the alphabet. A word is in
 * the last piece whose beginning is not behind it, and so are all words that begin with it, or else
 * a line for the word with {@code *}, which tells the best of what they find.
 */
final class Dictionary {
  /** How long a list may be, in characters, to stand in the dictionary itself. */
  private static final int INLINE = 800;

  /** How many entries are told of the words with one beginning. */
  private static final int BEST = 256;

  private static final int SMALLEST_PIECE = 2_000;
  private static final int LARGEST_PIECE = 8_000;

  private final Map<String, HitList> byStem;
  private final Map<String, Integer> apart = new HashMap<>();
  private final List<String> lists = new ArrayList<>();
  private final List<String> beginnings = new ArrayList<>();
  private final List<String> pieces = new ArrayList<>();

  private final String[] forms;
  private final String[] stems;
  private final int[] pieceOf;
  private final SortedMap<String, HitList> prefixes = new TreeMap<>();

  /**
   * @param forms words as they are written, each with its stem
   * @param byStem what each stem finds
   */
  Dictionary(SortedMap<String, String> forms, Map<String, HitList> byStem) {
    this.byStem = byStem;
    this.forms = forms.keySet().toArray(String[]::new);
    this.stems = forms.values().toArray(String[]::new);
    this.pieceOf = new int[this.forms.length];
    for (String stem : stems) {
      String text = hits(stem).text();
      if (text.length() > INLINE && !apart.containsKey(stem)) {
        apart.put(stem, lists.size());
        lists.add(text);
      }
    }
    cut();
    findPrefixes(0, this.forms.length, 1);
    write();
  }

  /** What each piece but the first begins with, in order. */
  List<String> beginnings() {
    return beginnings;
  }

  /**
   * The pieces, the words of a stem on a line: {@code cost costs=…} with what they find, {@code
   * cost costs@7} where that is the list of this number, or {@code ~7} where that list is not
   * whole.
   */
  List<String> pieces() {
    return pieces;
  }

  /** The lists that are too long to stand in a piece. */
  List<String> lists() {
    return lists;
  }

  private HitList hits(String stem) {
    HitList hits = byStem.get(stem);
    if (hits == null) {
      throw new IllegalStateException("no entry holds " + stem);
    }
    return hits;
  }

  /** Whatever a query loads, it is a piece for each word and the beginnings of all: both short. */
  private void cut() {
    long total = 0;
    for (int i = 0; i < forms.length; i++) {
      total += size(i);
    }
    long most =
        Math.max(SMALLEST_PIECE, Math.min(LARGEST_PIECE, Math.round(Math.sqrt(2.0 * total))));
    long size = 0;
    int piece = 0;
    for (int i = 0; i < forms.length; i++) {
      if (size > 0 && size + size(i) > most) {
        beginnings.add(forms[i].substring(0, common(forms[i - 1], forms[i]) + 1));
        size = 0;
        piece++;
      }
      size += size(i);
      pieceOf[i] = piece;
    }
  }

  private int size(int form) {
    // Words of one stem mostly share a line.
    boolean again = form > 0 && stems[form].equals(stems[form - 1]);
    int list = apart.containsKey(stems[form]) ? 5 : hits(stems[form]).text().length();
    return forms[form].length() + 2 + (again ? 0 : list);
  }

  /**
   * Notes the beginnings that are no piece's own matter, or whose words have more than one long
   * list.
   */
  private void findPrefixes(int from, int to, int length) {
    int start = from;
    while (start < to && forms[start].length() < length) {
      start++;
    }
    while (start < to) {
      String prefix = forms[start].substring(0, length);
      int end = start + 1;
      while (end < to && forms[end].startsWith(prefix)) {
        end++;
      }
      if (pieceOf[start] != pieceOf[end - 1] || hasLongLists(start, end)) {
        if (!Character.isHighSurrogate(prefix.charAt(length - 1))) {
          prefixes.put(prefix, best(start, end));
        }
        findPrefixes(start, end, length + 1);
      }
      start = end;
    }
  }

  private boolean hasLongLists(int from, int to) {
    return IntStream.range(from, to)
            .mapToObj(form -> stems[form])
            .filter(apart::containsKey)
            .distinct()
            .limit(2)
            .count()
        > 1;
  }

  /** The best of what some words find, each entry with the best of its scores. */
  private HitList best(int from, int to) {
    Map<Integer, Integer> scores = new HashMap<>();
    Arrays.stream(stems, from, to)
        .distinct()
        .forEach(
            stem -> {
              int[] left = {BEST};
              hits(stem)
                  .read(
                      (entry, score) -> {
                        scores.merge(entry, score, Math::max);
                        return --left[0] > 0;
                      });
            });
    List<Map.Entry<Integer, Integer>> best =
        scores.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(BEST)
            .sorted(Map.Entry.comparingByKey())
            .toList();
    return HitList.of(
        best.stream().mapToInt(Map.Entry::getKey).toArray(),
        best.stream().mapToDouble(one -> HitList.unscaled(one.getValue())).toArray());
  }

  private void write() {
    List<Map<String, StringBuilder>> lines = new ArrayList<>();
    for (int i = 0; i <= beginnings.size(); i++) {
      lines.add(new LinkedHashMap<>());
    }
    prefixes.forEach(
        (prefix, best) -> {
          String line = prefix + "*";
          lines.get(pieceOf(prefix)).put(line, new StringBuilder(line + "=" + best.text()));
        });
    for (int i = 0; i < forms.length; i++) {
      Map<String, StringBuilder> piece = lines.get(pieceOf[i]);
      StringBuilder line = piece.get(stems[i] + "=");
      if (line == null) {
        piece.put(stems[i] + "=", new StringBuilder(forms[i]).append(found(stems[i])));
      } else {
        line.insert(0, forms[i] + " ");
      }
    }
    lines.forEach(piece -> pieces.add(String.join("\n", piece.values())));
  }

  private String found(String stem) {
    HitList hits = hits(stem);
    Integer list = apart.get(stem);
    return list == null ? "=" + hits.text() : (hits.whole() ? "@" : "~") + list;
  }

  /** The piece in which the browser looks for a word: the last that begins no later. */
  private int pieceOf(String word) {
    int low = 0;
    int high = beginnings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (beginnings.get(middle).compareTo(word) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int common(String one, String other) {
    int i = 0;
    while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }
}
