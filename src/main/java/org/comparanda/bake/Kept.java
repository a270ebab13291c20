package org.comparanda.bake;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

/**
 * Something that is made of files, and kept for as long as none of them changes.
 *
 * @param <T> what is made
 */
final class Kept<T> {
  private List<Object> of = List.of();
  private Optional<T> kept = Optional.empty();

  /** Makes it anew. */
  interface Maker<T> {
    T make() throws IOException;
  }

  /**
   * What was made of the files, or is made of them now.
   *
   * @param files as they are
   * @param besides what else it is made of
   * @param now by the clock of the disk
   */
  synchronized T get(Stamps files, Object besides, FileTime now, Maker<T> maker)
      throws IOException {
    if (kept.isEmpty() || !of.equals(List.of(files, besides))) {
      kept = Optional.empty();
      T made = maker.make();
      kept = Optional.of(made);
      of = files.areSettled(now) ? List.of(files, besides) : List.of();
    }
    return kept.orElseThrow();
  }
}
