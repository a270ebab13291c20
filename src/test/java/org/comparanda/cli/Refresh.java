package org.comparanda.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a test expects stands in a file: {@code COMPARANDA_REFRESH=1} writes what was made there,
 * for its author to read and to commit.
 */
final class Refresh {
  private static final boolean ASKED_FOR = "1".equals(System.getenv("COMPARANDA_REFRESH"));

  private Refresh() {}

  /** The text that a file expects to be made. */
  static String expected(Path file, String made) throws IOException {
    if (ASKED_FOR) {
      Files.writeString(file, made);
    }
    return Files.readString(file);
  }
}
