package org.comparanda.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private final Words words = new Words();

  /** The same table holds for the browser. */
  @ParameterizedTest
  @CsvFileSource(resources = "/search-words.txt", delimiter = '|')
  void areWhatAReaderTypes(String text, String expected) {
    assertThat(String.join(" ", of(text))).isEqualTo(expected);
  }

  @Test
  void areFoundWithLettersOfTheirOwnAndWithout() {
    assertThat(of("Straße")).containsExactly("strasse", "straße");
  }

  @ParameterizedTest
  @CsvSource({
    "licences, licences, licenc",
    "licence, licences, licenc",
    "costs, costing, cost",
    "parameters, parameter, paramet",
  })
  void haveOneStemInAllForms(String one, String other, String stem) {
    assertThat(words.stem(one)).isEqualTo(words.stem(other)).isEqualTo(stem);
  }

  @Test
  void keepTheirStemWhenTheyAreNoEnglish() {
    assertThat(words.stem("深度")).isEqualTo("深度");
    assertThat(words.stem("3.5")).isEqualTo("3.5");
  }

  @Test
  void areManyInALongText() {
    assertThat(of("word ".repeat(100_000))).hasSize(100_000);
    assertThat(of("x".repeat(100_000))).isNotEmpty();
  }

  private List<String> of(String text) {
    List<String> found = new ArrayList<>();
    words.of(text, (characters, from, to) -> found.add(new String(characters, from, to - from)));
    return found;
  }
}
