package org.comparanda.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the machine refuses, told in a sentence with what helps: nobody needs a trace for it. */
final class MachineFault {
  /** What Java says of a full disk, without the file. */
  private static final Pattern NO_SPACE =
      Pattern.compile("No space left on device|There is not enough space .*|Disk quota exceeded");

  /** Whether the command can be told to write elsewhere. */
  private final boolean elsewhere;

  /**
   * @param elsewhere whether the command takes {@code --output}
   */
  MachineFault(boolean elsewhere) {
    this.elsewhere = elsewhere;
  }

  /** The sentence, or empty if it is something else that failed. */
  Optional<String> told(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileSystemException e && e.getFile() != null) {
        return Optional.of(told(e));
      } else if (cause instanceof IOException e
          && NO_SPACE.matcher(String.valueOf(e.getMessage())).matches()) {
        return Optional.of(
            "The disk is full: %s. %s".formatted(e.getMessage(), remedy("Make room")));
      }
    }
    return Optional.empty();
  }

  private String told(FileSystemException e) {
    Path path;
    try {
      // Of a copy the second one is written.
      path = Path.of(e.getOtherFile() == null ? e.getFile() : e.getOtherFile()).toAbsolutePath();
    } catch (InvalidPathException invalid) {
      return "\"%s\" cannot be the name of a file.".formatted(e.getFile());
    }
    if (Files.isSymbolicLink(path) && !Files.exists(path)) {
      return "\"%s\" is a link that leads nowhere. Mend it, or take it away.".formatted(path);
    }
    Path there = path;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    boolean isFolder = Files.isDirectory(there);
    if (!isFolder && (!there.equals(path) || e instanceof FileAlreadyExistsException)) {
      return "\"%s\" is a file, and a folder is needed there. %s"
          .formatted(there, remedy("Move it away"));
    }
    if (there.equals(path) && !Files.isReadable(path)) {
      return "\"%s\" cannot be read: %s. Change that.".formatted(path, reason(e));
    }
    return "Nothing can be written to \"%s\": %s. %s"
        .formatted(isFolder ? there : path, reason(e), remedy("Change that"));
  }

  private static String reason(FileSystemException e) {
    if (e instanceof AccessDeniedException) {
      return "the rights do not allow it";
    }
    return e.getReason() == null ? "the machine does not allow it" : e.getReason();
  }

  private String remedy(String first) {
    return first + (elsewhere ? ", or name another folder with --output." : ".");
  }
}
