package org.comparanda.diff;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comparanda.read.MarkdownText;

/** Changes as a comment on a proposal shows them: a table for each kind. */
public final class ChangeMarkdown {
  /**
   * Hosts take comments of 65,536 characters, some count bytes, and refuse longer ones as a whole.
   */
  private static final int MOST_BYTES = 60_000;

  private ChangeMarkdown() {}

  /** The whole text; of very many changes as many as a comment holds, the gravest first. */
  public static String of(Difference difference) {
    List<Change> changes = difference.changes();
    StringBuilder text = new StringBuilder("## Facts that change\n\n");
    // First, since a slip of the pen looks like a loss below.
    String doubt = ChangeWords.doubt(difference);
    text.append(doubt.isEmpty() ? "" : "**" + MarkdownText.literal(doubt.strip()) + "**\n\n");
    text.append(MarkdownText.literal(ChangeWords.count(difference))).append('\n');
    if (!difference.redefinitions().isEmpty()) {
      text.append("\n### Attributes whose values mean something else\n\n");
      for (Redefinition one : difference.redefinitions()) {
        text.append("- ").append(MarkdownText.literal(ChangeWords.redefinition(one))).append('\n');
      }
    }
    Change.Kind kind = null;
    int shown = 0;
    int bytes = text.toString().getBytes(StandardCharsets.UTF_8).length;
    for (Change change : changes) {
      String item = (change.kind() == kind ? "" : head(change.kind())) + row(change);
      bytes += item.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        return text.append("\nAnd ").append(changes.size() - shown).append(" more.\n").toString();
      }
      kind = change.kind();
      text.append(item);
      shown++;
    }
    return text.toString();
  }

  private static String head(Change.Kind kind) {
    return "\n### Facts that "
        + kind.words()
        + "\n\n| cell | value | finding | why |\n|---|---|---|---|\n";
  }

  private static String row(Change change) {
    String condition = change.condition().isEmpty() ? "" : ", " + change.condition();
    return "| %s | %s | %s | %s |\n"
        .formatted(
            MarkdownText.literal(change.subject() + " / " + change.attribute() + condition),
            MarkdownText.literal(ChangeWords.values(change)),
            MarkdownText.literal(ChangeWords.findings(change)),
            MarkdownText.literal(ChangeWords.causes(change)));
  }
}
