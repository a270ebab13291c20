package org.comparanda.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.comparanda.site.Extra;

/** Searches the files of an index as the browser does, and tells how much it has loaded. */
final class Reader {
  private final Map<String, String> files;
  private final Set<String> loaded = new LinkedHashSet<>();

  /**
   * @param files by path
   */
  Reader(Map<String, String> files) {
    this.files = files;
  }

  /** What a query has found. */
  record Result(String kind, String title, String url, String text) {}

  static Map<String, String> texts(List<Extra.File> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach(file -> texts.put(file.path(), file.text()));
    return texts;
  }

  /** The first ten that hold all words; the last word may be the beginning of one. */
  List<Result> find(String query) {
    loaded.clear();
    List<String> contents = List.of(load("index").split("\n", -1));
    List<String> stops = List.of(contents.get(1).split(" ", -1));
    List<String> words = new ArrayList<>();
    new Words().of(query, (all, from, to) -> words.add(new String(all, from, to - from)));
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    List<String> asked = words.stream().filter(word -> !stops.contains(word)).distinct().toList();
    Map<Integer, Double> scores = new TreeMap<>();
    Map<Integer, Integer> matched = new HashMap<>();
    int strict = 0;
    for (String word : asked.isEmpty() ? words : asked) {
      Map<Integer, Double> hits = new HashMap<>();
      boolean whole = look(word, word.equals(last), contents.get(2), hits);
      for (int end = word.length() - 1;
          hits.isEmpty() && end > Math.max(3, word.length() - 4);
          end--) {
        whole = look(word.substring(0, end), true, contents.get(2), hits);
      }
      int counts = whole ? 1 : 0;
      strict += counts;
      hits.forEach(
          (entry, score) -> {
            scores.merge(entry, score, Double::sum);
            matched.merge(entry, counts, Integer::sum);
          });
    }
    int needed = strict;
    return scores.entrySet().stream()
        .filter(hit -> matched.getOrDefault(hit.getKey(), 0) >= needed)
        .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
        .limit(10)
        .map(hit -> card(hit.getKey(), contents.subList(3, contents.size())))
        .toList();
  }

  /** The bytes of the files that the last query loaded. */
  int bytes() {
    return loaded.stream()
        .mapToInt(file -> text(file).getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  private boolean look(String word, boolean begins, String beginnings, Map<Integer, Double> hits) {
    long piece =
        Arrays.stream(beginnings.split(" ", -1))
            .filter(one -> !one.isEmpty() && one.compareTo(word) <= 0)
            .count();
    Map<String, Double> lists = new LinkedHashMap<>();
    boolean summed = load("words-" + piece).contains(word + "*=");
    boolean whole = true;
    for (String line : load("words-" + piece).split("\n", -1)) {
      int sign = firstOf(line);
      List<String> forms = List.of(line.substring(0, sign).split(" ", -1));
      boolean own = forms.contains(word);
      boolean other =
          begins
              && (summed
                  ? forms.get(0).equals(word + "*")
                  : !forms.get(0).endsWith("*")
                      && forms.stream().anyMatch(form -> form.startsWith(word)));
      if (own || other) {
        whole &= line.charAt(sign) != '~';
        String list = line.substring(sign + 1);
        lists.put(line.charAt(sign) == '=' ? list : load("list-" + list), own ? 1.0 : 0.4);
      }
    }
    lists.forEach(
        (list, factor) ->
            new HitList(list, true)
                .read(
                    (entry, score) -> {
                      hits.merge(entry, score * factor, Math::max);
                      return true;
                    }));
    return whole;
  }

  private static int firstOf(String line) {
    int sign = 0;
    while ("=@~".indexOf(line.charAt(sign)) < 0) {
      sign++;
    }
    return sign;
  }

  private Result card(int entry, List<String> kinds) {
    int first = 0;
    for (String line : kinds) {
      String[] kind = line.split(" ", -1);
      int count = Integer.parseInt(kind[2]);
      if (entry < first + count) {
        int each = Integer.parseInt(kind[3]);
        String file = load(kind[0] + "-" + (entry - first) / each);
        String[] card = file.split("\n", -1)[(entry - first) % each].split("\t", -1);
        return new Result(kind[0], card[0], card[1], card[2]);
      }
      first += count;
    }
    throw new AssertionError("there is no entry " + entry);
  }

  /** The text that a script hands over under its name. */
  private String load(String name) {
    loaded.add(name);
    String script = text(name);
    String begin = "comparandaSearch(\"" + name + "\",";
    if (!script.startsWith(begin) || !script.endsWith(");\n")) {
      throw new AssertionError("not a call: " + script);
    }
    try (JsonParser json =
        new JsonFactory().createParser(script.substring(begin.length(), script.length() - 3))) {
      json.nextToken();
      return json.getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(String name) {
    String text = files.get("search/" + name + ".js");
    if (text == null) {
      throw new AssertionError("there is no file " + name);
    }
    return text;
  }
}
