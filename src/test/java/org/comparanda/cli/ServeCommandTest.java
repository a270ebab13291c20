package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.comparanda.cli.Program.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code comparanda serve} on the command line: its arguments and its exit codes. */
@Timeout(120)
class ServeCommandTest {
  @TempDir private Path temporary;
  private Path site;

  @BeforeEach
  void copy() throws Exception {
    site =
        Folders.copy(
            Folders.SITES.resolve("smallest"),
            temporary.resolve("site"),
            Comparator.naturalOrder());
  }

  @Test
  void refusesAPortThatIsTakenOrNone() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Outcome outcome = Program.run("serve", "-s", site, "--port", taken.getLocalPort());

      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err()).startsWith("Port " + taken.getLocalPort() + " is taken.");
    }
    assertThat(Program.run("serve", "-s", site, "--port", "70000").code()).isEqualTo(2);
    assertThat(Program.run("serve", "-s", site, "--port", "x").code()).isEqualTo(2);
    assertThat(Program.run("serve", "-s", temporary.resolve("missing")).code()).isEqualTo(2);
  }

  @Test
  void endsWithZeroWhenItIsStopped() throws Exception {
    BlockingQueue<Outcome> outcomes = new ArrayBlockingQueue<>(1);
    Thread program = new Thread(() -> outcomes.add(Program.run("serve", "-s", site, "-p", "0")));
    program.start();
    while (!Files.exists(site.resolve("target/schema/document.schema.json"))) {
      Thread.sleep(20);
    }
    program.interrupt();

    Outcome outcome = outcomes.poll(60, TimeUnit.SECONDS);

    assertThat(outcome).isNotNull();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith("http://localhost:").contains("Ctrl+C");
  }
}
