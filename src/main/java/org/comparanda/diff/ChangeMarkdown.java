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
  public static String of(State before, State after, List<Change> changes) {
    StringBuilder text = new StringBuilder("## Facts that change\n\n");
    // First, since a slip of the pen looks like a loss below.
    String doubt = ChangeWords.doubt(before, after);
    text.append(doubt.isEmpty() ? "" : "**" + MarkdownText.literal(doubt.strip()) + "**\n\n");
    text.append(MarkdownText.literal(ChangeWords.count(changes))).append('\n');
    Change.Kind kind = null;
    int shown = 0;
    int bytes = 0;
    for (Change change : changes) {
      String row = row(change);
      bytes += row.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        return text.append("\nAnd ").append(changes.size() - shown).append(" more.\n").toString();
      }
      if (change.kind() != kind) {
        kind = change.kind();
        text.append("\n### Facts that ").append(kind.words());
        text.append("\n\n| cell | value | finding | why |\n|---|---|---|---|\n");
      }
      text.append(row);
      shown++;
    }
    return text.toString();
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
