package org.comparanda.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Attributes;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Ledger;
import org.comparanda.ledger.Standing;
import org.comparanda.ledger.Subject;
import org.comparanda.ledger.Subjects;
import org.comparanda.ledger.Type;

/**
 * Section 4 of {@code design.md} once more, sentence by sentence and without regard to speed:
 * everything is asked of pairs of claims and nothing is sorted or kept. What the {@link Resolver}
 * says is held against it.
 */
final class SectionFour {
  private final Subjects subjects;
  private final Attributes attributes;
  private final Ledger ledger;
  private final List<Claim> all;

  SectionFour(Subjects subjects, Attributes attributes, Ledger ledger) {
    this.subjects = subjects;
    this.attributes = attributes;
    this.ledger = ledger;
    this.all = ledger.claims().toList();
  }

  List<Claim> claims() {
    return all;
  }

  /** How many of those that it stands with come before a claim. */
  long place(Claim claim) {
    return together(claim).stream().filter(other -> before(other, claim)).count();
  }

  String relation(Claim claim) {
    Claim head = head(claim);
    if (claim.equals(head)) {
      return "head";
    }
    boolean text = attribute(claim).type() == Type.TEXT;
    if (!heldToDiffer(claim, head)) {
      if (text) {
        return "beside";
      }
      if (head.value().agrees(claim.value())) {
        return "agrees";
      }
    }
    if (attribute(claim).changes()
        && document(claim).published().isKnown()
        && document(head).published().isKnown()
        && document(head).published().first().isAfter(document(claim).published().first())) {
      return "superseded";
    }
    return primary(head) && !primary(claim) && !attribute(claim).measured()
        ? "contradicted"
        : "disputing";
  }

  /** The finding under the condition of a claim. */
  String finding(Claim claim) {
    List<Claim> together = together(claim);
    Predicate<String> some =
        relation -> together.stream().anyMatch(other -> relation(other).equals(relation));
    if (some.test("disputing")) {
      return "disputed";
    }
    if (some.test("contradicted")) {
      return "contradicted";
    }
    if (some.test("superseded")) {
      return "superseded";
    }
    boolean several =
        together.stream().anyMatch(other -> !other.document().equals(claim.document()));
    if (attribute(claim).type() == Type.TEXT && several) {
      return "several";
    }
    return several ? "agreed" : "single";
  }

  String finding(String subject, String attribute) {
    List<String> findings = inCell(subject, attribute).stream().map(this::finding).toList();
    for (String finding :
        List.of("disputed", "contradicted", "superseded", "agreed", "several", "single")) {
      if (findings.contains(finding)) {
        return finding;
      }
    }
    return "silent";
  }

  boolean unsettled(String subject, String attribute) {
    return inCell(subject, attribute).stream()
        .map(this::head)
        .map(Claim::standing)
        .anyMatch(standing -> standing == Standing.ANTICIPATED || standing == Standing.RUMOURED);
  }

  private List<Claim> inCell(String subject, String attribute) {
    return all.stream()
        .filter(claim -> claim.subject().equals(subject) && claim.attribute().equals(attribute))
        .toList();
  }

  private List<Claim> together(Claim claim) {
    return inCell(claim.subject(), claim.attribute()).stream()
        .filter(other -> other.condition().equals(claim.condition()))
        .toList();
  }

  private Claim head(Claim claim) {
    List<Claim> firsts =
        together(claim).stream()
            .filter(
                first ->
                    together(claim).stream()
                        .allMatch(other -> other.equals(first) || before(first, other)))
            .toList();
    if (firsts.size() != 1) {
      throw new AssertionError(firsts.size() + " heads of " + claim);
    }
    return firsts.get(0);
  }

  /** Whether one claim comes before another of the same cell and condition. */
  private boolean before(Claim one, Claim other) {
    if (one.equals(other)) {
      return false;
    }
    if (primary(one) != primary(other)) {
      return primary(one);
    }
    if (one.standing() != other.standing()) {
      List<String> firmest = List.of("stated", "judged", "anticipated", "rumoured");
      return firmest.indexOf(one.standing().word()) < firmest.indexOf(other.standing().word());
    }
    Document document = document(one);
    Document another = document(other);
    if (document.published().isKnown() != another.published().isKnown()) {
      return document.published().isKnown();
    }
    if (!document.published().first().equals(another.published().first())) {
      return document.published().first().isAfter(another.published().first());
    }
    if (!document.slug().equals(another.slug())) {
      return document.slug().compareTo(another.slug()) < 0;
    }
    return document.claims().indexOf(one) < document.claims().indexOf(other);
  }

  private boolean primary(Claim claim) {
    List<String> named = new ArrayList<>();
    document(claim).primaryFor().forEach(scalar -> named.add(scalar.text()));
    Optional<Subject> subject = subjects.find(claim.subject());
    while (subject.isPresent()) {
      if (named.contains(subject.get().id())) {
        return true;
      }
      subject = subjects.find(subject.get().parent());
    }
    return false;
  }

  /** Whether some {@code disputes} in the cell makes a claim, not the head, differ. */
  private boolean heldToDiffer(Claim claim, Claim head) {
    for (Claim carrier : together(claim)) {
      for (Claim other : together(claim)) {
        boolean pair = !carrier.equals(other) && other.document().equals(carrier.disputes());
        Claim differing = carrier.equals(head) ? other : carrier;
        if (pair && differing.equals(claim)) {
          return true;
        }
      }
    }
    return false;
  }

  private Attribute attribute(Claim claim) {
    return attributes.find(claim.attribute()).orElseThrow();
  }

  private Document document(Claim claim) {
    return ledger.find(claim.document()).orElseThrow();
  }
}
