package org.comparanda.bake;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.comparanda.read.FileStamp;
import org.comparanda.read.Settings;
import org.comparanda.site.Site;

/** What some files look like from outside, by which one tells whether they have changed since. */
record Stamps(List<Stamp> files) {
  Stamps {
    files = List.copyOf(files);
  }

  /** A file, and how it looked. */
  record Stamp(Path file, FileStamp stamp) {}

  /**
   * The stamps of a site's settings, of other files of it, and of all that is below folders.
   *
   * @param paths from the site's folder; what is not there has no stamp
   */
  static Stamps of(Site site, List<String> paths) throws IOException {
    List<Stamp> stamps = new ArrayList<>();
    List<String> all = new ArrayList<>(paths);
    all.add(Settings.FILE);
    for (String name : all) {
      Path path = site.files().path(name);
      if (Files.exists(path)) {
        Files.walkFileTree(
            path,
            EnumSet.of(FileVisitOption.FOLLOW_LINKS),
            Integer.MAX_VALUE,
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                stamps.add(new Stamp(file, FileStamp.of(attributes)));
                return FileVisitResult.CONTINUE;
              }
            });
      }
    }
    return new Stamps(stamps);
  }

  /**
   * Whether files that have the same stamps later are sure to be the same.
   *
   * @param now by the clock of the disk
   */
  boolean areSettled(FileTime now) {
    return files.stream().allMatch(file -> file.stamp().isSettled(now));
  }
}
