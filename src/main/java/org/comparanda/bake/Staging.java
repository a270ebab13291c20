package org.comparanda.bake;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.stream.Stream;
import org.comparanda.site.Outputs;

/**
 * A folder beside the output, in which a site is baked until it can take the output's place: whole,
 * or not at all.
 */
final class Staging implements AutoCloseable {
  private final Path output;
  private final Path folder;
  private final Thread onExit;

  private Staging(Path output, Path folder) {
    this.output = output;
    this.folder = folder;
    this.onExit = new Thread(() -> deleteQuietly(folder));
    Runtime.getRuntime().addShutdownHook(onExit);
  }

  /**
   * A new folder beside the output.
   *
   * @throws OutputTakenException if the output holds something that no bake has put there
   */
  static Staging beside(Path output) throws IOException {
    Path absolute = target(output.toAbsolutePath().normalize());
    if (Files.exists(absolute) && !isOurs(absolute)) {
      throw new OutputTakenException(output);
    }
    Path parent =
        Objects.requireNonNull(absolute.getParent(), "the output cannot be the root of the disk");
    Files.createDirectories(parent);
    Path folder = Files.createTempDirectory(parent, "." + absolute.getFileName() + "-");
    Files.writeString(
        folder.resolve(Outputs.MARK),
        "Baked by Comparanda, which replaces this folder as a whole.\n");
    return new Staging(absolute, folder);
  }

  /** A link goes on leading where it leads. */
  private static Path target(Path output) throws IOException {
    if (!Files.isSymbolicLink(output)) {
      return output;
    }
    return Files.exists(output)
        ? output.toRealPath()
        : output.resolveSibling(Files.readSymbolicLink(output)).normalize();
  }

  private static boolean isOurs(Path output) throws IOException {
    if (!Files.isDirectory(output)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(output)) {
      return Files.exists(output.resolve(Outputs.MARK)) || inside.findAny().isEmpty();
    }
  }

  Path folder() {
    return folder;
  }

  /** Puts the folder in the output's place. */
  void publish() throws IOException {
    // A temporary folder is its owner's alone; a site is for everybody who may read beside it.
    openToReaders();
    if (Files.exists(output)) {
      Frozen.carry(output, folder);
    }
    Frozen.list(folder);
    if (Files.exists(output)) {
      Path old = folder.resolveSibling(folder.getFileName() + ".old");
      move(output, old);
      move(folder, output);
      delete(old);
    } else {
      move(folder, output);
    }
  }

  private void openToReaders() throws IOException {
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Path sibling = Files.createDirectory(folder.resolveSibling(folder.getFileName() + ".mode"));
      Files.setPosixFilePermissions(folder, Files.getPosixFilePermissions(sibling));
      Files.delete(sibling);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  /** Takes the folder away, unless it has been published. */
  @Override
  public void close() throws IOException {
    Runtime.getRuntime().removeShutdownHook(onExit);
    if (Files.exists(folder)) {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void deleteQuietly(Path folder) {
    try {
      delete(folder);
    } catch (IOException e) {
      // The process ends; nobody is left to be told.
    }
  }
}
