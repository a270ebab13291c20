package org.comparanda.site;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.comparanda.read.FileStamp;
import org.comparanda.read.Problem;
import org.comparanda.read.Problems;
import org.comparanda.read.SiteFiles;

/**
 * What files were made into when they were last read: a file whose text is the same is not taken
 * apart again, and one that has not been written since is not even opened. One site's, for one
 * reading after the other.
 */
public final class SiteMemory {
  private final Map<String, Text> texts = new ConcurrentHashMap<>();
  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final Map<String, Object> contexts = new ConcurrentHashMap<>();

  /** A file's text, and how the file looked before it was read. */
  private record Text(FileStamp stamp, String text) {}

  /**
   * @param context what the reading depended on besides the text
   */
  private record Known(String text, Object context, Optional<?> made, List<Problem> problems) {}

  /** A file's text as {@link SiteFiles#read} gives it. */
  Optional<String> text(SiteFiles files, String file, Problems problems) throws IOException {
    FileTime now = FileTime.from(Instant.now());
    FileStamp stamp = FileStamp.of(files.path(file));
    Text before = texts.get(file);
    if (before != null && before.stamp().equals(stamp)) {
      return Optional.of(before.text());
    }
    Optional<String> text = files.read(file, problems);
    if (text.isPresent() && stamp.isSettled(now)) {
      texts.put(file, new Text(stamp, text.get()));
    }
    return text;
  }

  /** A context, as the object that an equal one under this name was: that compares at once. */
  Object context(String name, Object now) {
    return contexts.merge(name, now, (before, next) -> before.equals(next) ? before : next);
  }

  /** What a file's text is made into, and the problems of that: from memory if nothing changed. */
  <T> Optional<T> recall(
      String file,
      String text,
      Object context,
      Problems problems,
      Function<Problems, Optional<T>> reader) {
    Known before = known.get(file);
    if (before == null || !before.text().equals(text) || !before.context().equals(context)) {
      Problems found = new Problems();
      before = new Known(text, context, reader.apply(found), found.sorted());
      known.put(file, before);
    }
    problems.addAll(before.problems());
    // A file is always read by the same reader.
    @SuppressWarnings("unchecked")
    Optional<T> made = (Optional<T>) before.made();
    return made;
  }
}
