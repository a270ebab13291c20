package org.comparanda.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.compare.Account;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Strand;
import org.comparanda.compare.Table;
import org.comparanda.compare.Weighed;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Standing;
import org.comparanda.ledger.Value;
import org.comparanda.site.Latest;
import org.comparanda.site.Paths;
import org.comparanda.site.Resolution;

/** The cells of one table as text, and the numbered notes that say who claims what. */
final class Evidence {
  /** How many claims a note names; a wiki's page cannot hold all of a large ledger. */
  private static final int NAMED = 8;

  private final Resolution resolution;
  private final Links links;
  private final Function<Cell, String> home;
  private final List<Block.Item> notes = new ArrayList<>();
  private final Latest latest = new Latest();

  Evidence(Resolution resolution, Links links) {
    this(resolution, links, cell -> resolution.home(cell.subject(), cell.attribute()));
  }

  /**
   * The same.
   *
   * @param home where a cell is shown, from the site's root
   */
  Evidence(Resolution resolution, Links links, Function<Cell, String> home) {
    this.resolution = resolution;
    this.links = links;
    this.home = home;
  }

  /** Of one comparison, whose own page its notes lead to. */
  static Evidence of(Table table, Resolution resolution, Links links) {
    String id = table.comparison().id();
    return new Evidence(
        resolution, links, cell -> Paths.cell(id, cell.subject(), cell.attribute()));
  }

  /** The cell as it stands in a table, its note noted. */
  Block.Cell cell(Cell cell) {
    if (cell.isSilent()) {
      return Block.Cell.of(Text.of(new Run("no source", Run.Mark.EMPHASIS, "")));
    }
    Text note = note(cell);
    notes.add(new Block.Item(1, true, note));
    List<Run> runs = new ArrayList<>();
    for (Strand strand : cell.strands()) {
      runs.add(Run.plain(strand.head().claim().value().written() + qualified(strand.head())));
      runs.add(Run.plain("\n"));
    }
    runs.add(new Run(cell.finding().word(), Run.Mark.EMPHASIS, ""));
    runs.add(Run.plain(cell.unsettled() ? ", unsettled, " : ", "));
    runs.add(links.run("note " + notes.size(), home.apply(cell)).naming(note));
    return new Block.Cell(Text.of(runs), sort(cell.strands().get(0).head().claim().value()));
  }

  /** All notes so far, as a numbered list. */
  Block.Items notes() {
    return new Block.Items(notes);
  }

  /** The same below the tables whose cells name them; nothing where none does. */
  List<Block> belowTables() {
    return notes.isEmpty()
        ? List.of()
        : List.of(
            new Block.Paragraph(Text.of(new Run("Evidence", Run.Mark.STRONG, ""))),
            new Block.Notes(notes));
  }

  /** The date of the latest document that has been named. */
  String asOf() {
    return latest.written();
  }

  private Text note(Cell cell) {
    String subject = resolution.site().subjects().find(cell.subject()).orElseThrow().name();
    Attribute attribute = resolution.site().attributes().find(cell.attribute()).orElseThrow();
    List<Run> runs = new ArrayList<>();
    runs.add(Run.plain(subject + ", " + attribute.label() + ": " + cell.finding().word() + ". "));
    int named = 0;
    for (Strand strand : cell.strands()) {
      for (Weighed weighed : strand.claims()) {
        latest.see(weighed.document());
        if (named < NAMED) {
          runs.add(Run.plain(named == 0 ? "" : "; "));
          claim(weighed, strand, runs);
        }
        named++;
      }
    }
    runs.add(Run.plain(named > NAMED ? "; and " + (named - NAMED) + " more." : "."));
    return Text.of(runs).inOneLine();
  }

  private void claim(Weighed weighed, Strand strand, List<Run> runs) {
    Claim claim = weighed.claim();
    Document document = weighed.document();
    runs.add(Run.plain(claim.value().written() + qualified(weighed) + ": "));
    runs.add(links.run(document.title(), Paths.claim(claim)));
    runs.add(
        Run.plain(document.published().isKnown() ? ", " + document.published().written() : ""));
    runs.add(Run.plain(claim.at().isEmpty() ? "" : ", at " + claim.at()));
    String more =
        Stream.of(Account.of(weighed, strand), claim.note())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    runs.add(Run.plain(more.isEmpty() ? "" : " (" + more + ")"));
  }

  /** The condition and the standing of a claim, where there is anything to say. */
  static String qualified(Weighed weighed) {
    List<String> parts = new ArrayList<>();
    if (!weighed.claim().condition().isEmpty()) {
      parts.add(weighed.claim().condition());
    }
    if (weighed.claim().standing() != Standing.STATED) {
      parts.add(weighed.claim().standing().word());
    }
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  /** What a wiki sorts a value by: its low end, or else its high one; a date's first day. */
  static String sort(Value value) {
    return Ends.of(value).lowest();
  }
}
