package org.comparanda.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.site.Frame;

/** Pages that other sites rely on: what once stood there stays, also when no page says it now. */
final class Frozen {
  private Frozen() {}

  /** Takes them along from an output into the folder that is to take its place. */
  static void carry(Path output, Path folder) throws IOException {
    Path old = output.resolve(Frame.FROZEN);
    if (!Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> kept;
    try (Stream<Path> walk = Files.walk(old)) {
      kept = walk.filter(Frozen::isPage).toList();
    }
    for (Path file : kept) {
      Path target = folder.resolve(output.relativize(file).toString());
      // What stands there stays, also where another release would make another page of these words.
      Files.deleteIfExists(target);
      Files.createDirectories(target.getParent());
      put(file, target);
    }
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".html")
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Lists all that are in a folder, for whoever bakes the next one elsewhere. */
  static void list(Path folder) throws IOException {
    Path frozen = folder.resolve(Frame.FROZEN);
    if (!Files.isDirectory(frozen)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(frozen)) {
      String list =
          walk.filter(Frozen::isPage)
              .map(file -> frozen.relativize(file).toString().replace('\\', '/') + "\n")
              .sorted()
              .collect(Collectors.joining());
      Files.writeString(folder.resolve(Frame.FROZEN_LIST), list);
    }
  }

  /** Without a copy where the disk can do it: there may be very many. */
  private static void put(Path file, Path target) throws IOException {
    try {
      Files.createLink(target, file);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(file, target);
    }
  }
}
