package org.comparanda.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.comparanda.read.Problems;
import org.comparanda.site.Site;
import org.comparanda.site.SiteReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By which one tells whether files have changed: {@link Stamps} and {@link Kept}. */
class StampsTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir private Path folder;
  private final Kept<Integer> kept = new Kept<>();
  private final AtomicInteger made = new AtomicInteger();
  private String besides = "";

  @BeforeEach
  void writeASite() throws IOException {
    write("content/page.md", "text");
    write("assets/one.css", "one");
  }

  @Test
  void keepsWhatWasMadeWhileNoFileChanges() throws Exception {
    assertThat(get(NOON.plusSeconds(3))).isEqualTo(1);
    assertThat(get(NOON.plusSeconds(3))).isEqualTo(1);
  }

  @Test
  void makesItAnewWhenAFileChangesComesOrGoes() throws Exception {
    get(NOON.plusSeconds(3));

    write("assets/one.css", "other");
    assertThat(get(NOON.plusSeconds(3))).isEqualTo(2);
    write("assets/deep/two.css", "two");
    assertThat(get(NOON.plusSeconds(3))).isEqualTo(3);
    Files.delete(folder.resolve("assets/one.css"));
    assertThat(get(NOON.plusSeconds(3))).isEqualTo(4);
    write("jbake.properties", "site.title=Other\n");
    assertThat(get(NOON.plusSeconds(3))).isEqualTo(5);
  }

  @Test
  void noticesAnotherFileOfTheSameLengthAndTime() throws Exception {
    get(NOON.plusSeconds(3));

    Path other = write("aside", "two");
    Files.move(
        other, folder.resolve("assets/one.css"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    assertThat(get(NOON.plusSeconds(3))).isEqualTo(2);
  }

  @Test
  void doesNotTrustAFileThatHasJustChanged() throws Exception {
    assertThat(get(NOON.plusSeconds(1))).isEqualTo(1);
    assertThat(get(NOON.plusSeconds(3))).isEqualTo(2);
    assertThat(get(NOON.plusSeconds(3))).isEqualTo(2);
  }

  @Test
  void makesItAnewWhenWhatElseItIsMadeOfChanges() throws Exception {
    assertThat(get(NOON.plusSeconds(3))).isEqualTo(1);
    besides = "another language";
    assertThat(get(NOON.plusSeconds(3))).isEqualTo(2);
    assertThat(get(NOON.plusSeconds(3))).isEqualTo(2);
  }

  @Test
  void takesWhatIsNotThereForNothing() throws Exception {
    Site site = SiteReader.read(folder, new Problems());

    assertThat(Stamps.of(site, List.of("nowhere")).files()).isEmpty();
  }

  private int get(Instant now) throws IOException {
    Site site = SiteReader.read(folder, new Problems());
    Stamps assets = Stamps.of(site, List.of("assets"));
    return kept.get(assets, besides, FileTime.from(now), made::incrementAndGet);
  }

  private Path write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.setLastModifiedTime(Files.writeString(path, text), FileTime.from(NOON));
  }
}
