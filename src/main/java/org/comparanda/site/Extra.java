package org.comparanda.site;

import java.util.List;
import java.util.stream.Stream;

/** Makes files that go out beside the baked pages. */
public interface Extra {
  /** The files of a site; the stream may be read by several threads. */
  Stream<File> files(Resolution resolution);

  /** The places that some of the files are for; pages say how to take them there. */
  default List<Place> places(Site site) {
    return List.of();
  }

  /** A file: its path from the site's root, and its text. */
  record File(String path, String text) {}
}
