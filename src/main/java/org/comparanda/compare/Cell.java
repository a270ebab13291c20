package org.comparanda.compare;

import java.util.Comparator;
import java.util.List;

/**
 * What the ledger says of one subject and attribute.
 *
 * @param strands one for each condition: without one first, then by the condition's text; none when
 *     silent
 */
public record Cell(String subject, String attribute, List<Strand> strands) {
  public Cell {
    strands = List.copyOf(strands);
  }

  /** A cell of which no document says anything. */
  public static Cell silent(String subject, String attribute) {
    return new Cell(subject, attribute, List.of());
  }

  // design.md: "Over its conditions a cell's finding is the first of that order that any of them
  // has; with no claim at all it is silent."
  public Finding finding() {
    return strands.stream()
        .map(Strand::finding)
        .min(Comparator.naturalOrder())
        .orElse(Finding.SILENT);
  }

  // design.md: "It is also unsettled when the head under any condition is anticipated or rumoured."
  public boolean unsettled() {
    return strands.stream().anyMatch(strand -> strand.head().claim().standing().isUnsettled());
  }

  public boolean isSilent() {
    return strands.isEmpty();
  }

  /** How many claims it holds, under all conditions. */
  public int size() {
    return strands.stream().mapToInt(strand -> strand.claims().size()).sum();
  }
}
