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
import java.util.concurrent.CopyOnWriteArrayList;
import org.comparanda.cli.Program.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code comparanda check --links}. */
class LinksTest {
  @TempDir private Path temporary;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer web;
  private String host;

  @BeforeEach
  void start() throws IOException {
    web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    web.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(exchange.getRequestMethod() + " " + path);
          boolean noHead = path.equals("/no-head") && exchange.getRequestMethod().equals("HEAD");
          if (path.equals("/moved")) {
            exchange.getResponseHeaders().set("Location", "/here");
          }
          int code =
              switch (path) {
                case "/here" -> 200;
                case "/no-head" -> noHead ? 405 : 200;
                case "/moved" -> 301;
                case "/members" -> 403;
                default -> 404;
              };
          exchange.sendResponseHeaders(code, -1);
          exchange.close();
        });
    web.start();
    host = "http://localhost:" + web.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    web.stop(0);
  }

  private Path site() throws IOException {
    Path site =
        Folders.copy(
            Folders.SITES.resolve("smallest"),
            temporary.resolve("site"),
            Comparator.naturalOrder());
    String document = Files.readString(site.resolve("data/documents/one.yaml"));
    Files.writeString(
        site.resolve("data/documents/one.yaml"), "# Read.\nurl: " + host + "/gone\n" + document);
    Files.writeString(
        site.resolve("data/documents/two.yaml"),
        "title: Two\nkind: article\nurl: " + host + "/gone\n");
    Files.writeString(site.resolve("content/documents/two.md"), "# Two\n");
    Files.writeString(
        site.resolve("content/page.md"),
        "# Page\n\n[a](%1$s/here) [b](%1$s/here#part) [c](%1$s/no-head) [d](%1$s/moved) [e](%1$s/members) [f](http://localhost:1/)\n"
            .formatted(host));
    return site;
  }

  @Test
  void tellsWhichCitedAddressesDoNotAnswerAndFailsNothing() throws IOException {
    Outcome outcome = Program.run("check", "-s", site(), "--links");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err().lines())
        .containsExactly(
            "data/documents/one.yaml:2:6: " + host + "/gone answers with 404.",
            "data/documents/two.yaml:3:6: " + host + "/gone answers with 404.",
            "content/page.md:3:%d: %s/members refuses machines (403)."
                .formatted(column("[e]"), host),
            "content/page.md:3:%d: http://localhost:1/ does not answer.".formatted(column("[f]")),
            "4 of 6 cited addresses answer.");
    assertThat(asked).filteredOn(request -> request.endsWith("/here")).hasSize(2);
    assertThat(outcome.out()).startsWith("No problems: ");
  }

  /** Where the address behind the words of a link begins. */
  private int column(String part) throws IOException {
    return Files.readAllLines(temporary.resolve("site/content/page.md")).get(2).indexOf(part) + 5;
  }

  @Test
  void asksNobodyUnlessItIsToldTo() throws IOException {
    assertThat(Program.run("check", "-s", site()).code()).isZero();
    assertThat(asked).isEmpty();
  }
}
