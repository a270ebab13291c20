package org.comparanda.export;

/** A way to write a sheet down. Its methods may be called by several threads. */
interface Format {
  /** What one types to have it: lower-case letters. */
  String name();

  /** What its files' names end with. */
  String extension();

  /** The whole text of the file; the same sheet makes the same text. */
  String write(Sheet sheet);
}
