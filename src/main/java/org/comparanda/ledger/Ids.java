package org.comparanda.ledger;

import java.util.regex.Pattern;
import org.comparanda.read.Problems;
import org.comparanda.read.Spot;

/**
 * What an id may look like: it becomes part of file names and anchors, and two hyphens stand
 * between the attribute and the subject of a cell's anchor.
 */
public final class Ids {
  /** What a file's name may have on any disk, less what is put behind it. */
  public static final int LONGEST = 200;

  /** Possessive: a long id must not exhaust the stack. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*+");

  private Ids() {}

  /** Notes a problem if this is no id. */
  public static void check(String id, Spot spot, Problems problems) {
    if (!ID.matcher(id).matches()) {
      problems.add(
          spot,
          "bad-id",
          "\"" + id + "\" cannot be an id.",
          "Use letters a to z and digits, with single hyphens, dots or underscores between them.");
    } else if (id.length() > LONGEST) {
      problems.add(
          spot,
          "bad-id",
          "An id is too long for the name of a file: it begins \"%.40s\".".formatted(id),
          "Write at most %d characters.".formatted(LONGEST));
    }
  }
}
