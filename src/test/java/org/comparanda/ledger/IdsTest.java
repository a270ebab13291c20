package org.comparanda.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.comparanda.read.Problems;
import org.comparanda.read.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
  private static final Spot SPOT = new Spot("data/subjects.yaml", 3, 8);

  @ParameterizedTest
  @ValueSource(strings = {"a", "qwen-3.5", "qwen_3", "Qwen3", "001_8d0f", "3", "a.b-c_d"})
  void areLettersAndDigitsWithSingleMarksBetween(String id) {
    assertThat(problems(id).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-a", "a-", "a--b", "a..b", "..", "a b", "a/b", "ä", "通义", "a:b", "a\nb", "a\n", "a#b"
      })
  void areNothingElse(String id) {
    assertThat(problems(id).sorted())
        .singleElement()
        .hasToString(
            "data/subjects.yaml:3:8: error[bad-id]: \"%s\" cannot be an id. Use letters a to z and digits, with single hyphens, dots or underscores between them."
                .formatted(id.replace('\n', ' ')));
  }

  /** A frozen page's name is the id, a version and an extension, and has 255 bytes at most. */
  @Test
  void fitIntoTheNameOfAFile() {
    assertThat(problems("a".repeat(200)).isEmpty()).isTrue();
    assertThat(problems("a".repeat(201)).sorted())
        .singleElement()
        .asString()
        .endsWith("aaa\". Write at most 200 characters.");
  }

  @Test
  void mayBeOfAnyLengthWhenTheyAreRead() {
    assertThat(problems("a-".repeat(100_000) + "a").sorted()).hasSize(1);
    assertThat(problems("a-".repeat(100_000)).sorted()).hasSize(1);
  }

  private static Problems problems(String id) {
    Problems problems = new Problems();
    Ids.check(id, SPOT, problems);
    return problems;
  }
}
