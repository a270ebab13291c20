import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Measures how long a saved file takes to be seen: see README.md. */
public final class Serve {
  private static final Pattern LOADED =
      Pattern.compile(
          "<(?:script|link)[^>]* (?:src|href)=\"([^\":]+\\.(?:js|css)(?:\\?[^\"]*)?)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final Path site;
  private String host = "";

  private Serve(Path site) {
    this.site = site;
  }

  /** Changes a file so that the page changes as well. */
  private interface Edit {
    String of(String text, int number);
  }

  /** Arguments: the launcher, the site's folder, how many saves of each kind. */
  public static void main(String[] arguments) throws Exception {
    Path copy = Files.createTempDirectory("comparanda-bench-");
    copy(Path.of(arguments[1]), copy);
    Process server =
        new ProcessBuilder(arguments[0], "serve", "-s", copy.toString(), "--port", "0")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
      Serve bench = new Serve(copy);
      bench.host = out.readLine().replaceAll("/ .*", "");
      out.readLine();
      bench.listen();
      bench.measure(Integer.parseInt(arguments[2]));
    } finally {
      server.destroy();
      server.waitFor();
      delete(copy);
    }
  }

  private void measure(int saves) throws Exception {
    System.out.println("saved                                        told   page  whole   most");
    String slug = "deepseek-vs-qwen";
    Edit article = (text, number) -> text + "\n\nSave " + number + ".\n";
    Edit claim = (text, number) -> text.replaceFirst("at: .*", "at: Save " + number);
    String page = "documents/" + slug + ".html";
    measure("content/about.md", "about.html", article, saves);
    measure("content/documents/" + slug + ".md", page, article, saves);
    measure("data/documents/" + slug + ".yaml", page, claim, saves);
    measure("data/documents/" + slug + ".yaml", "compare/flagships.html", claim, saves);
    measure("templates/page.ftlh", "about.html", (text, n) -> text + "<!-- " + n + " -->", saves);
    measure("assets/css/base.css", "about.html", (text, n) -> text + "\n:root{--n:" + n + "}", saves);
  }

  private void measure(String file, String page, Edit edit, int saves) throws Exception {
    Path path = site.resolve(file);
    String text = Files.readString(path);
    List<Long> told = new ArrayList<>();
    List<Long> shown = new ArrayList<>();
    List<Long> whole = new ArrayList<>();
    for (int save = 0; save < saves; save++) {
      // An author thinks between two saves, and the rest of the site is baked meanwhile.
      Thread.sleep(3_000);
      events.clear();
      long start = System.nanoTime();
      Files.writeString(path, edit.of(text, save));
      if (events.poll(10, TimeUnit.SECONDS) == null) {
        throw new IllegalStateException(file + " has changed, and nothing was told");
      }
      told.add(System.nanoTime() - start);
      String html = get("/" + page);
      shown.add(System.nanoTime() - start);
      Matcher loaded = LOADED.matcher(html);
      while (loaded.find()) {
        get(URI.create("/" + page).resolve(loaded.group(1)).toString());
      }
      whole.add(System.nanoTime() - start);
    }
    Files.writeString(path, text);
    System.out.printf(
        "%-42s %6d %6d %6d %6d%n",
        file, median(told), median(shown), median(whole), most(whole));
  }

  private static long median(List<Long> nanoseconds) {
    return nanoseconds.stream().sorted().toList().get(nanoseconds.size() / 2) / 1_000_000;
  }

  private static long most(List<Long> nanoseconds) {
    return nanoseconds.stream().max(Long::compare).orElseThrow() / 1_000_000;
  }

  private String get(String path) throws Exception {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(host + path)).build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode());
    }
    return answer.body();
  }

  private void listen() throws Exception {
    HttpResponse<Stream<String>> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(host + "/-/events")).build(),
            HttpResponse.BodyHandlers.ofLines());
    Thread reader =
        new Thread(
            () -> {
              try {
                answer.body().filter(line -> line.startsWith("data: ")).forEach(events::add);
              } catch (UncheckedIOException e) {
                // The server has been stopped.
              }
            });
    reader.setDaemon(true);
    reader.start();
  }

  private static void copy(Path from, Path to) throws IOException {
    for (String name : List.of("jbake.properties", "content", "data", "templates", "assets")) {
      try (Stream<Path> walk = Files.walk(from.resolve(name))) {
        walk.forEach(
            path -> {
              try {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
  }
}
