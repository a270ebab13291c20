package org.comparanda.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.comparanda.read.Problem;
import org.comparanda.read.Problems;

/**
 * What files were made into when they were last read: a file whose text is the same is not taken
 * apart again. One site's, for one reading after the other.
 */
public final class SiteMemory {
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /**
   * @param context what the reading depended on besides the text
   */
  private record Known(String text, Object context, Optional<?> made, List<Problem> problems) {}

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
