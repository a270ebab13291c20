package org.comparanda.bake;

import freemarker.cache.FileTemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.comparanda.read.Problem;
import org.comparanda.read.Problems;
import org.comparanda.read.SiteFiles;

/** A site's own templates, which are read as strictly as every other file of it. */
final class SiteTemplates extends FileTemplateLoader {
  private final SiteFiles files;
  private final String folder;

  /**
   * @param folder that is there, from the site's root
   */
  SiteTemplates(SiteFiles files, String folder) throws IOException {
    super(files.path(folder).toFile());
    this.files = files;
    this.folder = folder;
  }

  /** A template that is there, and no text. */
  static final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    private UnreadableException(List<Problem> problems) {
      super("a template cannot be read: " + problems);
      this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
      return problems;
    }
  }

  @Override
  public Reader getReader(Object template, String encoding) throws IOException {
    Path path = baseDir.toPath().relativize(((File) template).toPath());
    Problems found = new Problems();
    return new StringReader(
        files
            .read(folder + "/" + path.toString().replace(File.separatorChar, '/'), found)
            .orElseThrow(() -> new UnreadableException(found.sorted())));
  }
}
