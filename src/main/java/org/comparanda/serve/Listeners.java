package org.comparanda.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The open pages, each of which is told what happens as long as it listens. */
final class Listeners {
  /** How often a page that hears nothing is told so, which shows whether it is still there. */
  private static final int PING_SECONDS = 15;

  private static final String CLOSED = "";

  private final Set<BlockingQueue<String>> queues = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /** Tells all pages how things stand; of several states only the last matters. */
  void tell(String state) {
    queues.forEach(
        queue -> {
          queue.clear();
          queue.offer(state);
        });
  }

  // https://html.spec.whatwg.org/multipage/server-sent-events.html
  /** Keeps an exchange open and passes on what is told, the state at hand first. */
  void serve(HttpExchange exchange, String state) throws IOException {
    BlockingQueue<String> queue = new ArrayBlockingQueue<>(1);
    queue.offer(state);
    queues.add(queue);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream body = exchange.getResponseBody()) {
      while (!closed) {
        String next = queue.poll(PING_SECONDS, TimeUnit.SECONDS);
        if (CLOSED.equals(next)) {
          return;
        }
        String event = next == null ? ": still here\n\n" : "data: " + next + "\n\n";
        body.write(event.getBytes(StandardCharsets.UTF_8));
        body.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      queues.remove(queue);
    }
  }

  void close() {
    closed = true;
    tell(CLOSED);
  }
}
