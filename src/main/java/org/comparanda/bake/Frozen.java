package org.comparanda.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Pages that other sites rely on: what once stood there stays, also when no page says it now. */
final class Frozen {
  private static final String FOLDER = "embed/frozen";

  private Frozen() {}

  /** Takes them along from an output into the folder that is to take its place. */
  static void carry(Path output, Path folder) throws IOException {
    Path old = output.resolve(FOLDER);
    if (!Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> kept;
    try (Stream<Path> walk = Files.walk(old)) {
      kept = walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList();
    }
    for (Path file : kept) {
      Path target = folder.resolve(output.relativize(file).toString());
      if (!Files.exists(target)) {
        Files.createDirectories(target.getParent());
        put(file, target);
      }
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
