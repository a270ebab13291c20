package org.comparanda.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.comparanda.read.Problem;
import org.comparanda.serve.Workshop.Bench;
import org.jspecify.annotations.Nullable;

/**
 * Serves a site to the browsers of this machine and to no others. Each page gets a script that
 * reloads it when the site has changed and shows what is wrong.
 */
final class Server implements AutoCloseable {
  /** Where what is the server's own stands; no file of a site begins so. */
  private static final String OWN = "/-/";

  /** What open pages are told when a reading begins. */
  private static final String READING = "{\"reading\":true}";

  /** How long a page may wait for a reading. */
  private static final int READING_SECONDS = 1;

  /** How long the last answers may take when the server stops. */
  private static final int LAST_SECONDS = 20;

  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("md", "text/plain; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("yaml", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("woff2", "font/woff2"));

  static {
    // Else every answer waits some 40 ms for the browser to confirm the header. It is the JDK's own
    // server that reads this, and only before the first one is made.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final Workshop workshop;
  private final HttpServer http;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "comparanda-serve");
            thread.setDaemon(true);
            return thread;
          });
  private final Listeners listeners = new Listeners();
  private volatile CountDownLatch reading = new CountDownLatch(0);

  /**
   * @param port 0 for any that is free
   * @throws java.net.BindException if the port is taken
   */
  Server(Workshop workshop, int port) throws IOException {
    this.workshop = workshop;
    this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    http.setExecutor(threads);
    http.createContext("/", this::handle);
    http.start();
  }

  int port() {
    return http.getAddress().getPort();
  }

  /**
   * Tells the open pages that the site is being read. They ask for what they show already, and get
   * it when they are told how things stand.
   */
  void tellReading() {
    reading = new CountDownLatch(1);
    listeners.tell(READING);
  }

  /** Tells the open pages how things stand. */
  void tell() {
    reading.countDown();
    listeners.tell(state());
  }

  private void awaitReading() throws InterruptedIOException {
    try {
      reading.await(READING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new InterruptedIOException("stopped before the site was read");
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      try {
        answer(exchange);
      } catch (RuntimeException | StackOverflowError e) {
        send(exchange, 500, "txt", bytes("This is a fault of Comparanda: " + e + "\n"));
      }
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getPath();
    if (!isOurHost(exchange)) {
      // A page elsewhere whose name leads to this machine must not read what is not published.
      send(exchange, 403, "txt", bytes("This server is for this machine alone.\n"));
    } else if (!method.equals("GET") && !method.equals("HEAD")) {
      send(exchange, 405, "txt", bytes("Only GET.\n"));
    } else if (path.equals(OWN + "events")) {
      listeners.serve(exchange, state());
    } else if (path.equals(OWN + "live.js") || path.equals(OWN + "live.css")) {
      sendOwn(exchange, path.substring(OWN.length()));
    } else {
      awaitReading();
      sendFile(exchange, path.substring(1));
    }
  }

  private boolean isOurHost(HttpExchange exchange) {
    String host = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Host"), "");
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']')
        ? HOSTS.contains(host.substring(0, colon))
        : HOSTS.contains(host);
  }

  private void sendFile(HttpExchange exchange, String path) throws IOException {
    String wanted = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    int number = workshop.bench().shown();
    Optional<Path> file = workshop.file(wanted);
    if (file.isEmpty() && extension(wanted).isEmpty()) {
      file = workshop.file(wanted + "/index.html");
      if (file.isPresent()) {
        exchange.getResponseHeaders().set("Location", "/" + wanted + "/");
        send(exchange, 302, "txt", bytes("See /" + wanted + "/\n"));
        return;
      }
    }
    int code = file.isPresent() ? 200 : 404;
    if (file.isEmpty()) {
      file = workshop.file("404.html");
    }
    if (file.isEmpty()) {
      send(
          exchange,
          code,
          "html",
          Injection.into("<!doctype html>\n<title>Comparanda</title>\n", number, ""));
    } else if (extension(file.get().toString()).equals("html")) {
      String assets = workshop.assetsVersion();
      send(exchange, code, "html", Injection.into(Files.readString(file.get()), number, assets));
    } else {
      if (isKept(file.get(), exchange.getRequestURI().getRawQuery())) {
        keep(exchange);
      }
      send(exchange, code, extension(wanted), Files.readAllBytes(file.get()));
    }
  }

  /** Whether it is an asset of just the version that is asked for, and no page or another one. */
  private static boolean isKept(Path file, @Nullable String query) {
    return query != null
        && query.startsWith(Injection.VERSION)
        && file.getNameCount() > 1
        && StreamSupport.stream(file.getParent().spliterator(), false)
            .anyMatch(folder -> query.equals(Injection.VERSION + folder));
  }

  private static void sendOwn(HttpExchange exchange, String name) throws IOException {
    if (exchange.getRequestURI().toString().equals(Injection.SCRIPT)) {
      keep(exchange);
    }
    send(exchange, 200, extension(name), Injection.own(name));
  }

  /** Lets the browser ask no more for what never changes. */
  private static void keep(HttpExchange exchange) {
    exchange.getResponseHeaders().set("Cache-Control", "max-age=31536000, immutable");
  }

  private static void send(HttpExchange exchange, int code, String extension, byte[] body)
      throws IOException {
    exchange
        .getResponseHeaders()
        .set("Content-Type", TYPES.getOrDefault(extension, "application/octet-stream"));
    exchange.getResponseHeaders().putIfAbsent("Cache-Control", List.of("no-store"));
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(code, head || body.length == 0 ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
  }

  private static String extension(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(dot + 1) : "";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** How things stand, as the script of the pages reads it: JSON on one line. */
  private String state() {
    Bench bench = workshop.bench();
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("number", bench.shown());
      json.writeArrayFieldStart("problems");
      for (Problem problem : bench.problems()) {
        json.writeStartObject();
        json.writeStringField("spot", problem.spot().toString());
        json.writeStringField("rule", problem.rule());
        json.writeStringField("message", problem.message());
        json.writeStringField("remedy", problem.remedy());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a writer in memory failed", e);
    }
    return text.toString();
  }

  @Override
  public void close() {
    listeners.close();
    http.stop(0);
    threads.shutdownNow();
    await(threads);
  }

  /** Waits until the threads of an executor that was shut down have come to their end. */
  static void await(ExecutorService threads) {
    try {
      threads.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
