package org.comparanda.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;

/** Serves a folder on the loopback, below a path of its own, as a host of static files does. */
final class SiteServer {
  private static final String BELOW = "/some/where/";

  private final Path folder;
  private final HttpServer server;

  private SiteServer(Path folder, HttpServer server) {
    this.folder = folder;
    this.server = server;
  }

  static SiteServer of(Path folder) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    SiteServer site = new SiteServer(folder, server);
    server.createContext("/", site::answer);
    server.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0)));
    return site;
  }

  String root() {
    return "http://localhost:" + server.getAddress().getPort() + BELOW;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      // The page for a wrong address leads to where its host says that the site starts.
      Path file = folder.resolve(path.substring(path.startsWith(BELOW) ? BELOW.length() : 1));
      if (!Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] bytes = Files.readAllBytes(file);
      exchange.getResponseHeaders().set("Content-Type", type(path));
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static String type(String path) {
    if (path.endsWith(".css")) {
      return "text/css";
    }
    if (path.endsWith(".js")) {
      return "text/javascript";
    }
    String guess = URLConnection.guessContentTypeFromName(path);
    return guess == null ? "application/octet-stream" : guess;
  }
}
