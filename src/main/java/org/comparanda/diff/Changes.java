package org.comparanda.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Strand;
import org.comparanda.compare.Weighed;
import org.comparanda.diff.Change.Cause;
import org.comparanda.diff.Change.Kind;
import org.comparanda.diff.Change.Shown;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Subject;
import org.comparanda.read.Node;

/** Finds the facts that differ between two states of a site. */
public final class Changes {
  private final State before;
  private final State after;
  private final Map<String, String> renamed;
  private final Map<String, String> earlier = new HashMap<>();

  private Changes(State before, State after) {
    this.before = before;
    this.after = after;
    this.renamed = Renames.between(before.ledger(), after.ledger());
    renamed.forEach((old, now) -> earlier.put(now, old));
  }

  /**
   * What changes: by kind, the cells that lost their last source first; then in the order of the
   * subjects and the attributes, those of the later state first.
   */
  public static List<Change> between(State before, State after) {
    return new Changes(before, after).all();
  }

  private List<Change> all() {
    List<Change> changes = new ArrayList<>();
    for (String subject : both(before.subjects().ids(), after.subjects().ids())) {
      for (String attribute : both(before.attributes().ids(), after.attributes().ids())) {
        Cell old = before.cells().of(subject, attribute);
        Cell now = after.cells().of(subject, attribute);
        if (!old.isSilent() || !now.isSilent()) {
          addChanges(old, now, changes);
        }
      }
    }
    return changes.stream().sorted(Comparator.comparing(Change::kind)).toList();
  }

  private static Set<String> both(Set<String> before, Set<String> after) {
    Set<String> ids = new LinkedHashSet<>(after);
    ids.addAll(before);
    return ids;
  }

  private void addChanges(Cell old, Cell now, List<Change> changes) {
    Set<String> conditions = new TreeSet<>();
    Stream.concat(old.strands().stream(), now.strands().stream())
        .forEach(strand -> conditions.add(strand.condition()));
    moved(old, now)
        .ifPresent(
            move -> {
              conditions.remove(move.from().condition());
              conditions.remove(move.to().condition());
              changes.add(move.change(now));
            });
    for (String condition : conditions) {
      change(now, condition, strand(old, condition), strand(now, condition))
          .ifPresent(changes::add);
    }
  }

  /** The same claims under another condition. */
  private record Move(Strand from, Strand to, List<String> slugs) {
    Change change(Cell cell) {
      List<Cause> causes =
          slugs.stream()
              .map(
                  slug ->
                      new Cause(
                          "condition changed",
                          slug,
                          Optional.of(word(from)),
                          Optional.of(word(to))))
              .toList();
      return new Change(
          cell.subject(),
          cell.attribute(),
          to.condition(),
          Kind.CONDITION,
          Optional.of(shown(from)),
          Optional.of(shown(to)),
          causes);
    }

    private static String word(Strand strand) {
      return strand.condition().isEmpty() ? "none" : strand.condition();
    }
  }

  /** Where one condition takes the place of one other, and all that stood under it. */
  private Optional<Move> moved(Cell old, Cell now) {
    List<Strand> gone = without(old, now);
    List<Strand> come = without(now, old);
    if (gone.size() != 1 || come.size() != 1) {
      return Optional.empty();
    }
    Strand from = gone.get(0);
    Strand to = come.get(0);
    List<String> slugs = slugs(from, to);
    boolean same = slugs.stream().allMatch(slug -> values(from, slug).equals(values(to, slug)));
    return same ? Optional.of(new Move(from, to, slugs)) : Optional.empty();
  }

  private static List<Strand> without(Cell cell, Cell other) {
    return cell.strands().stream()
        .filter(strand -> strand(other, strand.condition()).isEmpty())
        .toList();
  }

  private List<String> slugs(Strand one, Strand other) {
    return Stream.of(one, other)
        .flatMap(strand -> strand.claims().stream())
        .map(weighed -> nowOf(weighed.claim().document()))
        .distinct()
        .sorted()
        .toList();
  }

  private List<String> values(Strand strand, String slug) {
    return said(Optional.of(strand), slug).stream().map(Said::value).toList();
  }

  private static Optional<Strand> strand(Cell cell, String condition) {
    return cell.strands().stream()
        .filter(strand -> strand.condition().equals(condition))
        .findFirst();
  }

  private Optional<Change> change(
      Cell cell, String condition, Optional<Strand> old, Optional<Strand> now) {
    Optional<Shown> before = old.map(Changes::shown);
    Optional<Shown> after = now.map(Changes::shown);
    List<Cause> causes = causes(cell, old, now);
    if (before.equals(after) && causes.isEmpty()) {
      return Optional.empty();
    }
    if (causes.isEmpty()) {
      causes = behind(cell, old, now);
    }
    return Optional.of(
        new Change(
            cell.subject(),
            cell.attribute(),
            condition,
            kind(cell, before, after),
            before,
            after,
            causes));
  }

