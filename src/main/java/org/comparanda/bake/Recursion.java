package org.comparanda.bake;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comparanda.read.Spot;

/**
 * Finds out where templates go round without end. When the stack is exhausted FreeMarker no longer
 * knows where it was; so a page is rendered twice more, to here: first what is taken in, or
 * written, is counted, then some of the last of it is noted.
 */
final class Recursion extends Writer {
  /** Hardly a round is longer, and then the first place of it is the same for every page. */
  private static final int NOTED = 200;

  private final String folder;
  private final boolean inclusion;
  private final int from;
  private final List<Spot> noted = new ArrayList<>();
  private int count;

  private Recursion(String folder, boolean inclusion, int from) {
    this.folder = folder;
    this.inclusion = inclusion;
    this.from = from;
  }

  /**
   * Only counts.
   *
   * @param folder the templates', from the site's root
   * @param inclusion whether they take each other in
   */
  static Recursion counting(String folder, boolean inclusion) {
    return new Recursion(folder, inclusion, Integer.MAX_VALUE);
  }

  /** Notes what comes when nine tenths of what this one has counted are over. */
  Recursion noting() {
    return new Recursion(folder, inclusion, count - count / 10 - 1);
  }

  /** A place on the round, if the page did anything at all there. */
  Optional<Spot> spot() {
    return noted.stream().min(Comparator.naturalOrder());
  }

  /** Whether templates go round by taking each other in, and not by calling macros. */
  static boolean isInclusion(StackOverflowError overflow) {
    for (StackTraceElement frame : overflow.getStackTrace()) {
      if (frame.getClassName().equals("freemarker.core.Include")) {
        return true;
      }
    }
    return false;
  }

  private void note(Environment environment) {
    count++;
    if (count <= from || noted.size() == NOTED) {
      return;
    }
    TemplateException here = new TemplateException(environment);
    if (here.getTemplateSourceName() != null && here.getLineNumber() != null) {
      noted.add(
          new Spot(
              folder + "/" + here.getTemplateSourceName(),
              here.getLineNumber(),
              here.getColumnNumber()));
    }
  }

  @Override
  public void write(char[] text, int start, int count) {
    if (!inclusion) {
      note(Environment.getCurrentEnvironment());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** FreeMarker's configuration, which tells where a template is taken in. */
  static final class Watched extends Configuration {
    Watched(Version version) {
      super(version);
    }

    @Override
    public Template getTemplate(
        String name,
        Locale locale,
        Object condition,
        String encoding,
        boolean parsed,
        boolean mayBeMissing)
        throws IOException {
      Environment environment = Environment.getCurrentEnvironment();
      if (environment != null
          && environment.getOut() instanceof Recursion recursion
          && recursion.inclusion) {
        recursion.note(environment);
      }
      return super.getTemplate(name, locale, condition, encoding, parsed, mayBeMissing);
    }
  }
}
