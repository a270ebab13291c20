package org.comparanda.export;

import java.util.stream.Stream;
import org.comparanda.site.Extra.File;

/** Makes files of one page. */
interface Copies {
  Stream<File> of(Rendered thing);
}
