package org.comparanda.export;

import java.util.List;
import org.comparanda.site.Place;

/** A way to write a sheet down. Its methods may be called by several threads. */
interface Format {
  /** What one types to have it: lower-case letters. */
  String name();

  /** What its files' names end with. */
  String extension();

  /** The places that take it, and how: pages tell their readers. */
  List<Place> places();

  /** The whole text of the file; the same sheet makes the same text. */
  String write(Sheet sheet);
}
