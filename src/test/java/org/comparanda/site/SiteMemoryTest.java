package org.comparanda.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.comparanda.read.Problems;
import org.comparanda.read.SiteFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a file that was read before is read again. */
class SiteMemoryTest {
  @TempDir private Path folder;
  private final Instant now = Instant.now();
  private final SiteMemory memory = new SiteMemory();

  @Test
  void opensNoFileThatHasNotBeenWrittenSince() throws IOException {
    write("one", Duration.ofSeconds(10));
    assertThat(text()).isEqualTo("one");

    // What no author does: it is written, and does not look it.
    write("two", Duration.ofSeconds(10));
    assertThat(text()).isEqualTo("one");

    write("two", Duration.ofSeconds(9));
    assertThat(text()).isEqualTo("two");
  }

  @Test
  void readsAFileAgainThatIsWrittenTwiceWithinATickOfTheClock() throws IOException {
    write("one", Duration.ofMillis(100));
    assertThat(text()).isEqualTo("one");

    write("two", Duration.ofMillis(100));
    assertThat(text()).isEqualTo("two");
  }

  @Test
  void tellsOfAFileThatIsNoTextAsOftenAsItIsRead() throws IOException {
    Files.write(file(), new byte[] {(byte) 0xFF});
    Files.setLastModifiedTime(file(), before(Duration.ofSeconds(10)));

    for (int i = 0; i < 2; i++) {
      Problems found = new Problems();
      assertThat(memory.text(new SiteFiles(folder), "file.md", found)).isEmpty();
      assertThat(found.sorted()).singleElement().extracting("rule").isEqualTo("not-utf-8");
    }
  }

  private String text() throws IOException {
    return memory.text(new SiteFiles(folder), "file.md", new Problems()).orElseThrow();
  }

  private void write(String text, Duration ago) throws IOException {
    Files.writeString(file(), text);
    Files.setLastModifiedTime(file(), before(ago));
  }

  private FileTime before(Duration ago) {
    return FileTime.from(now.minus(ago));
  }

  private Path file() {
    return folder.resolve("file.md");
  }
}
