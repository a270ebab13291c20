package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comparanda.cli.Program.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that other sites may show at the version that they were taken from. */
class FrozenPagesTest {
  @TempDir private Path temporary;

  @Test
  void keepsFrozenPagesThatOtherSitesMayShow() throws IOException {
    Path site = site();
    Path output = temporary.resolve("out");
    Path frozen = output.resolve("embed/frozen/subjects");
    assertThat(Program.run("build", "-s", site, "-o", output).code()).isZero();
    Map<String, String> before = Folders.bytes(frozen);

    Path data = site.resolve("data/documents/one.yaml");
    Files.writeString(data, Files.readString(data).replace("7B", "8B"));
    for (int again = 0; again < 2; again++) {
      assertThat(Program.run("build", "-s", site, "-o", output).code()).isZero();

      assertThat(Folders.bytes(frozen)).hasSize(2).containsAllEntriesOf(before);
    }
  }

  @Test
  void leavesFrozenPagesAsTheyWereAlsoWhenItWouldMakeOthers() throws IOException {
    Path site = site();
    Path output = temporary.resolve("out");
    assertThat(Program.run("build", "-s", site, "-o", output).code()).isZero();
    String name = Folders.files(output.resolve("embed/frozen/subjects")).get(0);
    Path page = output.resolve("embed/frozen/subjects").resolve(name);
    Files.writeString(page, "by an earlier release");

    assertThat(Program.run("build", "-s", site, "-o", output).code()).isZero();

    assertThat(page).hasContent("by an earlier release");
    assertThat(output.resolve("embed/frozen/pages.txt")).content().contains("subjects/" + name);
  }

  @Test
  void keepsFrozenPagesOfWhatIsPublishedElsewhere() throws IOException {
    Path site = site();
    Path before = temporary.resolve("published");
    assertThat(Program.run("build", "-s", site, "-o", before).code()).isZero();
    Path data = site.resolve("data/documents/one.yaml");
    Files.writeString(data, Files.readString(data).replace("7B", "8B"));
    Path output = temporary.resolve("out");

    Outcome outcome = published(before, Set.of(), site, output);

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    Path frozen = Path.of("embed/frozen/subjects");
    assertThat(Folders.bytes(output.resolve(frozen)))
        .hasSize(2)
        .containsAllEntriesOf(Folders.bytes(before.resolve(frozen)));
    assertThat(Files.readAllLines(output.resolve("embed/frozen/pages.txt")))
        .hasSize(4)
        .containsAll(Files.readAllLines(before.resolve("embed/frozen/pages.txt")));
  }

  @Test
  void writesNothingWhereFrozenPagesWouldBeLost() throws IOException {
    Path site = site();
    Path before = temporary.resolve("published");
    assertThat(Program.run("build", "-s", site, "-o", before).code()).isZero();
    Path output = temporary.resolve("out");
    List<String> pages = Files.readAllLines(before.resolve("embed/frozen/pages.txt"));

    Outcome outcome = published(before, Set.of("/embed/frozen/" + pages.get(0)), site, output);

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("answers with 503", "Nothing was written", "--frozen");
    assertThat(output).doesNotExist();
  }

  @Test
  void goesOnWhereNoFrozenPagesAreListed() throws IOException {
    Path site = site();
    Path nothing = Files.createDirectory(temporary.resolve("nothing"));
    Path hostile = Files.createDirectories(temporary.resolve("hostile/embed/frozen"));
    Files.writeString(
        hostile.resolve("pages.txt"), "subjects/../../../../../escaped.0123456789abcdef.html\n");

    for (Path folder : List.of(nothing, temporary.resolve("hostile"))) {
      Path output = temporary.resolve("out");
      Outcome outcome = published(folder, Set.of(), site, output);

      assertThat(outcome.code()).isZero();
      assertThat(outcome.err()).startsWith("There is no list of frozen pages at http");
      assertThat(output.resolve("index.html")).exists();
    }
    assertThat(Program.run("build", "-s", site, "--frozen", "nowhere").code()).isEqualTo(2);
    // An address that a script did not find would let go of all that is frozen.
    assertThat(Program.run("build", "-s", site, "--frozen", "").code()).isEqualTo(2);
    assertThat(Program.run("build", "-s", site, "--frozen", "file:/x").code()).isEqualTo(2);
  }

  /** Bakes with the frozen pages of a folder that a server hands out, but for what it refuses. */
  private static Outcome published(Path folder, Set<String> refused, Path site, Path output)
      throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          Path file = folder.resolve(path.substring(1));
          boolean there = Files.isRegularFile(file);
          byte[] body = there ? Files.readAllBytes(file) : new byte[1];
          exchange.sendResponseHeaders(
              refused.contains(path) ? 503 : there ? 200 : 404, Math.max(1, body.length));
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://localhost:" + server.getAddress().getPort();
      return Program.run("build", "-s", site, "-o", output, "--frozen", url);
    } finally {
      server.stop(0);
    }
  }

  private Path site() throws IOException {
    return Folders.copy(
        Folders.SITES.resolve("smallest"), temporary.resolve("site"), Comparator.naturalOrder());
  }
}
