package org.comparanda.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.comparanda.compare.TrackRecord;
import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void aLevelIsAFifthOfTheTotal() {
    assertThat(levels(0, 1, 20, 21, 58)).containsExactly(0, 1, 1, 2, 3);
    assertThat(levels(7)).containsExactly(5);
  }

  @Test
  void ofNothingEveryLevelIsNothing() {
    assertThat(levels(0, 0)).containsExactly(0, 0);
  }

  @Test
  void aHugeTotalHasLevelsToo() {
    assertThat(levels(Integer.MAX_VALUE - 1, 1)).containsExactly(5, 1);
  }

  @Test
  void aRecordIsToldInTheOrderOfItsWords() {
    assertThat(Tally.of(new TrackRecord(1, 2, 3, 4, 5)).parts())
        .extracting(part -> part.word() + " " + part.count())
        .containsExactly("agreed 1", "superseded 4", "contradicted 2", "disputed 3", "alone 5");
  }

  @Test
  void theBarIsFilledToItsEnd() {
    assertThat(Tally.of("things", List.of("a", "b", "c"), List.of(1, 3, 0)).parts())
        .extracting(Tally.Part::x, Tally.Part::width)
        .containsExactly(tuple("0.0", "24.6"), tuple("25.0", "75.0"), tuple("100.0", ""));
  }

  private static List<Integer> levels(Integer... counts) {
    List<String> words = List.of(counts).stream().map(count -> "word").toList();
    return Tally.of("things", words, List.of(counts)).parts().stream()
        .map(Tally.Part::level)
        .toList();
  }
}
