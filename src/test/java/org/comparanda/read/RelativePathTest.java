package org.comparanda.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativePathTest {
  @ParameterizedTest
  @CsvSource({
    "a.md, b.md, b.md",
    "x/a.md, b.md, x/b.md",
    "x/a.md, ./b.md, x/b.md",
    "x/a.md, ../b.md, b.md",
    "x/y/a.md, ../../b.md, b.md",
    "x/y/a.md, ../z/./b.md, x/z/b.md",
    "x/a.md, y//b.md, x/y/b.md",
    "x/a.md, /b.md, b.md",
    "x/a.md, /y/../b.md, b.md",
    "x/a.md, y/, x/y/",
    "x/a.md, ., x",
    "x/a.md, .., ''",
    "a.md, ./, ''",
    "a.md, /, ''",
    "a.md, ../b.md, ../b.md",
    "x/a.md, ../../../b.md, ../../b.md",
    "x/a.md, ..b.md, x/..b.md",
  })
  void leadsFromTheFolderOfTheFileThatALinkStandsIn(String from, String link, String path) {
    assertThat(RelativePath.resolve(from, link)).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({
    "a.md, b.md, b.md",
    "x/a.md, b.md, ../b.md",
    "x/a.md, x/b.md, b.md",
    "x/y/a.md, x/z/b.md, ../z/b.md",
    "xy/a.md, xz/b.md, ../xz/b.md",
    "a.md, x/b c.md, x/b%20c.md",
  })
  void isWrittenAsALinkOnAnotherFileHasIt(String from, String to, String link) {
    assertThat(RelativePath.link(from, to)).isEqualTo(link);
  }
}
