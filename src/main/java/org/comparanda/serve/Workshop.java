package org.comparanda.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.comparanda.bake.Bakery;
import org.comparanda.bake.LivePages;
import org.comparanda.check.Check;
import org.comparanda.read.Problem;
import org.comparanda.read.Problems;
import org.comparanda.site.Extra;
import org.comparanda.site.Resolution;
import org.comparanda.site.Site;
import org.comparanda.site.SiteMemory;
import org.comparanda.site.SiteReader;

/**
 * A site as its author works on it: read again whenever a file has changed, its pages baked when
 * they are asked for. What cannot be baked leaves the last good bake in its place.
 */
final class Workshop implements AutoCloseable {
  /** How often what was served is deleted until it is gone, which makes half a minute at most. */
  private static final int TRIES = 75;

  private final Path source;
  private final Bakery bakery;
  private final Consumer<Site> onRead;
  private final Path folder;
  private final SiteMemory memory = new SiteMemory();

  /**
   * Folders that nothing is served from any more; to delete one takes longer than to bake a page.
   */
  private final Queue<Path> gone = new ConcurrentLinkedQueue<>();

  private volatile Bench bench = new Bench(0, Optional.empty(), Optional.empty(), List.of());

  /**
   * How things stand.
   *
   * @param number grows with every change
   * @param pages of the files as they are, or of the last ones without problems
   * @param before what was served until then, for pages that can no longer be baked
   * @param problems of the files as they are
   */
  record Bench(int number, Optional<Baked> pages, Optional<Baked> before, List<Problem> problems) {
    Bench {
      problems = List.copyOf(problems);
    }

    /** The number of the state whose pages are shown; 0 if there are none. */
    int shown() {
      return pages.map(Baked::number).orElse(0);
    }

    /** Whether the pages are those of the files as they are. */
    boolean isCurrent() {
      return pages.isPresent() && shown() == number;
    }
  }

  /** The pages of a site, and the folder that they are in. */
  record Baked(int number, Resolution resolution, LivePages pages, Path folder) {}

  /**
   * @param onRead is told of every state of the site that has no problems
   */
  Workshop(Path source, List<Extra> extras, Instant now, Consumer<Site> onRead) throws IOException {
    this.source = source;
    this.bakery = new Bakery(extras, now);
    this.onRead = onRead;
    this.folder = Files.createTempDirectory("comparanda-serve-");
  }

  Bench bench() {
    return bench;
  }

  /** Reads the site again, and serves it from now on unless it has problems that forbid it. */
  Site reread() throws IOException {
    Problems problems = new Problems();
    Site site = SiteReader.read(source, memory, problems);
    List<Problem> grave = Check.grave(site, problems);
    int number = bench.number() + 1;
    if (!problems.isEmpty() || !grave.isEmpty()) {
      problems.addAll(grave);
      problems.addAll(Check.editorial(site, problems));
      bench = new Bench(number, bench.pages(), bench.before(), problems.sorted());
      return site;
    }
    Path into = Files.createDirectory(folder.resolve(String.valueOf(number)));
    Resolution resolution =
        bench
            .pages()
            .map(before -> Resolution.of(site, before.resolution()))
            .orElseGet(() -> Resolution.of(site));
    Baked baked = new Baked(number, resolution, bakery.open(resolution, into), into);
    bench.before().map(Baked::folder).ifPresent(gone::add);
    bench = new Bench(number, Optional.of(baked), bench.pages(), List.of());
    return site;
  }

  /**
   * Looks whether the site, which was just read, breaks the rules that it sets for itself: its
   * pages need not wait for that.
   *
   * @param changed whether it has changed since
   * @return whether there is news
   */
  boolean judge(BooleanSupplier changed) {
    Bench at = bench;
    return !changed.getAsBoolean()
        && at.isCurrent()
        && found(at, Check.editorial(at.pages().get().resolution().site(), new Problems()));
  }

  /**
   * Bakes the rest of the pages, and checks them all, unless the site changes meanwhile.
   *
   * @param changed is asked before each page whether it has
   * @return whether there is news: problems that were not known before
   */
  boolean complete(BooleanSupplier changed) throws IOException {
    Bench at = bench;
    if (changed.getAsBoolean() || !at.isCurrent()) {
      return false;
    }
    for (Path old = gone.poll(); old != null; old = gone.poll()) {
      FileUtils.deleteQuietly(old.toFile());
    }
    onRead.accept(at.pages().get().resolution().site());
    BooleanSupplier stopped = () -> changed.getAsBoolean() || bench.number() != at.number();
    List<Problem> problems = at.pages().get().pages().complete(stopped);
    return found(at, problems);
  }

  /** The file for a path: as it is, or where a template fails, as it was. */
  Optional<Path> file(String path) throws IOException {
    Bench at = bench;
    if (at.pages().isEmpty() || !isBelow(folder, path)) {
      return Optional.empty();
    }
    Optional<Path> file = at.pages().get().pages().file(path);
    if (file.isEmpty()) {
      found(at, at.pages().get().pages().problems());
    }
    boolean whole = at.isCurrent() && at.pages().get().pages().problems().isEmpty();
    return file.isPresent() || whole
        ? file
        : at.before().map(baked -> baked.folder().resolve(path)).filter(Files::isRegularFile);
  }

  /** Whether an address, which may be anything, can be that of a file in a folder. */
  private static boolean isBelow(Path folder, String path) {
    try {
      return folder.resolve(path).normalize().startsWith(folder);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Of what version the assets of the site are that is shown. */
  String assetsVersion() throws IOException {
    Bench at = bench;
    return at.pages().isPresent() ? at.pages().get().pages().assetsVersion() : "";
  }

  /** Lets {@link #complete} come to an end before its time. */
  void abandon() {
    bench = new Bench(bench.number() + 1, Optional.empty(), Optional.empty(), List.of());
  }

  private synchronized boolean found(Bench at, List<Problem> found) {
    if (found.isEmpty() || bench.number() != at.number() || !at.isCurrent()) {
      return false;
    }
    Problems all = new Problems();
    all.addAll(Stream.concat(bench.problems().stream(), found.stream()).distinct().toList());
    if (bench.problems().equals(all.sorted())) {
      return false;
    }
    bench = new Bench(at.number(), at.pages(), at.before(), all.sorted());
    return true;
  }

  /** Deletes everything. What still writes may add a file meanwhile. */
  @Override
  public void close() {
    for (int tries = 1; ; tries++) {
      try {
        FileUtils.deleteDirectory(folder.toFile());
        return;
      } catch (IOException e) {
        if (tries == TRIES) {
          throw new UncheckedIOException("cannot delete " + folder, e);
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10L * tries));
      }
    }
  }
}
