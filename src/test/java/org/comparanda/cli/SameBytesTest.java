package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whatever the machine's habits are. */
class SameBytesTest {
  private static final List<String> SITES = List.of("findings", "names", "articles", "plain-jbake");

  @TempDir private Path temporary;

  @Test
  void machinesMakeNoDifference() throws Exception {
    List<Path> here = copies("here", Comparator.naturalOrder());
    List<Path> there = copies("there", Comparator.reverseOrder());

    // Both at once: each has a machine of its own.
    Process one =
        bakeAll(
            here,
            "-Duser.timezone=America/St_Johns",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Dfile.encoding=UTF-8");
    Process other =
        bakeAll(
            there,
            "-Duser.timezone=Pacific/Kiritimati",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Dfile.encoding=ISO-8859-9",
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=7");
    assertThat(one.waitFor()).isZero();
    assertThat(other.waitFor()).isZero();

    for (int i = 0; i < here.size(); i++) {
      SortedMap<String, String> bytes = Folders.bytes(here.get(i).resolve("target/site"));
      assertThat(bytes).containsKey("index.html");
      assertThat(Folders.bytes(there.get(i).resolve("target/site")))
          .as(here.get(i).toString())
          .isEqualTo(bytes);
    }
  }

  /** The small sites and this repository's own, their files created in the order given. */
  private List<Path> copies(String name, Comparator<String> order) throws IOException {
    List<Path> copies = new ArrayList<>();
    for (String site : SITES) {
      copies.add(
          Folders.copy(Folders.SITES.resolve(site), temporary.resolve(name).resolve(site), order));
    }
    Path own = temporary.resolve(name).resolve("own");
    for (String folder : List.of("content", "data", "templates", "assets")) {
      Folders.copy(Folders.REPOSITORY.resolve(folder), own.resolve(folder), order);
    }
    Files.copy(Folders.REPOSITORY.resolve("jbake.properties"), own.resolve("jbake.properties"));
    copies.add(own);
    return copies;
  }

  private Process bakeAll(List<Path> sites, String... options) throws IOException {
    Path log = sites.get(0).resolveSibling("log.txt");
    return Machine.start(List.of(options), "build", sites, log);
  }
}
