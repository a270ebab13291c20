package org.comparanda.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Waits until something changes in the files that a site is made of. */
final class Watch implements AutoCloseable {
  /** Editors write a file in several steps; so long after the last one it is taken for written. */
  private static final int QUIET_MILLISECONDS = 8;

  private final Path root;
  private final WatchService service;
  private final Map<WatchKey, Path> watched = new HashMap<>();

  Watch(Path root) throws IOException {
    this.root = root;
    this.service = root.getFileSystem().newWatchService();
  }

  /**
   * Watches the site's folder itself and some folders in it with all that is below them.
   *
   * @param folders paths from the site's folder, which need not exist
   */
  void over(Set<String> folders) throws IOException {
    register(root);
    for (String folder : folders) {
      Path start = root.resolve(folder);
      if (Files.isDirectory(start)) {
        Files.walkFileTree(
            start,
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes)
                  throws IOException {
                register(found);
                return FileVisitResult.CONTINUE;
              }
            });
      }
    }
  }

  private void register(Path folder) throws IOException {
    watched.put(
        folder.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE),
        folder);
  }

  /**
   * Returns when something has changed and the disk has been quiet for a moment.
   *
   * @param ofRoot the files and folders right in the site's folder that count
   */
  void await(Set<String> ofRoot) throws InterruptedException {
    boolean changed = false;
    while (!changed) {
      changed = counts(service.take(), ofRoot);
    }
    WatchKey more = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
    while (more != null) {
      counts(more, ofRoot);
      more = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
    }
  }

  private boolean counts(WatchKey key, Set<String> ofRoot) {
    boolean counts = false;
    Path folder = watched.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      counts |=
          !root.equals(folder)
              || event.kind() == StandardWatchEventKinds.OVERFLOW
              || ofRoot.contains(String.valueOf(event.context()));
    }
    if (!key.reset()) {
      watched.remove(key);
    }
    return counts;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
