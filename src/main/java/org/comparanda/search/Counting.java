package org.comparanda.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArrayMap;

/** Counts the words of consecutive entries. For one thread. */
final class Counting {
  /** What a name of two words weighs for each of them, in 256ths. */
  private static final int NAME = 2 * 256;

  /** The most that a count or weight may be; both stand in one number. */
  private static final int MOST = 0xffff;

  private static final Pattern BETWEEN = Pattern.compile("[\\s_-]+");
  private static final Pattern NUMBERED = Pattern.compile("\\d");
  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern VERSION = Pattern.compile("(?<=\\d)\\.\\d+");

  /** How long a name may be for its words to be searched for in other spellings. */
  private static final int SHORT = 40;

  private final Words words = new Words();
  private final CharArrayMap<Integer> known = new CharArrayMap<>(1024, false);
  private final Map<String, Integer> forms = new HashMap<>();
  private final Map<String, Integer> stemIds = new HashMap<>();
  private final List<String> stems = new ArrayList<>();
  private final List<Postings> postings = new ArrayList<>();
  private final Map<String, int[]> names = new HashMap<>();
  private final int[] lengths;
  private final int first;

  private int[] counts = new int[1024];
  private int[] weights = new int[1024];
  private int[] touched = new int[1024];
  private int touchedCount;
  private int length;

  /**
   * @param first the number of the first entry
   * @param count how many there are
   */
  Counting(int first, int count) {
    this.first = first;
    this.lengths = new int[count];
  }

  /** The entries that hold a stem, ascending, each with its count in the text and its weight. */
  static final class Postings {
    private int[] entries = new int[4];
    private int[] values = new int[4];
    private int size;

    private void add(int entry, int count, int weight) {
      if (size == entries.length) {
        entries = Arrays.copyOf(entries, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      entries[size] = entry;
      values[size++] = Math.min(count, MOST) << 16 | Math.min(weight, MOST);
    }

    int size() {
      return size;
    }

    int entry(int i) {
      return entries[i];
    }

    /** How often the stem stands in the text. */
    int count(int i) {
      return values[i] >>> 16;
    }

    /** What the stem weighs for the names: a text weighs 1 that holds it very often. */
    double weight(int i) {
      return (values[i] & MOST) / 256.0;
    }
  }

  /** Counts the words of an entry, which must be the next. */
  void add(int number, Entry entry) {
    boolean title = true;
    for (String name : entry.names()) {
      int[] named = names.computeIfAbsent(name, this::name);
      for (int i = 0; i < named.length; i += 2) {
        touch(named[i]);
        weights[named[i]] =
            Math.max(weights[named[i]], title ? named[i + 1] : named[i + 1] * 7 / 8);
      }
      title = false;
    }
    length = 0;
    words.of(
        entry.text().get(),
        (characters, from, to) -> {
          int stem = stemOf(characters, from, to);
          if (stem >= 0) {
            touch(stem);
            counts[stem]++;
            length++;
          }
        });
    lengths[number - first] = length;
    for (int i = 0; i < touchedCount; i++) {
      int stem = touched[i];
      postings.get(stem).add(number, counts[stem], weights[stem]);
      counts[stem] = 0;
      weights[stem] = 0;
    }
    touchedCount = 0;
  }

  /** How many words the text of each entry has, the first entry's first. */
  int[] lengths() {
    return lengths;
  }

  /** The entries of each stem that was met. */
  void eachStem(StemSink sink) {
    for (int stem = 0; stem < stems.size(); stem++) {
      if (postings.get(stem).size() > 0) {
        sink.stem(stems.get(stem), postings.get(stem));
      }
    }
  }

  /** Takes stems. */
  interface StemSink {
    void stem(String stem, Postings postings);
  }

  /** The words that were met, as they are written, each with its stem. */
  Map<String, String> forms() {
    Map<String, String> found = new HashMap<>();
    forms.forEach((form, stem) -> found.put(form, stems.get(stem)));
    return found;
  }

  private void touch(int stem) {
    if (counts[stem] == 0 && weights[stem] == 0) {
      if (touchedCount == touched.length) {
        touched = Arrays.copyOf(touched, touchedCount * 2);
      }
      touched[touchedCount++] = stem;
    }
  }

  /** The stems of a name, each followed by its weight; a long name shares out what it weighs. */
  private int[] name(String name) {
    List<Integer> written = stemsOf(name);
    Map<Integer, Integer> weighed = new LinkedHashMap<>();
    int weight = (int) Math.max(8, NAME / (0.4 + 0.3 * written.size()));
    written.forEach(stem -> weighed.put(stem, weight));
    if (name.length() <= SHORT) {
      for (String other : spellings(name)) {
        stemsOf(other).forEach(stem -> weighed.putIfAbsent(stem, weight / 3));
      }
    }
    int[] named = new int[2 * weighed.size()];
    int i = 0;
    for (Map.Entry<Integer, Integer> stem : weighed.entrySet()) {
      named[i++] = stem.getKey();
      named[i++] = stem.getValue();
    }
    return named;
  }

  /** {@code DeepSeek-V3.1}: {@code DeepSeekV3.1}, {@code Deep Seek-V3.1}, {@code DeepSeek-V3}. */
  private static List<String> spellings(String name) {
    return List.of(
        NUMBERED.matcher(name).find() ? BETWEEN.matcher(name).replaceAll("") : name,
        HUMP.matcher(name).replaceAll(" "),
        VERSION.matcher(name).replaceAll(""));
  }

  private List<Integer> stemsOf(String text) {
    List<Integer> found = new ArrayList<>();
    words.of(
        text,
        (characters, from, to) -> {
          int stem = stemOf(characters, from, to);
          if (stem >= 0) {
            found.add(stem);
          }
        });
    return found;
  }

  /** The number of a word's stem, or a negative one when nobody searches for the word. */
  private int stemOf(char[] characters, int from, int to) {
    Integer stem = known.get(characters, from, to - from);
    return stem == null ? learn(new String(characters, from, to - from)) : stem;
  }

  private int learn(String form) {
    if (Words.STOPS.contains(form)) {
      known.put(form, -1);
      return -1;
    }
    String stem = words.stem(form);
    int id =
        stemIds.computeIfAbsent(
            stem,
            unknown -> {
              stems.add(stem);
              postings.add(new Postings());
              return stems.size() - 1;
            });
    if (id == counts.length) {
      counts = Arrays.copyOf(counts, id * 2);
      weights = Arrays.copyOf(weights, id * 2);
    }
    known.put(form, id);
    forms.put(form, id);
    return id;
  }
}
