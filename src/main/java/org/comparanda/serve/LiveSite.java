package org.comparanda.serve;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.read.Problems;
import org.comparanda.read.Settings;
import org.comparanda.site.Extra;
import org.comparanda.site.Site;

/**
 * A site that is served while it is written: whenever one of its files changes it is read again,
 * and the open pages are loaded anew. A page is baked when a browser asks for it; the others are
 * baked and checked in the background.
 */
public final class LiveSite implements AutoCloseable {
  /** First the page that is open gets both cores. */
  private static final int HEAD_START_MILLISECONDS = 300;

  /** Where the site is read as quickly, pages are asked for while it is. */
  private static final int QUICK_MILLISECONDS = 300;

  /** A file may be away for a moment while an editor writes it. */
  private static final int TRIES = 5;

  private final Workshop workshop;
  private final Server server;
  private final Watch watch;
  private final ScheduledExecutorService background =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "comparanda-bake");
            thread.setDaemon(true);
            return thread;
          });
  private final PrintWriter log;

  /**
   * Reads a site and begins to serve it.
   *
   * @param source the site's folder
   * @param port on the loopback address; 0 for any that is free
   * @param extras what goes out beside the pages
   * @param now the time that the pages say
   * @param onRead is told of every state of the site that has no problems
   * @param log is told in a line what happens
   * @throws java.net.BindException if the port is taken
   */
  public LiveSite(
      Path source,
      int port,
      List<Extra> extras,
      Instant now,
      Consumer<Site> onRead,
      PrintWriter log)
      throws IOException {
    this.log = log;
    this.workshop = new Workshop(source, extras, now, onRead);
    try {
      this.watch = new Watch(source);
      this.server = new Server(workshop, port);
    } catch (IOException e) {
      workshop.close();
      throw e;
    }
  }

  /** The port that it is served at. */
  public int port() {
    return server.port();
  }

  /** Serves the site until the thread is interrupted. */
  public void run() throws IOException, InterruptedException {
    watch.over(folders(Settings.read("", new Problems())));
    while (!Thread.interrupted()) {
      long start = System.nanoTime();
      Set<String> folders = folders(reread().settings());
      boolean quick = System.nanoTime() - start < MILLISECONDS.toNanos(QUICK_MILLISECONDS);
      news();
      if (watch.over(folders)) {
        continue;
      }
      AtomicBoolean changed = new AtomicBoolean();
      ScheduledFuture<?> rest =
          background.schedule(() -> complete(changed::get), HEAD_START_MILLISECONDS, MILLISECONDS);
      watch.await(
          () -> {
            // Before the site is read again, which wants all cores.
            changed.set(true);
            rest.cancel(false);
            if (quick) {
              server.tellReading();
            }
          });
    }
  }

  private Site reread() throws IOException, InterruptedException {
    for (int tries = 1; ; tries++) {
      try {
        return workshop.reread();
      } catch (IOException | UncheckedIOException e) {
        if (tries == TRIES) {
          throw e;
        }
        Thread.sleep(10L * tries);
      }
    }
  }

  private void complete(BooleanSupplier changed) {
    try {
      if (workshop.judge(changed)) {
        news();
      }
      if (workshop.complete(changed)) {
        news();
      }
    } catch (IOException | RuntimeException e) {
      log.println("A page cannot be baked: " + e);
    }
  }

  private void news() {
    server.tell();
    int problems = workshop.bench().problems().size();
    log.println(
        problems == 0
            ? "Read."
            : problems == 1 ? "1 problem: see the page." : problems + " problems: see the page.");
  }

  private static Set<String> folders(Settings settings) {
    return Stream.of("content.folder", "data.folder", "template.folder", "asset.folder")
        .map(settings::get)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void close() throws IOException {
    // To a thread that is interrupted nothing would wait.
    boolean interrupted = Thread.interrupted();
    try {
      watch.close();
      background.shutdown();
      workshop.abandon();
      server.close();
      // What still bakes writes into the workshop's folder, which goes with it.
      Server.await(background);
      workshop.close();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
