package org.comparanda.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestTest {
  private static final List<String> KNOWN =
      List.of("qwen-3.5", "qwen-3", "deepseek-r2", "a", "licence", "identity");

  @ParameterizedTest
  @CsvSource({
    "qwen3.5, qwen-3.5",
    "qwen_3.5, qwen-3.5",
    "QWEN-3.5, qwen-3.5",
    "deepseekr2, deepseek-r2",
    "deepsek-r1, deepseek-r2",
    "license, licence",
    "A, a",
    "licecne, licence",
    "lecince, licence",
  })
  void isTheNearestName(String given, String closest) {
    assertThat(Closest.to(given, KNOWN)).contains(closest);
  }

  @ParameterizedTest
  @CsvSource({"b", "mistral", "xyz", "qw", "deepseek-release"})
  void isNoneWhereMoreThanAQuarterWouldHaveToChange(String given) {
    assertThat(Closest.to(given, KNOWN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "vlaue, value",
    "vaule, value",
    "kidn, kind",
    "ab, ''",
    "kni, ''",
    "lvaeu, ''",
  })
  void countsSwappedLettersOnce(String given, String closest) {
    assertThat(Closest.to(given, List.of("title", "value", "kind")).orElse("")).isEqualTo(closest);
  }

  @ParameterizedTest
  @CsvSource({
    "documents/oen.md, documents/one.md",
    "documents/about.md, about.md",
    "abuot.md, about.md",
    "d/pic.pgn, d/pic.png",
    "no.png, ''",
    "documents/e.md, ''",
    "documents/none.txt, ''",
  })
  void isAFileOfAlmostTheSameNameOrOfTheSameNameElsewhere(String given, String closest) {
    List<String> files =
        List.of("größe.png", "about.md", "documents/d.md", "documents/one.md", "d/pic.png");

    assertThat(Closest.file(given, files).orElse("")).isEqualTo(closest);
  }

  @Test
  void isTheFirstInAlphabeticalOrderWhereTwoAreAsNear() {
    assertThat(Closest.to("qwen-4", List.of("qwen-5", "qwen-3"))).contains("qwen-3");
    assertThat(Closest.to("qwen-4", List.of("qwen-3", "qwen-5"))).contains("qwen-3");
  }

  @Test
  void isTheOneThatOnlyIsPunctuatedOtherwiseWhereTwoAreAsNear() {
    assertThat(Closest.to("qwen-35", List.of("qwen-3", "qwen-3.5"))).contains("qwen-3.5");
  }

  @Test
  void isNoneWhereNothingIsKnown() {
    assertThat(Closest.to("a", List.of())).isEmpty();
  }

  @Test
  void doesNotDependOnTheDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));

      assertThat(Closest.to("IDENTITI", KNOWN)).contains("identity");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void asksOrAdvises() {
    assertThat(Closest.remedy("qwen3.5", KNOWN, "Add it.")).isEqualTo("Did you mean \"qwen-3.5\"?");
    assertThat(Closest.remedy("mistral", KNOWN, "Add it.")).isEqualTo("Add it.");
  }
}
