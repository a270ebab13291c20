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
import org.comparanda.read.Settings;

/** Waits until something changes in the files that a site is made of. */
final class Watch implements AutoCloseable {
  /** Editors write a file in several steps; so long after the last one it is taken for written. */
  private static final int QUIET_MILLISECONDS = 8;

  private final Path root;
  private final WatchService service;
  private final Map<Path, WatchKey> watched = new HashMap<>();
  private Set<String> folders = Set.of();

  Watch(Path root) throws IOException {
    this.root = root;
    this.service = root.getFileSystem().newWatchService();
  }

  /**
   * Watches the site's folder itself and some folders in it with all that is below them.
   *
   * @param folders paths from the site's folder, which need not exist
   * @return whether they are others than before, so that something may have changed in them already
   */
  boolean over(Set<String> folders) throws IOException {
    if (folders.equals(this.folders)) {
      return false;
    }
    this.folders = Set.copyOf(folders);
    register(root);
    registerFolders();
    return true;
  }

  /** To register a folder takes a while: those that are watched already are passed over. */
  private void registerFolders() throws IOException {
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

              @Override
              public FileVisitResult visitFileFailed(Path gone, IOException e) {
                return FileVisitResult.CONTINUE;
              }
            });
      }
    }
  }

  private void register(Path folder) throws IOException {
    WatchKey known = watched.get(folder);
    if (known != null && known.isValid()) {
      return;
    }
    try {
      watched.put(
          folder,
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE));
    } catch (IOException e) {
      if (Files.isDirectory(folder)) {
        throw e;
      }
      // It has gone again already.
    }
  }

  /**
   * Returns when something has changed and the disk has been quiet for a moment.
   *
   * @param changes is called as soon as something has
   */
  void await(Runnable changes) throws IOException, InterruptedException {
    boolean changed = false;
    while (!changed) {
      changed = counts(service.take());
    }
    changes.run();
    WatchKey more = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
    while (more != null) {
      counts(more);
      more = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
    }
  }

  private boolean counts(WatchKey key) throws IOException {
    boolean counts = false;
    boolean newFolders = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.context() instanceof Path name && key.watchable() instanceof Path folder) {
        Path path = folder.resolve(name);
        boolean ours = !folder.equals(root) || isOfRoot(name);
        counts |= ours;
        if (ours
            && event.kind() == StandardWatchEventKinds.ENTRY_CREATE
            && Files.isDirectory(path)) {
          // It may stand where another stood, which has gone elsewhere and is watched there.
          watched.keySet().removeIf(known -> known.startsWith(path));
          newFolders = true;
        }
      } else {
        // Too much has happened at once for all of it to be told.
        watched.clear();
        counts = true;
        newFolders = true;
      }
    }
    key.reset();
    if (newFolders) {
      registerFolders();
    }
    return counts;
  }

  /** What counts right in the site's folder: the settings, and a watched folder that comes. */
  private boolean isOfRoot(Path name) {
    return name.toString().equals(Settings.FILE)
        || folders.stream().anyMatch(folder -> Path.of(folder).startsWith(name));
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
