package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.comparanda.serve.LiveSite;

/** A copy of the smallest site that is served while a test changes its files, and a browser. */
public final class LiveFolder {
  /** The file of its only document. */
  public static final String DOCUMENT = "data/documents/one.yaml";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path temporary;
  private final Path site;
  private final LiveSite live;
  private final Thread running;
  private final BlockingQueue<String> events;

  /** Serves it, and returns when the first bake has been told. */
  public LiveFolder(Path temporary) throws Exception {
    this.temporary = temporary;
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
    running = new Thread(this::run);
    running.start();
    events = listen();
    next(state -> state.contains("\"number\":1,"));
  }

  /** The folder of the site. */
  Path site() {
    return site;
  }

  private void run() {
    try {
      live.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What the server tells a page that listens. */
  private BlockingQueue<String> listen() throws Exception {
    BlockingQueue<String> told = new ArrayBlockingQueue<>(1_000);
    var response = client.send(request("/-/events"), HttpResponse.BodyHandlers.ofInputStream());
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
              } catch (IOException | UncheckedIOException e) {
                told.add("closed");
              }
            });
    reader.setDaemon(true);
    reader.start();
    return told;
  }

  /** The next state of the wanted kind that is told to open pages. */
  String next(Predicate<String> wanted) throws InterruptedException {
    return nextOfAll(state -> !isReading(state) && wanted.test(state));
  }

  private String nextOfAll(Predicate<String> wanted) throws InterruptedException {
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

  /** Whether what is told next is that the site is being read, and not yet how it stands. */
  boolean isReading() throws InterruptedException {
    return isReading(nextOfAll(state -> true));
  }

  private static boolean isReading(String state) {
    return state.equals("{\"reading\":true}");
  }

  /** Where a browser finds it. */
  public String address() {
    return "http://localhost:" + live.port() + "/";
  }

  /** Forgets what has been told so far. */
  void forget() {
    events.clear();
  }

  /** Whether more is told within a few seconds; it stays to be read with {@link #next}. */
  boolean tellsMore() throws InterruptedException {
    Optional<String> more = Optional.ofNullable(events.poll(5, TimeUnit.SECONDS));
    more.ifPresent(events::add);
    return more.isPresent();
  }

  /** What a browser gets at an address that begins with a slash. */
  HttpResponse<String> get(String path) throws Exception {
    return get(path, StandardCharsets.UTF_8);
  }

  /** The same, with its bytes read in a character set. */
  HttpResponse<String> get(String path, Charset charset) throws Exception {
    return client.send(request(path), HttpResponse.BodyHandlers.ofString(charset));
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(address()).resolve(path))
        .timeout(Duration.ofSeconds(60))
        .build();
  }

  /** What is answered to a request that no browser would send. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), live.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Replaces what a file of the site holds. */
  public void change(String file, String from, String to) throws IOException {
    String text = Files.readString(site.resolve(file));
    assertThat(text).contains(from);
    write(file, text.replace(from, to));
  }

  /** As editors do: a new file takes the place of the old one. */
  void write(String file, String text) throws IOException {
    Path aside = Files.writeString(temporary.resolve("aside"), text);
    Files.createDirectories(site.resolve(file).getParent());
    Files.move(aside, site.resolve(file), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Ends the server. */
  public void stop() throws Exception {
    running.interrupt();
    running.join();
    live.close();
  }
}
