package org.comparanda.export;

import java.util.stream.Stream;
import org.comparanda.site.Extra.File;

/** Makes files of one comparison, one subject or one digest. */
interface Copies {
  Stream<File> of(Rendered thing);
}
