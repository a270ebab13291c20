package org.comparanda.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Attributes;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Days;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Ledger;
import org.comparanda.ledger.Subjects;
import org.comparanda.ledger.Type;
import org.comparanda.read.Cores;
import org.comparanda.read.Node;

/** Resolves a ledger into cells: section 4 of {@code design.md}, and nothing else. */
public final class Resolver {
  private final Subjects subjects;
  private final Attributes attributes;
  private final Ledger ledger;
  private final Map<String, Set<String>> lines = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> primaryFor = new HashMap<>();

  private Resolver(Subjects subjects, Attributes attributes, Ledger ledger) {
    this.subjects = subjects;
    this.attributes = attributes;
    this.ledger = ledger;
    for (Document document : ledger.documents()) {
      primaryFor.put(
          document.slug(),
          document.primaryFor().stream().map(Node.Scalar::text).collect(Collectors.toSet()));
    }
  }

  /** The cells of all subjects and attributes that some document says something of. */
  public static Cells resolve(Subjects subjects, Attributes attributes, Ledger ledger) {
    return new Cells(new Resolver(subjects, attributes, ledger).cells(ledger.claims()));
  }

  /**
   * The same, but that only those cells are resolved of which a document speaks, or spoke, that is
   * not the same in both ledgers.
   *
   * @param before the cells of an earlier ledger, on the same {@link #terms}
   */
  public static Cells resolve(
      Subjects subjects, Attributes attributes, Ledger ledger, Ledger earlier, Cells before) {
    Set<Cells.Key> stale =
        Stream.concat(others(ledger, earlier), others(earlier, ledger))
            .flatMap(document -> document.claims().stream())
            .map(Cells.Key::of)
            .collect(Collectors.toSet());
    if (stale.isEmpty()) {
      return before;
    }
    Stream<Claim> spoken = ledger.claims().filter(claim -> stale.contains(Cells.Key.of(claim)));
    return before.with(stale, new Resolver(subjects, attributes, ledger).cells(spoken));
  }

  private record Kin(String subject, String parent) {}

  private record Rule(String attribute, Type type, boolean measured, boolean changes) {}

  /**
   * All that resolving asks of subjects and attributes: on the same terms the same claims make the
   * same cells, whatever else is told of either.
   */
  public static List<Record> terms(Subjects subjects, Attributes attributes) {
    return Stream.<Record>concat(
            subjects.all().stream().map(one -> new Kin(one.id(), one.parent())),
            attributes.all().stream()
                .map(one -> new Rule(one.id(), one.type(), one.measured(), one.changes())))
        .toList();
  }

  /** The documents of a ledger that are not among those of another, however alike. */
  private static Stream<Document> others(Ledger ledger, Ledger another) {
    Set<Document> theirs = Collections.newSetFromMap(new IdentityHashMap<>());
    theirs.addAll(another.documents());
    return ledger.documents().stream().filter(document -> !theirs.contains(document));
  }

  private List<Cell> cells(Stream<Claim> claims) {
    Map<Cells.Key, List<Claim>> spokenOf = new HashMap<>();
    claims.forEach(
        claim ->
            spokenOf.computeIfAbsent(Cells.Key.of(claim), key -> new ArrayList<>()).add(claim));
    return Cores.map(
        List.copyOf(spokenOf.entrySet()), entry -> cell(entry.getKey(), entry.getValue()));
  }

  // design.md: "those with the same condition stand together, and claims under different conditions
  // are never held against each other."
  private Cell cell(Cells.Key key, List<Claim> claims) {
    Attribute attribute =
        attributes
            .find(key.attribute())
            .orElseThrow(() -> new IllegalArgumentException("no attribute " + key.attribute()));
    Map<String, List<Claim>> byCondition = new TreeMap<>();
    claims.forEach(
        claim ->
            byCondition.computeIfAbsent(claim.condition(), text -> new ArrayList<>()).add(claim));
    List<Strand> strands = new ArrayList<>();
    byCondition.forEach(
        (condition, together) -> strands.add(strand(condition, together, attribute)));
    return new Cell(key.subject(), key.attribute(), strands);
  }

