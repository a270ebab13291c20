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
 * The files beside the pages of a site that is served, written part by part: whoever bakes them can
 * stop after any of the parts, and leaves a core to the page that is asked for. What takes long in
 * one piece comes last. For several threads, of which one writes at a time.
 */
final class LiveExtras {
  private final Iterator<Extra> extras;
  private final Resolution resolution;
  private final Path folder;
  private Iterator<Extra.Part> parts = Collections.emptyIterator();

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
   * @param enough is asked before each part
   */
  synchronized void writeUntil(BooleanSupplier enough) {
    while (!enough.getAsBoolean() && hasNext()) {
      parts.next().files().forEach(file -> Bakery.write(file, folder));
    }
  }

  private boolean hasNext() {
    while (!parts.hasNext() && extras.hasNext()) {
      parts = extras.next().parts(resolution).iterator();
    }
    return parts.hasNext();
  }
}
