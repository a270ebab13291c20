package org.comparanda.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;

/**
 * What a file looks like from outside, by which one tells whether it has changed since.
 *
 * @param size in bytes
 * @param changed when it was last written
 * @param number its number on its disk, as text; the same for all where disks number nothing
 */
public record FileStamp(long size, FileTime changed, String number) {
  /** No disk's clock ticks more slowly: what is older by so much has not changed since its tick. */
  private static final Duration TICK = Duration.ofSeconds(2);

  public static FileStamp of(BasicFileAttributes attributes) {
    return new FileStamp(
        attributes.size(), attributes.lastModifiedTime(), String.valueOf(attributes.fileKey()));
  }

  public static FileStamp of(Path file) throws IOException {
    return of(Files.readAttributes(file, BasicFileAttributes.class));
  }

  /**
   * Whether a file that bears the same stamp later is sure to be the same. One that changes twice
   * within a tick of the clock may look the same both times.
   *
   * @param now by the clock of the disk, when the stamp was taken
   */
  public boolean isSettled(FileTime now) {
    return changed.toInstant().plus(TICK).isBefore(now.toInstant());
  }
}
