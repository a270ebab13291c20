package org.comparanda.diff;

import java.util.List;

/** Changes as people read them on a terminal: a line for each. */
public final class ChangeText {
  private ChangeText() {}

  /** The whole text, ending with how many facts change. */
  public static String of(Difference difference) {
    StringBuilder text = new StringBuilder();
    List<Redefinition> redefinitions = difference.redefinitions();
    if (!redefinitions.isEmpty()) {
      text.append("Attributes whose values mean something else:\n");
      redefinitions.forEach(
          one -> text.append("  ").append(ChangeWords.redefinition(one)).append('\n'));
    }
    Change.Kind kind = null;
    for (Change change : difference.changes()) {
      if (change.kind() != kind) {
        kind = change.kind();
        text.append("Facts that ").append(kind.words()).append(":\n");
      }
      // A text may have several lines.
      text.append("  ").append(line(change).replaceAll("\\R", "\n    ")).append('\n');
    }
    return text.append(ChangeWords.count(difference))
        .append(ChangeWords.doubt(difference))
        .append('\n')
        .toString();
  }

  private static String line(Change change) {
    String condition = change.condition().isEmpty() ? "" : ", " + change.condition();
    String causes = ChangeWords.causes(change);
    String findings = ChangeWords.findings(change);
    return change.subject()
        + " / "
        + change.attribute()
        + condition
        + ": "
        + ChangeWords.values(change)
        + (causes.isEmpty() ? "" : " (" + causes + ")")
        + (findings.isEmpty() ? "" : ", finding " + findings);
  }
}
