package org.comparanda.export;

import java.util.List;
import org.comparanda.site.Place;

/**
 * The same for wikis that have the extension Cite: notes are references, which the wiki numbers and
 * shows where one points at them. Without it a wiki would show their tags as text.
 */
final class MediaWikiRefs extends MediaWiki {
  /** What stands before the name of a note, and is not wanted before a number that stands high. */
  private static final String BEFORE = ", ";

  @Override
  public String name() {
    return "mediawiki-ref";
  }

  @Override
  public String extension() {
    // No id can end with it, as that of "<id>.wiki" might.
    return "ref.txt";
  }

  @Override
  public List<Place> places() {
    return List.of(
        new Place(
            name(),
            extension(),
            "MediaWiki, notes as references",
            "Paste the markup into a page of a wiki that has the extension Cite, as Wikipedia "
                + "does: notes are `<ref>`, which elsewhere stands there as text.",
            "",
            "",
            "tried with 1.39 and its Cite"));
  }

  @Override
  void addNote(Run name, StringBuilder line) {
    int end = line.length() - BEFORE.length();
    if (end > 0 && line.indexOf(BEFORE, end) == end) {
      line.setLength(end);
    }
    line.append("<ref>").append(text(name.note().inOneLine())).append("</ref>");
  }

  @Override
  String notes(Block.Notes notes) {
    return "<references />\n";
  }
}
