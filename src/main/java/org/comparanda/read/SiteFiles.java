package org.comparanda.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The folder that a site's author writes in. Paths in it have {@code /} between their parts. */
public final class SiteFiles {
  private static final String NO_TARGET = "This link leads to nothing.";
  private static final String BOM = "\uFEFF";

  private final Path root;

  public SiteFiles(Path root) {
    this.root = root;
  }

  public Path root() {
    return root;
  }

  public Path path(String file) {
    return root.resolve(file);
  }

  public boolean isFolder(String folder) {
    return Files.isDirectory(path(folder));
  }

  public boolean isFile(String file) {
    return Files.isRegularFile(path(file));
  }

  /** Whether there is such a file; if something else has its name, it cannot be read. */
  public boolean isFile(String file, Problems problems) {
    if (isFile(file)) {
      return true;
    }
    if (Files.exists(path(file))) {
      refuse(file, "This is no file.", "Give it another name.", problems);
    } else if (Files.exists(path(file), LinkOption.NOFOLLOW_LINKS)) {
      refuse(file, NO_TARGET, "Take it away.", problems);
    }
    return false;
  }

  /**
   * The files below a folder in the order of their paths, without hidden ones and without the
   * folders that hold a file of the name given; none if there is no such folder. What cannot be
   * read is left out.
   */
  public List<String> list(String folder, String ignoreFile, Problems problems) throws IOException {
    List<String> files = new ArrayList<>();
    Path start = path(folder);
    if (!Files.isDirectory(start)) {
      return files;
    }
    Files.walkFileTree(
        start,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean skip =
                !directory.equals(start)
                    && (isHidden(directory) || Files.exists(directory.resolve(ignoreFile)));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
              return FileVisitResult.CONTINUE;
            }
            if (attributes.isRegularFile()) {
              files.add(nameOf(file));
            } else if (attributes.isSymbolicLink()) {
              refuse(nameOf(file), NO_TARGET, "Take it away.", problems);
            } else {
              refuse(nameOf(file), "This is no file.", "Take it away.", problems);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (failure instanceof FileSystemLoopException) {
              refuse(
                  nameOf(file),
                  "This link leads back to a folder that it stands in.",
                  "Take it away.",
                  problems);
              return FileVisitResult.CONTINUE;
            }
            if (failure instanceof AccessDeniedException) {
              refuse(nameOf(file), "This folder must not be read.", "Allow it.", problems);
              return FileVisitResult.CONTINUE;
            }
            throw failure;
          }
        });
    files.sort(null);
    return files;
  }

  private static void refuse(String file, String message, String remedy, Problems problems) {
    problems.add(Spot.startOf(file), "unreadable-file", message, remedy);
  }

  /**
   * The text of a UTF-8 file without its byte order mark, or empty (and a problem). It has no
   * control characters.
   */
  public Optional<String> read(String file, Problems problems) throws IOException {
    byte[] bytes = Files.readAllBytes(path(file));
    if (isPlainAscii(bytes)) {
      return Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      problems.add(
          firstUndecodable(file, bytes),
          "not-utf-8",
          "This is not UTF-8 text.",
          "Save the file in UTF-8.");
      return Optional.empty();
    }
    text = text.startsWith(BOM) ? text.substring(1) : text;
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        problems.add(
            new Spots(file, text, 0).at(i),
            "control-character",
            "Here stands the character U+%04X, which no page may show."
                .formatted((int) text.charAt(i)),
            "Take it out.");
        return Optional.empty();
      }
    }
    return Optional.of(text);
  }

  private static boolean isPlainAscii(byte[] bytes) {
    for (byte next : bytes) {
      if (next == 0x7F || (next < ' ' && (next < 0 || isControl(next)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether HTML or XML may not hold a character. */
  static boolean isControl(int c) {
    return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
        || (c >= 0x7F && c <= 0x9F)
        || c == 0xFFFE
        || c == 0xFFFF;
  }

  private static Spot firstUndecodable(String file, byte[] bytes) {
    ByteBuffer undecoded = ByteBuffer.wrap(bytes);
    StandardCharsets.UTF_8.newDecoder().decode(undecoded, CharBuffer.allocate(bytes.length), true);
    String before = new String(bytes, 0, undecoded.position(), StandardCharsets.UTF_8);
    String text = before.startsWith(BOM) ? before.substring(1) : before;
    return new Spots(file, text, 0).at(text.length());
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  private String nameOf(Path file) {
    StringBuilder name = new StringBuilder();
    for (Path part : root.relativize(file)) {
      name.append(name.isEmpty() ? "" : "/").append(part);
    }
    return name.toString();
  }
}
