package org.comparanda.cli;

import java.io.Console;
import java.io.PrintStream;

/** Says on a terminal what a run is at; says nothing where its output is piped. */
final class Progress {
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintStream terminal;
  private final boolean shown;

  private Progress(PrintStream terminal, boolean shown) {
    this.terminal = terminal;
    this.shown = shown;
  }

  /** Progress on standard error, if a person watches. */
  static Progress onTerminal(PrintStream standardError, boolean quiet) {
    return new Progress(standardError, !quiet && watched());
  }

  /**
   * Whether a person watches the output.
   *
   * <p>From JDK 22 on there is a console even where output is piped; only it can say whether it is
   * a terminal.
   */
  @SuppressWarnings("SystemConsoleNull")
  static boolean watched() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  void at(String stage) {
    if (shown) {
      terminal.print(CLEAR_LINE + stage + " …");
      terminal.flush();
    }
  }

  void done() {
    if (shown) {
      terminal.print(CLEAR_LINE);
      terminal.flush();
    }
  }
}