  private static Shown shown(Strand strand) {
    Claim head = strand.head().claim();
    return new Shown(head.value().written(), strand.finding(), head.standing().isUnsettled());
  }

  private static Kind kind(Cell cell, Optional<Shown> before, Optional<Shown> after) {
    if (before.isEmpty()) {
      return Kind.NEW;
    }
    if (after.isEmpty()) {
      return cell.isSilent() ? Kind.LOST : Kind.CONDITION;
    }
    if (!before.get().value().equals(after.get().value())) {
      return Kind.VALUE;
    }
    return before.equals(after) ? Kind.SOURCES : Kind.FINDING;
  }

  /** The claims that came, went or changed, by their documents. */
  private List<Cause> causes(Cell cell, Optional<Strand> old, Optional<Strand> now) {
    List<Cause> causes = new ArrayList<>();
    Set<String> slugs = new TreeSet<>();
    Stream.of(old, now)
        .flatMap(Optional::stream)
        .flatMap(strand -> strand.claims().stream())
        .forEach(weighed -> slugs.add(nowOf(weighed.claim().document())));
    for (String slug : slugs) {
      List<Said> said = said(old, slug);
      List<Said> says = said(now, slug);
      if (said.equals(says)) {
        continue;
      }
      if (said.isEmpty()) {
        boolean known = before.ledger().find(oldOf(slug)).isPresent();
        causes.add(cause(known ? "claim added" : "document added", slug, said, says));
      } else if (says.isEmpty()) {
        causes.add(vanished(cell, slug, said));
      } else {
        causes.add(cause("claim changed", slug, said, says));
      }
    }
    return causes.stream().distinct().toList();
  }

  private static Cause cause(String how, String slug, List<Said> said, List<Said> says) {
    return new Cause(how, slug, values(said), values(says));
  }

  private static Optional<String> values(List<Said> said) {
    return said.stream().map(Said::value).distinct().reduce((all, one) -> all + ", " + one);
  }

  /** A claim goes alone, or with what it belongs to. */
  private Cause vanished(Cell cell, String slug, List<Said> said) {
    if (after.ledger().find(slug).isEmpty()) {
      return cause("document removed", slug, said, List.of());
    }
    if (!after.subjects().has(cell.subject())) {
      return Cause.of("subject removed", cell.subject());
    }
    return after.attributes().find(cell.attribute()).isEmpty()
        ? Cause.of("attribute removed", cell.attribute())
        : cause("claim removed", slug, said, List.of());
  }

  /** What a document is called in the later state. */
  private String nowOf(String slug) {
    return renamed.getOrDefault(slug, slug);
  }

  /** What it is called in the earlier one. */
  private String oldOf(String slug) {
    return earlier.getOrDefault(slug, slug);
  }

  /** What a claim says, wherever in its file it stands. */
  private record Said(String value, String standing, String at, String disputes) {}

  private List<Said> said(Optional<Strand> strand, String slug) {
    return strand.stream()
        .flatMap(one -> one.claims().stream())
        .map(Weighed::claim)
        .filter(claim -> nowOf(claim.document()).equals(slug))
        .map(
            claim ->
                new Said(
                    claim.value().written(),
                    claim.standing().word(),
                    claim.at(),
                    nowOf(claim.disputes())))
        .toList();
  }

  /** Where no claim has changed, what the rules of section 4 look at besides has. */
  private List<Cause> behind(Cell cell, Optional<Strand> old, Optional<Strand> now) {
    List<Cause> causes = new ArrayList<>();
    Stream.of(old, now)
        .flatMap(Optional::stream)
        .flatMap(strand -> strand.claims().stream())
        .map(weighed -> nowOf(weighed.claim().document()))
        .distinct()
        .sorted()
        .filter(slug -> !weight(before, oldOf(slug)).equals(weight(after, slug)))
        .forEach(slug -> causes.add(Cause.of("document changed", slug)));
    if (!Objects.equals(rules(before, cell), rules(after, cell))) {
      causes.add(Cause.of("attribute changed", cell.attribute()));
    }
    if (!lineOf(before, cell).equals(lineOf(after, cell))) {
      causes.add(Cause.of("subject moved", cell.subject()));
    }
    return causes;
  }

  private static List<Object> weight(State state, String slug) {
    return state
        .ledger()
        .find(slug)
        .map(
            (Document document) ->
                List.<Object>of(
                    document.published(),
                    document.primaryFor().stream().map(Node.Scalar::text).sorted().toList()))
        .orElse(List.of());
  }

  private static List<Object> rules(State state, Cell cell) {
    return state
        .attributes()
        .find(cell.attribute())
        .map(
            (Attribute attribute) ->
                List.<Object>of(
                    attribute.type(), attribute.unit(), attribute.measured(), attribute.changes()))
        .orElse(List.of());
  }

  private static Set<String> lineOf(State state, Cell cell) {
    return state
        .subjects()
        .find(cell.subject())
        .map((Subject subject) -> state.subjects().lineOf(subject.id()))
        .orElse(Set.of());
  }
}