  private Strand strand(String condition, List<Claim> claims, Attribute attribute) {
    // A document's claims come in the order of its file, and the sort is stable: that is the last
    // tie-breaker.
    List<Weighed> ordered =
        claims.stream()
            .map(claim -> new Weighed(claim, document(claim), isPrimary(claim), Relation.HEAD))
            .sorted(Precedence.order())
            .toList();
    Weighed head = ordered.get(0);
    Set<Claim> differing = disputed(ordered);
    List<Weighed> weighed = new ArrayList<>(List.of(head));
    for (Weighed other : ordered.subList(1, ordered.size())) {
      Relation relation = relation(other, head, attribute, differing);
      weighed.add(new Weighed(other.claim(), other.document(), other.primary(), relation));
    }
    return new Strand(condition, finding(weighed, attribute), corroborated(weighed), weighed);
  }

  private Document document(Claim claim) {
    return ledger.find(claim.document()).orElseThrow();
  }

  // design.md: "`primary-for` names it, or one of its ancestors"
  private boolean isPrimary(Claim claim) {
    Set<String> named = primaryFor.getOrDefault(claim.document(), Set.of());
    return !named.isEmpty()
        && lines.computeIfAbsent(claim.subject(), subjects::lineOf).stream()
            .anyMatch(named::contains);
  }

  /**
   * The claims that an editor holds to differ from the head.
   *
   * <p>design.md: with `disputes: <slug>` "that claim and those of that document in the cell, under
   * the same condition, differ, whatever their values, and the one that is not the head gets its
   * relation by the table above (neither is: the one that carries `disputes`)."
   */
  private static Set<Claim> disputed(List<Weighed> ordered) {
    if (ordered.stream().allMatch(weighed -> weighed.claim().disputes().isEmpty())) {
      return Set.of();
    }
    Claim head = ordered.get(0).claim();
    Map<String, List<Claim>> byDocument =
        ordered.stream().map(Weighed::claim).collect(Collectors.groupingBy(Claim::document));
    Set<Claim> differing = new HashSet<>();
    for (Weighed weighed : ordered) {
      Claim carrier = weighed.claim();
      List<Claim> disputed = byDocument.getOrDefault(carrier.disputes(), List.of());
      if (carrier.equals(head)) {
        disputed.stream().filter(claim -> !claim.equals(carrier)).forEach(differing::add);
      } else if (disputed.stream().anyMatch(claim -> !claim.equals(carrier))) {
        differing.add(carrier);
      }
    }
    return differing;
  }

  private static Relation relation(
      Weighed claim, Weighed head, Attribute attribute, Set<Claim> differing) {
    if (!differing.contains(claim.claim())) {
      // design.md: "Texts are never compared: a text claim neither agrees nor differs (its relation
      // is `beside`)".
      if (attribute.type() == Type.TEXT) {
        return Relation.BESIDE;
      }
      if (claim.claim().value().agrees(head.claim().value())) {
        return Relation.AGREES;
      }
    }
    return difference(claim, head, attribute);
  }

  private static Relation difference(Weighed claim, Weighed head, Attribute attribute) {
    Days published = claim.document().published();
    Days headPublished = head.document().published();
    // design.md: "the attribute `changes` with time, both documents are dated, and the claim's was
    // published before the head's"
    if (attribute.changes()
        && published.isKnown()
        && headPublished.isKnown()
        && published.first().isBefore(headPublished.first())) {
      return Relation.SUPERSEDED;
    }
    // design.md: "the head's document is primary for the subject, the claim's is not, and the
    // attribute is not `measured`"
    if (head.primary() && !claim.primary() && !attribute.measured()) {
      return Relation.CONTRADICTED;
    }
    return Relation.DISPUTING;
  }

  // design.md: "The finding under a condition is the first that holds: disputed (a claim is
  // disputing) · contradicted · superseded · agreed (claims of two documents or more) · single."
  private static Finding finding(List<Weighed> claims, Attribute attribute) {
    Set<Relation> relations = claims.stream().map(Weighed::relation).collect(Collectors.toSet());
    if (relations.contains(Relation.DISPUTING)) {
      return Finding.DISPUTED;
    }
    if (relations.contains(Relation.CONTRADICTED)) {
      return Finding.CONTRADICTED;
    }
    if (relations.contains(Relation.SUPERSEDED)) {
      return Finding.SUPERSEDED;
    }
    if (!severalDocuments(claims.stream())) {
      return Finding.SINGLE;
    }
    return attribute.type() == Type.TEXT ? Finding.SEVERAL : Finding.AGREED;
  }

  private static boolean corroborated(List<Weighed> claims) {
    return severalDocuments(
        claims.stream()
            .filter(
                claim -> claim.relation() == Relation.HEAD || claim.relation() == Relation.AGREES));
  }

  private static boolean severalDocuments(Stream<Weighed> claims) {
    return claims.map(claim -> claim.document().slug()).distinct().limit(2).count() == 2;
  }
}
