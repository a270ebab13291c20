package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.comparanda.cli.Program.Outcome;
import org.comparanda.serve.LiveSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code comparanda serve}. */
@Timeout(120)
class ServeTest {
  private static final String DOCUMENT = "data/documents/one.yaml";

  @TempDir private Path temporary;
  private final HttpClient client = HttpClient.newHttpClient();
  private Path site;
  private LiveSite live;
  private Thread running;
  private BlockingQueue<String> events;

  @BeforeEach
  void start() throws Exception {
    site =
        Folders.copy(
            Folders.SITES.resolve("smallest"),
            temporary.resolve("site"),
            Comparator.naturalOrder());
    live =
        new LiveSite(
            site,
            0,
            Run.extras(Program.NOW),
            Program.NOW,
            any -> {},
            new PrintWriter(new StringWriter(), true));
    running =
        new Thread(
            () -> {
              try {
                live.run();
              } catch (IOException e) {
                throw new IllegalStateException(e);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    running.start();
    events = listen();
    next(state -> state.contains("\"number\":1,"));
  }

  @AfterEach
  void stop() throws Exception {
    running.interrupt();
    running.join();
    live.close();
  }

  @Test
  void servesPagesWithItsScriptAndEverythingElseAsItIs() throws Exception {
    assertThat(get("/").body())
        .contains("<h1>", "<script src=\"/-/live.js\" data-number=\"1\" defer></script>\n</body>");
    assertThat(get("/subjects/alpha.html").body()).contains("Alpha", "/-/live.js");
    assertThat(get("/css/site.css").headers().firstValue("Content-Type"))
        .contains("text/css; charset=utf-8");
    assertThat(get("/robots.txt").body()).doesNotContain("live.js");
    assertThat(get("/-/live.js").body()).contains("EventSource");
    assertThat(get("/-/live.css").body()).contains("position: fixed");
    assertThat(get("/no-such.html").statusCode()).isEqualTo(404);
    assertThat(get("/no-such.html").body()).contains("/-/live.js");
    assertThat(get("/subjects").statusCode()).isEqualTo(302);
  }

  @Test
  void servesTheSameAsABuildBakes() throws Exception {
    servesWhatABuildBakes();
  }

  @Test
  void servesTheSameAsABuildBakesAfterEveryChange() throws Exception {
    String template = theme("subject.ftlh");
    changesWhatABuildBakes(() -> write("assets/css/own.css", "/* own */"));
    changesWhatABuildBakes(() -> write("templates/subject.ftlh", template + "<p>one</p>"));
    changesWhatABuildBakes(() -> change(DOCUMENT, "value: 7B", "value: 777"));
    changesWhatABuildBakes(() -> change("data/subjects.yaml", "name: Alpha", "name: Aleph"));
    changesWhatABuildBakes(() -> change("templates/subject.ftlh", "<p>one", "<p>two"));
    changesWhatABuildBakes(() -> write("assets/css/own.css", "/* new */"));
    // No longer, and as often as one types: only what a file holds tells them apart.
    changesWhatABuildBakes(() -> write("assets/css/own.css", "/* two */"));
    changesWhatABuildBakes(() -> write("content/about.md", "---\ntitle: About\n---\n\nText\n"));
    changesWhatABuildBakes(() -> write("content/images/dot.svg", "<svg/>"));
    changesWhatABuildBakes(() -> write("content/images/dot.svg", "<svg></svg>"));
    changesWhatABuildBakes(() -> Files.delete(site.resolve("templates/subject.ftlh")));
    changesWhatABuildBakes(() -> Files.delete(site.resolve("assets/css/own.css")));
    changesWhatABuildBakes(() -> write("jbake.properties", "site.title=Renamed\n"));
    changesWhatABuildBakes(() -> change(DOCUMENT, "value: 777", "value: 7B"));
  }

  @Test
  void forgetsThePageOfAFileThatIsNoLongerThere() throws Exception {
    write("content/about.md", "---\ntitle: About\n---\n\nText\n");
    next(state -> state.contains("\"number\":2,"));
    assertThat(get("/about.html").statusCode()).isEqualTo(200);

    Files.delete(site.resolve("content/about.md"));
    next(state -> state.contains("\"number\":3,"));

    assertThat(get("/about.html").statusCode()).isEqualTo(404);
  }

  @Test
  void watchesAFolderThatTakesThePlaceOfAnother() throws Exception {
    Path replacement =
        Folders.copy(
            site.resolve("data/documents"),
            temporary.resolve("replacement"),
            Comparator.naturalOrder());
    Files.move(site.resolve("data/documents"), temporary.resolve("elsewhere"));
    next(state -> !state.contains("\"problems\":[]"));
    Files.move(replacement, site.resolve("data/documents"));
    next(state -> state.contains("\"problems\":[]"));

    change(DOCUMENT, "value: 7B", "value: 777");
    next(state -> state.contains("\"problems\":[]"));

    assertThat(get("/documents/one.html").body()).contains("777");
  }

  /** Something that is done to the site's files. */
  private interface Change {
    void make() throws Exception;
  }

  /** What comes in several steps may be told in several. */
  private void changesWhatABuildBakes(Change change) throws Exception {
    events.clear();
    change.make();
    while (true) {
      next(state -> state.contains("\"problems\":[]"));
      try {
        servesWhatABuildBakes();
        return;
      } catch (AssertionError e) {
        String more = events.poll(5, TimeUnit.SECONDS);
        if (more == null) {
          throw e;
        }
        events.add(more);
      }
    }
  }

  private static String theme(String template) throws IOException {
    try (InputStream in = LiveSite.class.getResourceAsStream("/theme/templates/" + template)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void servesWhatABuildBakes() throws Exception {
    // Anew each time: into the same folder a build keeps frozen pages of the time before.
    Path output = Files.createTempDirectory(temporary, "out");
    assertThat(Program.run("build", "-s", site, "-o", output).code()).isZero();

    for (String file : Folders.files(output)) {
      // A mark and a list that only what is published has.
      if (!file.equals(".comparanda") && !file.equals("embed/frozen/pages.txt")) {
        // A character for each byte: not all of them are texts.
        String baked = Files.readString(output.resolve(file), StandardCharsets.ISO_8859_1);
        assertThat(
                client
                    .send(
                        request("/" + file),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1))
                    .body()
                    .replaceAll(
                        "<script src=\"/-/live.js\" data-number=\"\\d+\" defer></script>\n", "")
                    // What lets that script listen, on pages that listen to nothing.
                    .replace("; connect-src 'self'\"", "\""))
            .as(file)
            .isEqualTo(baked);
      }
    }
  }

  @Test
  void tellsOpenPagesThatAFileHasChangedAndShowsIt() throws Exception {
    String before = get("/documents/one.html").body();
    assertThat(before).doesNotContain("777");

    change(DOCUMENT, "value: 7B", "value: 777");

    next(state -> state.equals("{\"number\":2,\"problems\":[]}"));
    assertThat(get("/documents/one.html").body()).contains("777", "data-number=\"2\"");
    assertThat(get("/subjects/alpha.html").body()).contains("777");
    assertThat(get("/ledger.html").body()).contains("777");
    assertThat(get("/index.html").statusCode()).isEqualTo(200);
  }

  @Test
  void showsAProblemOverTheLastGoodBakeUntilItIsMended() throws Exception {
    change(DOCUMENT, "subject: alpha", "subject: alpa");

    String broken = next(state -> state.contains("unknown-subject"));
    assertThat(broken)
        .contains("\"spot\":\"data/documents/one.yaml:", "There is no subject \\\"alpa\\\".");
    assertThat(get("/documents/one.html").body()).contains("Alpha");

    change(DOCUMENT, "subject: alpa", "subject: alpha");

    next(state -> state.contains("\"problems\":[]"));
  }

  @Test
  void mayListenWhateverAPagesPolicyForbids() throws Exception {
    write(
        "templates/subject.ftlh",
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; connect-src 'none'; script-src 'self'\">");
    next(state -> state.contains("\"number\":2,"));

    assertThat(get("/subjects/alpha.html").body())
        .contains("content=\"default-src 'none'; script-src 'self'; connect-src 'self'\">");
  }

  @Test
  void findsInTheBackgroundWhatOnlyBakedPagesShow() throws Exception {
    write("content/about.md", "---\ntitle: About\n---\n\n[nowhere](no-such.html)\n");

    assertThat(next(state -> state.contains("dead-link"))).contains("content/about.md:5:1");
    assertThat(get("/about.html").body()).contains("nowhere");
  }

  @Test
  void showsTheLastGoodPageWhereATemplateFails() throws Exception {
    assertThat(get("/subjects/alpha.html").statusCode()).isEqualTo(200);
    Files.createDirectories(site.resolve("templates"));
    write("templates/subject.ftlh", "${nothing.of.it}");

    assertThat(next(state -> state.contains("bad-template")))
        .contains("templates/subject.ftlh:1:3");
    assertThat(get("/subjects/alpha.html").body()).contains("Alpha");

    write("templates/subject.ftlh", "mended ${content.title}");
    next(state -> state.contains("\"problems\":[]"));
    assertThat(get("/subjects/alpha.html").body()).startsWith("mended Alpha");
  }

  @Test
  void rereadsSettingsAssetsAndNewFolders() throws Exception {
    write("jbake.properties", "site.title=Renamed\n");
    next(state -> state.contains("\"number\":2,"));
    assertThat(get("/").body()).contains("Renamed");

    Files.createDirectories(site.resolve("assets/css"));
    next(state -> state.contains("\"problems\":[]"));
    write("assets/css/own.css", "/* own */");
    String all = "";
    for (int tries = 0; tries < 100 && !all.equals("/* own */"); tries++) {
      all = get("/css/own.css").body();
      Thread.sleep(50);
    }
    assertThat(all).isEqualTo("/* own */");
  }

  @Test
  void answersThisMachineAlone() throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403");
    assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
    assertThat(
            raw(
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 405");
  }

  @Test
  void leadsToNoFileOutsideTheBakedSite() throws Exception {
    for (String path :
        List.of(
            "/../../../../../../etc/passwd",
            "/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
            "//etc/passwd",
            "/..%2f..%2f..%2f..%2fetc%2fpasswd")) {
      assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
          .as(path)
          .doesNotContain("root:");
    }
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

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(request(path), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + live.port() + path))
        .timeout(Duration.ofSeconds(60))
        .build();
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), live.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What the server tells a page that listens. */
  private BlockingQueue<String> listen() throws Exception {
    BlockingQueue<String> told = new ArrayBlockingQueue<>(1_000);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + live.port() + "/-/events")).build();
    var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    Thread reader =
        new Thread(
            () -> {
              try (BufferedReader lines =
                  new BufferedReader(
                      new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                lines
                    .lines()
                    .filter(line -> line.startsWith("data: "))
                    .forEach(line -> told.add(line.substring(6)));
              } catch (IOException | java.io.UncheckedIOException e) {
                told.add("closed");
              }
            });
    reader.setDaemon(true);
    reader.start();
    return told;
  }

  private String next(Predicate<String> wanted) throws InterruptedException {
    while (true) {
      String state = events.poll(60, TimeUnit.SECONDS);
      if (state == null) {
        return fail("nothing of the kind was told");
      }
      if (wanted.test(state)) {
        return state;
      }
    }
  }

  private void change(String file, String from, String to) throws IOException {
    String text = Files.readString(site.resolve(file));
    assertThat(text).contains(from);
    write(file, text.replace(from, to));
  }

  /** As editors do: a new file takes the place of the old one. */
  private void write(String file, String text) throws IOException {
    Path aside = Files.writeString(temporary.resolve("aside"), text);
    Files.createDirectories(site.resolve(file).getParent());
    Files.move(aside, site.resolve(file), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
