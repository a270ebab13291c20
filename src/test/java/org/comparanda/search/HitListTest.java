package org.comparanda.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class HitListTest {
  @Property
  void holdsEveryEntryWithItsScore(
      @ForAll @UniqueElements @Size(min = 1, max = 200) List<@IntRange(max = 3_000_000) Integer> any) {
    int[] entries = any.stream().mapToInt(entry -> entry).sorted().toArray();
    double[] scores = Arrays.stream(entries).mapToDouble(entry -> 1 + entry % 16).toArray();

    Map<Integer, Integer> read = read(HitList.of(entries, scores));

    assertThat(read.keySet()).containsExactlyElementsOf(Arrays.stream(entries).boxed().toList());
    double best = Arrays.stream(scores).max().orElseThrow();
    for (int i = 0; i < entries.length; i++) {
      int level = (int) Math.ceil(16 * scores[i] / best);
      assertThat(read.get(entries[i]) % level).isZero();
    }
  }

  @Test
  void tellsTheBestFirst() {
    HitList hits = HitList.of(new int[] {3, 5, 9}, new double[] {1, 8, 4});

    StringBuilder order = new StringBuilder();
    hits.read((entry, score) -> order.append(entry).append(' ').length() > 0);

    assertThat(order).hasToString("5 9 3 ");
  }

  @Test
  void shortensNeighboursToARun() {
    int[] entries = IntStream.range(7, 200_007).toArray();
    HitList hits = HitList.of(entries, IntStream.of(entries).mapToDouble(entry -> 1).toArray());

    assertThat(hits.text()).hasSizeLessThan(10);
    assertThat(hits.whole()).isTrue();
    assertThat(read(hits)).hasSize(200_000).containsKeys(7, 200_006);
  }

  @Test
  void leavesOutTheWorstWhereAllAreTooMany() {
    int[] entries = IntStream.range(0, 30_000).map(i -> i * 3).toArray();
    double[] scores = IntStream.of(entries).mapToDouble(entry -> 1 + entry % 16).toArray();

    HitList hits = HitList.of(entries, scores);

    assertThat(hits.whole()).isFalse();
    assertThat(hits.text()).hasSizeBetween(HitList.MOST, HitList.MOST + 10);
    assertThat(read(hits)).containsKey(15).doesNotContainKey(0);
  }

  @Test
  void usesNoCharacterThatALiteralEscapes() {
    int[] entries = IntStream.range(0, 2_000).map(i -> i * i).toArray();
    double[] scores = IntStream.of(entries).mapToDouble(entry -> 1 + entry % 100).toArray();

    assertThat(HitList.of(entries, scores).text()).doesNotContain("\"", "\\", " ", "\n").isASCII();
  }

  private static Map<Integer, Integer> read(HitList hits) {
    Map<Integer, Integer> read = new TreeMap<>();
    hits.read((entry, score) -> read.put(entry, score) == null);
    return read;
  }
}
