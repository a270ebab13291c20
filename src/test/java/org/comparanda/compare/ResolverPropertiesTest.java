package org.comparanda.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.comparanda.Ledgers;
import org.comparanda.compare.RandomLedgers.Said;
import org.comparanda.compare.RandomLedgers.Story;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Ledger;
import org.comparanda.ledger.Subject;

/** What holds of every ledger. */
class ResolverPropertiesTest {
  @Property(tries = 500)
  void everyClaimFaresAsSectionFourSays(@ForAll("stories") Story story) {
    Ledger ledger = story.ledger().build();
    SectionFour design = new SectionFour(Ledgers.subjects(), Ledgers.attributes(), ledger);
    Cells cells = resolve(ledger);

    for (Claim claim : design.claims()) {
      Strand strand = strand(cells, claim);
      Weighed placed = strand.claims().get(Math.toIntExact(design.place(claim)));
      assertThat(placed.claim()).isSameAs(claim);
      assertThat(placed.relation().word()).isEqualTo(design.relation(claim));
      assertThat(strand.finding().word()).isEqualTo(design.finding(claim));
    }
    for (Subject subject : Ledgers.subjects().all()) {
      for (Attribute attribute : Ledgers.attributes().all()) {
        Cell cell = cells.of(subject.id(), attribute.id());
        assertThat(cell.finding().word()).isEqualTo(design.finding(subject.id(), attribute.id()));
        assertThat(cell.unsettled()).isEqualTo(design.unsettled(subject.id(), attribute.id()));
      }
    }
  }

  @Property(tries = 300)
  void theOrderInWhichClaimsAreGivenChangesNothing(
      @ForAll("stories") Story story, @ForAll long seed) {
    Ledgers ledger = story.ledger();

    assertThat(told(resolve(ledger.shuffled(seed)))).isEqualTo(told(ledger.resolve()));
  }

  @Property(tries = 300)
  void aClaimUnderAnotherConditionChangesNothingUnderTheOthers(
      @ForAll("stories") Story story, @ForAll("claims") Said claim) {
    Said elsewhere =
        new Said(
            claim.subject(),
            claim.attribute(),
            claim.value(),
            claim.standing(),
            "elsewhere",
            claim.disputes());
    Map<String, List<String>> with = told(story.ledger(elsewhere).resolve());
    with.remove(key(claim.subject(), claim.attribute(), "elsewhere"));

    assertThat(with).isEqualTo(told(story.ledger().resolve()));
  }

  @Property(tries = 500)
  void whatIsKeptOfAnEarlierLedgerChangesNothing(
      @ForAll("stories") Story before,
      @ForAll("stories") Story after,
      @ForAll Set<@IntRange(max = 4) Integer> unchanged) {
    Ledger earlier = before.ledger().build();
    List<Document> documents = new ArrayList<>(after.ledger().build().documents());
    List<Document> kept = List.copyOf(earlier.documents());
    unchanged.stream()
        .filter(number -> number < Math.min(kept.size(), documents.size()))
        .forEach(number -> documents.set(number, kept.get(number)));
    Ledger ledger = new Ledger(documents);
    Cells cells = resolve(earlier);
    Map<String, List<String>> untouched = told(cells);

    assertThat(
            told(
                Resolver.resolve(Ledgers.subjects(), Ledgers.attributes(), ledger, earlier, cells)))
        .isEqualTo(told(resolve(ledger)));
    assertThat(told(cells)).isEqualTo(untouched);
  }

  @Property(tries = 200)
  void everyStrandHasOneHeadAndItIsFirst(@ForAll("stories") Story story) {
    for (Cell cell : story.ledger().resolve().all()) {
      for (Strand strand : cell.strands()) {
        assertThat(strand.claims())
            .filteredOn(weighed -> weighed.relation() == Relation.HEAD)
            .containsExactly(strand.head());
        assertThat(strand.claims().get(0)).isSameAs(strand.head());
      }
    }
  }

  @Property(tries = 200)
  void silentMeansNoClaims(@ForAll("stories") Story story) {
    Ledger ledger = story.ledger().build();
    Cells cells = resolve(ledger);

    for (Subject subject : Ledgers.subjects().all()) {
      for (Attribute attribute : Ledgers.attributes().all()) {
        long claims =
            ledger
                .claims()
                .filter(claim -> claim.subject().equals(subject.id()))
                .filter(claim -> claim.attribute().equals(attribute.id()))
                .count();
        Cell cell = cells.of(subject.id(), attribute.id());
        assertThat(cell.size()).isEqualTo(Math.toIntExact(claims));
        assertThat(cell.finding() == Finding.SILENT).isEqualTo(claims == 0);
        assertThat(cell.isSilent()).isEqualTo(claims == 0);
      }
    }
    assertThat(cells.all()).noneMatch(Cell::isSilent);
  }

  @Property(tries = 200)
  void aRecordCountsEveryClaimOnce(@ForAll("stories") Story story) {
    Ledger ledger = story.ledger().build();
    Cells cells = resolve(ledger);
    Map<String, TrackRecord> records = TrackRecord.of(cells.all());
    TrackRecord none = new TrackRecord(0, 0, 0, 0, 0);

    for (Document document : ledger.documents()) {
      TrackRecord record = records.getOrDefault(document.slug(), none);
      assertThat(record.total()).isEqualTo(document.claims().size());
      assertThat(record.contradicted()).isEqualTo(count(document, cells, Relation.CONTRADICTED));
      assertThat(record.superseded()).isEqualTo(count(document, cells, Relation.SUPERSEDED));
      assertThat(record.disputed())
          .isGreaterThanOrEqualTo(count(document, cells, Relation.DISPUTING));
    }
  }

  @Provide
  Arbitrary<Story> stories() {
    return RandomLedgers.stories();
  }

  @Provide
  Arbitrary<Said> claims() {
    return RandomLedgers.claims();
  }

  private static int count(Document document, Cells cells, Relation relation) {
    return Math.toIntExact(
        document.claims().stream()
            .filter(
                claim ->
                    strand(cells, claim).claims().stream()
                        .anyMatch(
                            weighed ->
                                weighed.claim().equals(claim) && weighed.relation() == relation))
            .count());
  }

  private static Cells resolve(Ledger ledger) {
    return Resolver.resolve(Ledgers.subjects(), Ledgers.attributes(), ledger);
  }

  private static Strand strand(Cells cells, Claim claim) {
    return cells.of(claim.subject(), claim.attribute()).strands().stream()
        .filter(strand -> strand.condition().equals(claim.condition()))
        .findFirst()
        .orElseThrow();
  }

  /** All that the cells say, under each condition. */
  private static Map<String, List<String>> told(Cells cells) {
    Map<String, List<String>> told = new TreeMap<>();
    cells.all().stream()
        .sorted(Comparator.comparing(Cell::subject).thenComparing(Cell::attribute))
        .forEach(
            cell ->
                cell.strands()
                    .forEach(
                        strand ->
                            told.put(
                                key(cell.subject(), cell.attribute(), strand.condition()),
                                told(strand))));
    return told;
  }

  private static List<String> told(Strand strand) {
    List<String> told = new ArrayList<>();
    told.add(strand.finding() + " " + strand.corroborated());
    strand
        .claims()
        .forEach(
            weighed ->
                told.add(
                    weighed.claim().document()
                        + " "
                        + weighed.claim().value()
                        + " "
                        + weighed.claim().standing()
                        + " "
                        + weighed.primary()
                        + " "
                        + weighed.relation()));
    return told;
  }

  private static String key(String subject, String attribute, String condition) {
    return subject + " " + attribute + " " + condition;
  }
}
