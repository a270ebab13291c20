package org.comparanda.cli.report;

/** How a terminal sets words apart; or not at all, where the output is no terminal. */
public enum Colours {
  ON,
  OFF;

  private static final String RESET = "\u001B[0m";

  String strong(String text) {
    return in("\u001B[1m", text);
  }

  String loud(String text) {
    return in("\u001B[1;31m", text);
  }

  String remedy(String text) {
    return in("\u001B[36m", text);
  }

  private String in(String colour, String text) {
    return this == ON ? colour + text + RESET : text;
  }
}
