package org.comparanda.cli.report;

import java.io.IOException;

/** Tells the problems of a site in one form. */
public interface Report {
  /** Tells them, also that there are none if the form has a way to say so. */
  void tell(Told told) throws IOException;
}
