package org.comparanda.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.comparanda.read.Cores;
import org.comparanda.site.Extra;
import org.comparanda.site.Resolution;

/**
 * {@code search/*.js}: all that a reader may search for, cut into pieces of which a query loads a
 * few ({@code docs/search.md}). A plain JBake site with templates of its own has none: its pages
 * have no search.
 */
public final class SearchIndex implements Extra {
  private static final String FOLDER = "search/";

  /** How many entries one thread counts at a time. */
  private static final int CHUNK = 1_024;

  private final Date now;

  /**
   * @param now what decides whether a page is a draft still
   */
  public SearchIndex(Instant now) {
    this.now = Date.from(now);
  }

  @Override
  public Stream<Part> parts(Resolution resolution) {
    return resolution.site().isThemed() ? Stream.of(() -> index(resolution)) : Stream.of();
  }

  private Stream<File> index(Resolution resolution) {
    Catalogue catalogue =
        new Catalogue(
            resolution.site(), Entries.pages(resolution, now), Entries.claims(resolution));
    Dictionary dictionary = dictionary(catalogue);
    Cards cards = new Cards(catalogue);
    List<File> files = new ArrayList<>();
    number("words", dictionary.pieces(), files);
    number("list", dictionary.lists(), files);
    CRC32 version = new CRC32();
    files.forEach(file -> version.update(file.text().getBytes(StandardCharsets.UTF_8)));
    files.add(
        new File(
            FOLDER + "index.js",
            Script.ofText(
                "index",
                contents(catalogue, cards, dictionary, Long.toHexString(version.getValue())))));
    return Stream.concat(files.stream(), cards.files(FOLDER));
  }

  private static Dictionary dictionary(Catalogue catalogue) {
    List<Integer> chunks =
        IntStream.range(0, (catalogue.size() + CHUNK - 1) / CHUNK).boxed().toList();
    List<Counting> counted = Cores.map(chunks, chunk -> count(catalogue, chunk * CHUNK));
    int[] lengths = counted.stream().flatMapToInt(part -> Arrays.stream(part.lengths())).toArray();
    Kind[] kinds =
        IntStream.range(0, catalogue.size()).mapToObj(catalogue::kind).toArray(Kind[]::new);
    Ranking ranking = new Ranking(kinds, lengths);
    Map<String, List<Counting.Postings>> byStem = new HashMap<>();
    SortedMap<String, String> forms = new TreeMap<>();
    for (Counting part : counted) {
      part.eachStem(
          (stem, postings) -> byStem.computeIfAbsent(stem, one -> new ArrayList<>()).add(postings));
      forms.putAll(part.forms());
    }
    Map<String, HitList> hits =
        byStem.entrySet().parallelStream()
            .collect(Collectors.toMap(Map.Entry::getKey, stem -> ranking.hits(stem.getValue())));
    return new Dictionary(forms, hits);
  }

  private static Counting count(Catalogue catalogue, int first) {
    int count = Math.min(CHUNK, catalogue.size() - first);
    Counting counting = new Counting(first, count);
    for (int i = first; i < first + count; i++) {
      counting.add(i, catalogue.entry(i));
    }
    return counting;
  }

  private static void number(String name, List<String> texts, List<File> files) {
    for (int i = 0; i < texts.size(); i++) {
      String numbered = name + "-" + i;
      files.add(new File(FOLDER + numbered + ".js", Script.ofText(numbered, texts.get(i))));
    }
  }

  /**
   * What every query needs, in lines: the version, which the addresses of the other files carry;
   * the words that nobody searches for; the beginnings of the dictionary's pieces; and for each
   * kind its word, what its filter is called, how many there are, and how many to a file.
   */
  private static String contents(
      Catalogue catalogue, Cards cards, Dictionary dictionary, String version) {
    List<String> lines = new ArrayList<>();
    lines.add(version);
    lines.add(
        Words.STOPS.stream()
            .map(word -> new String((char[]) word))
            .sorted()
            .collect(Collectors.joining(" ")));
    lines.add(String.join(" ", dictionary.beginnings()));
    for (Kind kind : Kind.values()) {
      lines.add(
          String.join(
              " ",
              kind.word(),
              kind.plural(),
              String.valueOf(catalogue.count(kind)),
              String.valueOf(cards.perFile(kind))));
    }
    return String.join("\n", lines);
  }
}
