package org.comparanda.cli;

import java.util.Optional;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Finding;
import org.comparanda.compare.Precedence;
import org.comparanda.compare.Relation;
import org.comparanda.compare.Strand;
import org.comparanda.compare.Weighed;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Days;
import org.comparanda.ledger.Standing;
import org.comparanda.ledger.Subject;
import org.comparanda.ledger.Type;

/**
 * A cell in words: its claims with their places, and the rule that decided each ({@code design.md},
 * section 4).
 */
final class Explanation {
  private final Attribute attribute;
  private final StringBuilder text = new StringBuilder();

  private Explanation(Attribute attribute) {
    this.attribute = attribute;
  }

  /**
   * The whole explanation, several lines.
   *
   * @param data the folder in which a claim that is missing would have to be added
   */
  static String of(Cell cell, Subject subject, Attribute attribute, String data) {
    Explanation explanation = new Explanation(attribute);
    explanation.line(
        "%s / %s: %s, %s"
            .formatted(subject.id(), attribute.id(), subject.name(), attribute.label()));
    if (cell.isSilent()) {
      explanation.line("silent: no document claims anything.");
      explanation.line("A claim would stand in a file of %s/documents/.".formatted(data));
      return explanation.text.toString();
    }
    explanation.line(
        "%s%s: %s"
            .formatted(
                cell.finding().word(),
                cell.unsettled() ? ", unsettled" : "",
                rule(cell.finding())));
    if (cell.unsettled()) {
      explanation.line("unsettled: the value that is shown is only anticipated or rumoured.");
    }
    cell.strands().forEach(explanation::strand);
    return explanation.text.toString();
  }

  private void strand(Strand strand) {
    line("");
    if (!strand.condition().isEmpty()) {
      line("Under \"%s\": %s".formatted(strand.condition(), strand.finding().word()));
    }
    for (Weighed weighed : strand.claims()) {
      line("  %s  %s".formatted(weighed.claim().value().written(), weighed.relation().word()));
      line("    %s".formatted(weighed.claim().spot()));
      line("    %s".formatted(source(weighed)));
      line("    %s".formatted(why(weighed, strand)));
    }
  }

  private static String source(Weighed weighed) {
    Days published = weighed.document().published();
    return "\"%s\", %s%s%s%s"
        .formatted(
            weighed.document().title(),
            published.isKnown() ? "published " + published.written() : "undated",
            weighed.primary() ? ", the maker's own word" : "",
            weighed.claim().standing() == Standing.STATED
                ? ""
                : ", " + weighed.claim().standing().word(),
            weighed.claim().at().isEmpty() ? "" : ", at: " + weighed.claim().at());
  }

  private String why(Weighed weighed, Strand strand) {
    Weighed head = strand.head();
    return switch (weighed.relation()) {
      case HEAD -> "shown: " + first(strand);
      case AGREES -> "agrees: both values can be true";
      case BESIDE -> "beside: texts are never compared";
      case SUPERSEDED ->
          differs(weighed, head)
              + "; the attribute changes with time, and %s came before %s"
                  .formatted(
                      weighed.document().published().written(),
                      head.document().published().written());
      case CONTRADICTED ->
          differs(weighed, head)
              + "; what is shown is the maker's own word, and the attribute is not measured";
      case DISPUTING -> differs(weighed, head) + "; " + unsettledBy(weighed, head);
    };
  }

  /** Why the head is the head. */
  private static String first(Strand strand) {
    Optional<Weighed> next = strand.claims().stream().skip(1).findFirst();
    if (next.isEmpty()) {
      return strand.condition().isEmpty()
          ? "the only claim"
          : "the only claim under this condition";
    }
    return switch (Precedence.between(strand.head(), next.get())) {
      case PRIMARY -> "the maker's own word comes before what others say";
      case STANDING ->
          "%s comes before %s"
              .formatted(
                  strand.head().claim().standing().word(), next.get().claim().standing().word());
      case PUBLISHED ->
          next.get().document().published().isKnown()
              ? "of equals, the document published later comes first"
              : "of equals, a dated document comes before an undated one";
      case SLUG -> "of equals, the document's name decides";
      case FILE -> "of equals, the order in the file decides";
    };
  }

  private String differs(Weighed weighed, Weighed head) {
    boolean byEditor =
        attribute.type() == Type.TEXT || weighed.claim().value().agrees(head.claim().value());
    return weighed.relation().word()
        + ": "
        + (byEditor ? "an editor says that they differ (disputes)" : "both values cannot be true");
  }

  private String unsettledBy(Weighed weighed, Weighed head) {
    if (!head.primary()) {
      return "what is shown is not the maker's own word, so nothing settles it";
    }
    return weighed.primary()
        ? "both are the maker's own word"
        : "not even the maker's own word settles what is measured";
  }

  private static String rule(Finding finding) {
    return switch (finding) {
      case DISPUTED -> "a claim is " + Relation.DISPUTING.word();
      case CONTRADICTED -> "a claim is " + Relation.CONTRADICTED.word();
      case SUPERSEDED -> "a claim is " + Relation.SUPERSEDED.word();
      case AGREED -> "documents agree, two or more";
      case SEVERAL -> "two documents or more say it in their own words";
      case SINGLE -> "one document makes all claims";
      case SILENT -> "no document claims anything";
    };
  }

  /** A line; where a text in it has several, the others stand further in. */
  private void line(String line) {
    int depth = line.length() - line.stripLeading().length();
    String next = System.lineSeparator() + " ".repeat(depth + 2);
    text.append(String.join(next, line.split("\\R", -1))).append(System.lineSeparator());
  }
}
