package org.comparanda.bake;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * Something that is made of files, and kept for as long as none of them changes.
 *
 * @param <T> what is made
 */
final class Kept<T> {
  private Optional<Stamps> of = Optional.empty();
  private Optional<T> kept = Optional.empty();

  /** Makes it anew. */
  interface Maker<T> {
    T make() throws IOException;
  }

  /**
   * What was made of the files, or is made of them now.
   *
   * @param files as they are
   * @param now by the clock of the disk
   */
  synchronized T get(Stamps files, FileTime now, Maker<T> maker) throws IOException {
    if (kept.isEmpty() || !of.equals(Optional.of(files))) {
      kept = Optional.empty();
      T made = maker.make();
      kept = Optional.of(made);
      of = files.areSettled(now) ? Optional.of(files) : Optional.empty();
    }
    return kept.orElseThrow();
  }
}
