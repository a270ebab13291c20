package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An author presses Ctrl+C, or the machine is shut down. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signal that lets a program end itself")
class ServeEndsTest {
  @TempDir private Path temporary;

  @Test
  void leavesNothingInTheTemporaryFolder() throws Exception {
    Path folder = Files.createDirectory(temporary.resolve("tmp"));
    Path site =
        Folders.copy(
            Folders.SITES.resolve("smallest"),
            temporary.resolve("site"),
            Comparator.naturalOrder());
    Path log = temporary.resolve("log");
    Process served =
        Machine.start(List.of("-Djava.io.tmpdir=" + folder), "serve --port=0", List.of(site), log);
    try {
      while (served.isAlive() && !Files.readString(log).contains("Read.")) {
        Thread.sleep(50);
      }
      assertThat(bakes(folder)).isNotEmpty();

      served.destroy();

      assertThat(served.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(bakes(folder)).isEmpty();
    } finally {
      served.destroyForcibly();
    }
  }

  private static List<Path> bakes(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(file -> file.toString().contains("comparanda-")).toList();
    }
  }
}
