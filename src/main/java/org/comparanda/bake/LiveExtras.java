package org.comparanda.bake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.comparanda.site.Extra;
import org.comparanda.site.Resolution;

/**
 * The files beside the pages of a site that is served, written one after the other: whoever bakes
 * them can stop at any of them, and leaves a core to the page that is asked for. What takes long in
 * one piece comes last. For several threads, of which one writes at a time.
 */
final class LiveExtras {
  private final Iterator<Extra> extras;
  private final Resolution resolution;
  private final Path folder;
  private Iterator<Extra.File> files = Collections.emptyIterator();

  LiveExtras(List<Extra> extras, Resolution resolution, Path folder) {
    List<Extra> reversed = new ArrayList<>(extras);
    Collections.reverse(reversed);
    this.extras = reversed.iterator();
    this.resolution = resolution;
    this.folder = folder;
  }

  /**
   * Writes on until all is written or enough.
   *
   * @param enough is asked before each file
   */
  synchronized void writeUntil(BooleanSupplier enough) {
    while (!enough.getAsBoolean() && hasNext()) {
      Bakery.write(files.next(), folder);
    }
  }

  private boolean hasNext() {
    while (!files.hasNext() && extras.hasNext()) {
      files = extras.next().files(resolution).sequential().iterator();
    }
    return files.hasNext();
  }
}
