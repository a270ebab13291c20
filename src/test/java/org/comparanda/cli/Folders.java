package org.comparanda.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of files, by the files' paths from there. */
final class Folders {
  /** This repository, which is a site itself. */
  static final Path REPOSITORY = Path.of("").toAbsolutePath();

  /** The small sites of the tests. */
  static final Path SITES = REPOSITORY.resolve("src/test/sites");

  private Folders() {}

  /** The sites whose name begins so, or does not, by name. */
  static List<String> sites(String prefix, boolean begins) throws IOException {
    try (Stream<Path> list = Files.list(SITES)) {
      return list.filter(Files::isDirectory)
          .map(site -> site.getFileName().toString())
          .filter(name -> name.startsWith(prefix) == begins)
          .sorted()
          .toList();
    }
  }

  /** The paths of all files below a folder, in order; none if there is no such folder. */
  static List<String> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** The bytes of all files below a folder, one character for each. */
  static SortedMap<String, String> bytes(Path folder) throws IOException {
    SortedMap<String, String> bytes = new TreeMap<>();
    for (String file : files(folder)) {
      bytes.put(file, Files.readString(folder.resolve(file), StandardCharsets.ISO_8859_1));
    }
    return bytes;
  }

  /** Copies files into a folder, the files created in the order given. */
  static Path copy(Path from, Path to, Comparator<String> order) throws IOException {
    for (String file : files(from).stream().sorted(order).toList()) {
      Path target = to.resolve(file);
      Files.createDirectories(target.getParent());
      Files.copy(from.resolve(file), target);
    }
    return to;
  }
}
