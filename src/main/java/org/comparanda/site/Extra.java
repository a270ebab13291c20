package org.comparanda.site;

import java.util.stream.Stream;

/** Makes files that go out beside the baked pages. */
public interface Extra {
  /** The files of a site; the stream may be read by several threads. */
  Stream<File> files(Resolution resolution);

  /** A file: its path from the site's root, and its text. */
  record File(String path, String text) {}
}
