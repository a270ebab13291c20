package org.comparanda.site;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes files that go out beside the baked pages. */
public interface Extra {
  /** All the work that there is to do for a site, in parts that several threads may share. */
  Stream<Part> parts(Resolution resolution);

  /** The files of a site, made one after the other. */
  default Stream<File> files(Resolution resolution) {
    return parts(resolution).flatMap(Part::files);
  }

  /** The places that some of the files are for; pages say how to take them there. */
  default List<Place> places(Site site) {
    return List.of();
  }

  /** Work for one thread, done when its files are asked for. */
  interface Part {
    Stream<File> files();

    /** Makes one file. */
    static Part of(Supplier<File> file) {
      return () -> Stream.of(file.get());
    }
  }

  /**
   * A file.
   *
   * @param path from the site's root
   * @param writing makes its text, each time anew: who only asks what files there are need not wait
   */
  record File(String path, Supplier<String> writing) {
    /** A file whose text there is already. */
    public File(String path, String text) {
      this(path, () -> text);
    }

    public String text() {
      return writing.get();
    }
  }
}
