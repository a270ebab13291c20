package org.comparanda.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comparanda.Ledgers.ledger;

import java.util.List;
import org.comparanda.Ledgers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 4 of {@code design.md}, rule by rule. */
class ResolverTest {
  /** "The first is the head: its value is what the cell shows." */
  @Nested
  class OrderOfClaims {
    @Test
    void thePrimaryDocumentComesBeforeFirmerStandingsAndLaterDates() {
      assertThat(
              order(
                  ledger()
                      .document("a")
                      .published("2026-02")
                      .claim("qwen-3", "parameters", "1")
                      .document("b")
                      .published("2025-02")
                      .primaryFor("qwen-3")
                      .claim("qwen-3", "parameters", "2")
                      .rumoured()))
          .containsExactly("b", "a");
    }

    @ParameterizedTest
    @CsvSource({"qwen-3, b", "qwen, b", "alibaba, b", "deepseek, a", "qwen-3.5, a"})
    void aDocumentIsPrimaryForWhatItNamesAndAllBelow(String named, String first) {
      assertThat(
              order(
                  ledger()
                      .document("a")
                      .claim("qwen-3", "parameters", "1")
                      .document("b")
                      .primaryFor(named)
                      .claim("qwen-3", "parameters", "2")))
          .first()
          .isEqualTo(first);
    }

    @Test
    void aDocumentIsNotPrimaryForWhatIsAboveTheNamed() {
      Strand strand =
          ledger()
              .document("a")
              .claim("qwen", "parameters", "1")
              .document("b")
              .primaryFor("qwen-3")
              .claim("qwen", "parameters", "2")
              .strand("qwen", "parameters");

      assertThat(strand.head().claim().document()).isEqualTo("a");
      assertThat(strand.claims()).noneMatch(Weighed::primary);
    }

    @Test
    void aDocumentMayBePrimaryForSeveralSubjects() {
      Cells cells =
          ledger()
              .document("a")
              .claim("deepseek", "parameters", "1")
              .claim("qwen", "parameters", "1")
              .document("b")
              .primaryFor("qwen", "deepseek")
              .claim("deepseek", "parameters", "1")
              .claim("qwen", "parameters", "1")
              .resolve();

      assertThat(cells.of("deepseek", "parameters").strands().get(0).head().primary()).isTrue();
      assertThat(cells.of("qwen", "parameters").strands().get(0).head().primary()).isTrue();
    }

    @Test
    void firmerStandingsComeBeforeLaterDates() {
      assertThat(
              order(
                  ledger()
                      .document("a")
                      .published("2026-04")
                      .claim("qwen-3", "parameters", "1")
                      .standing("rumoured")
                      .document("b")
                      .published("2026-03")
                      .claim("qwen-3", "parameters", "1")
                      .standing("anticipated")
                      .document("c")
                      .published("2026-02")
                      .claim("qwen-3", "parameters", "1")
                      .standing("judged")
                      .document("d")
                      .claim("qwen-3", "parameters", "1")
                      .standing("stated")))
          .containsExactly("d", "c", "b", "a");
    }

    @Test
    void whereNoStandingIsWrittenTheClaimIsStated() {
      assertThat(
              order(
                  ledger()
                      .document("a")
                      .claim("qwen-3", "parameters", "1")
                      .standing("judged")
                      .document("b")
                      .claim("qwen-3", "parameters", "1")))
          .containsExactly("b", "a");
    }

    @Test
    void theLaterDocumentComesFirstByTheFirstDayOfItsDateAndTheUndatedLast() {
      assertThat(
              order(
                  ledger()
                      .document("a")
                      .claim("qwen-3", "parameters", "1")
                      .document("b")
                      .published("2026")
                      .claim("qwen-3", "parameters", "1")
                      .document("c")
                      .published("2026-02")
                      .claim("qwen-3", "parameters", "1")
                      .document("d")
                      .published("2026-02-02")
                      .claim("qwen-3", "parameters", "1")
                      .document("e")
                      .published("2025-12-31")
                      .claim("qwen-3", "parameters", "1")))
          .containsExactly("d", "c", "b", "e", "a");
    }

    @Test
    void datesThatBeginOnOneDayLeaveItToTheSlugs() {
      assertThat(
              order(
                  ledger()
                      .document("c")
                      .published("2026")
                      .claim("qwen-3", "parameters", "1")
                      .document("a")
                      .published("2026-01-01")
                      .claim("qwen-3", "parameters", "1")
                      .document("b")
                      .published("2026-01")
                      .claim("qwen-3", "parameters", "1")))
          .containsExactly("a", "b", "c");
    }

    @Test
    void theOrderInTheFileComesLast() {
      assertThat(
              ledger()
                  .document("b")
                  .claim("qwen-3", "parameters", "3")
                  .claim("qwen-3", "parameters", "1")
                  .document("a")
                  .claim("qwen-3", "parameters", "2")
                  .claim("qwen-3", "parameters", "4")
                  .rumoured()
                  .claim("qwen-3", "parameters", "0")
                  .strand("qwen-3", "parameters")
                  .claims())
          .extracting(weighed -> weighed.claim().value().written())
          .containsExactly("2", "0", "3", "1", "4");
    }

    private static List<String> order(Ledgers ledger) {
      return ledger.strand("qwen-3", "parameters").claims().stream()
          .map(weighed -> weighed.claim().document())
          .toList();
    }
  }

  /** "Every other claim agrees with the head, or differs from it." */
  @Nested
  class Relations {
    @Test
    void aClaimThatMeetsTheHeadAgrees() {
      assertThat(
              relation(
                  ledger()
                      .document("a")
                      .claim("qwen-3", "parameters", "671B")
                      .document("b")
                      .claim("qwen-3", "parameters", "about 700B"),
                  "parameters"))
          .isEqualTo(Relation.AGREES);
    }

    @Test
    void claimsAreHeldAgainstTheHeadAndNotAgainstEachOther() {
      Strand strand =
          ledger()
              .document("a")
              .claim("qwen-3", "parameters", "100")
              .document("b")
              .claim("qwen-3", "parameters", "1 to 100")
              .document("c")
              .claim("qwen-3", "parameters", "at least 100")
              .document("d")
              .claim("qwen-3", "parameters", "5")
              .strand("qwen-3", "parameters");

      assertThat(strand.claims())
          .extracting(Weighed::relation)
          .containsExactly(Relation.HEAD, Relation.AGREES, Relation.AGREES, Relation.DISPUTING);
    }

    /**
     * The relation table: a claim that differs from the head, by what holds of the attribute and
     * the two documents.
     *
     * @param headDate of the head's document, or none
     */
    @ParameterizedTest
    @CsvSource({
      // attribute, head's date, claim's date, head is primary, claim is primary, relation
      "downloads, 2026-02, 2026-01, false, false, SUPERSEDED",
      "downloads, 2026-02, 2026-01, true, false, SUPERSEDED",
      "downloads, 2026-02, 2026-01, true, true, SUPERSEDED",
      "rating, 2026-02, 2026-01, true, false, SUPERSEDED",
      "rating, 2026-02, 2026-01, false, false, SUPERSEDED",
      // Not before the head's.
      "downloads, 2026-02, 2026-02, false, false, DISPUTING",
      "downloads, 2026-02, 2026-02-01, false, false, DISPUTING",
      "downloads, 2026-02, 2026-02, true, false, CONTRADICTED",
      "downloads, 2026-01, 2026-02, true, false, CONTRADICTED",
      "rating, 2026-01, 2026-02, true, false, DISPUTING",
      // Not both are dated.
      "downloads, 2026-02, , false, false, DISPUTING",
      "downloads, , , false, false, DISPUTING",
      "downloads, , 2026-02, true, false, CONTRADICTED",
      "downloads, 2026-02, , true, false, CONTRADICTED",
      // It does not change with time.
      "parameters, 2026-02, 2026-01, false, false, DISPUTING",
      "parameters, 2026-02, 2026-01, true, false, CONTRADICTED",
      "parameters, 2026-02, 2026-01, true, true, DISPUTING",
      "parameters, , , true, false, CONTRADICTED",
      "parameters, , , true, true, DISPUTING",
      // It is measured.
      "score, 2026-02, 2026-01, true, false, DISPUTING",
      "score, , , true, false, DISPUTING",
      "score, , , false, false, DISPUTING",
    })
    void aClaimThatDiffersIsSupersededContradictedOrDisputing(
        String attribute,
        String headDate,
        String claimDate,
        boolean headIsPrimary,
        boolean claimIsPrimary,
        Relation relation) {
      String unit = attribute.equals("score") ? "%" : "";
      Ledgers ledger = ledger().document("a");
      if (headDate != null) {
        ledger.published(headDate);
      }
      if (headIsPrimary) {
        ledger.primaryFor("qwen");
      }
      ledger.claim("qwen-3", attribute, "1" + unit).document("b");
      if (claimDate != null) {
        ledger.published(claimDate);
      }
      if (claimIsPrimary) {
        ledger.primaryFor("alibaba");
      }
      ledger.claim("qwen-3", attribute, "2" + unit);

      assertThat(relation(ledger, attribute)).isEqualTo(relation);
    }

    @Test
    void aLaterClaimOfLooserStandingDisputesAndIsNotSuperseded() {
      assertThat(
              relation(
                  ledger()
                      .document("b")
                      .published("2026-01")
                      .claim("qwen-3", "downloads", "1")
                      .document("a")
                      .published("2026-02")
                      .claim("qwen-3", "downloads", "2")
                      .rumoured(),
                  "downloads"))
          .isEqualTo(Relation.DISPUTING);
    }

    @Test
    void aDocumentMayDisputeItself() {
      Strand strand =
          ledger()
              .document("a")
              .claim("qwen-3", "parameters", "1")
              .claim("qwen-3", "parameters", "2")
              .strand("qwen-3", "parameters");

      assertThat(strand.claims().get(1).relation()).isEqualTo(Relation.DISPUTING);
      assertThat(strand.finding()).isEqualTo(Finding.DISPUTED);
    }

    private static Relation relation(Ledgers ledger, String attribute) {
      Strand strand = ledger.strand("qwen-3", attribute);
      assertThat(strand.claims()).hasSize(2);
      assertThat(strand.head().relation()).isEqualTo(Relation.HEAD);
      return strand.claims().get(1).relation();
    }
  }

  /** "The finding under a condition is the first that holds." */
  @Nested
  class Findings {
    private final Ledgers ledger =
        ledger()
            .document("card")
            .published("2026-03")
            .primaryFor("qwen")
            .claim("qwen-3", "downloads", "10");

    @Test
    void disputedBeforeAllOthers() {
      claim("old", "2026-01", "1").claim("undated", "", "2").claim("same", "2026-01", "10");
      ledger.document("other-card").primaryFor("alibaba").claim("qwen-3", "downloads", "3");

      assertThat(strand().claims())
          .extracting(Weighed::relation)
          .containsExactlyInAnyOrder(
              Relation.HEAD,
              Relation.SUPERSEDED,
              Relation.CONTRADICTED,
              Relation.AGREES,
              Relation.DISPUTING);
      assertThat(strand().finding()).isEqualTo(Finding.DISPUTED);
    }

    @Test
    void contradictedBeforeSuperseded() {
      claim("old", "2026-01", "1").claim("undated", "", "2").claim("same", "2026-01", "10");

      assertThat(strand().finding()).isEqualTo(Finding.CONTRADICTED);
    }

    @Test
    void supersededBeforeAgreed() {
      claim("old", "2026-01", "1").claim("same", "2026-01", "10");

      assertThat(strand().finding()).isEqualTo(Finding.SUPERSEDED);
    }

    @Test
    void agreedByTwoDocumentsOrMore() {
      claim("same", "2026-01", "10").claim("too", "", "about 10");

      assertThat(strand().finding()).isEqualTo(Finding.AGREED);
    }

    @Test
    void singleByOneDocumentHoweverOftenItSaysSo() {
      ledger.claim("qwen-3", "downloads", "10").claim("qwen-3", "downloads", "10.0");

      assertThat(strand().claims()).hasSize(3);
      assertThat(strand().finding()).isEqualTo(Finding.SINGLE);
    }

    @Test
    void silentWithoutClaims() {
      Cell cell = ledger.cell("qwen-3", "parameters");

      assertThat(cell.isSilent()).isTrue();
      assertThat(cell.finding()).isEqualTo(Finding.SILENT);
      assertThat(cell.unsettled()).isFalse();
      assertThat(cell.size()).isZero();
      assertThat(ledger.cell("nobody", "nothing").finding()).isEqualTo(Finding.SILENT);
    }

    private Findings claim(String document, String date, String value) {
      ledger.document(document);
      if (!date.isEmpty()) {
        ledger.published(date);
      }
      ledger.claim("qwen-3", "downloads", value);
      return this;
    }

    private Strand strand() {
      return ledger.strand("qwen-3", "downloads");
    }
  }

  /** "Claims under different conditions are never held against each other." */
  @Nested
  class Conditions {
    @Test
    void neverConflict() {
      Cell cell =
          ledger()
              .document("a")
              .claim("qwen-3", "score", "50%")
              .claim("qwen-3", "score", "60%")
              .condition("thinking")
              .document("b")
              .claim("qwen-3", "score", "70%")
              .condition("Thinking ")
              .cell("qwen-3", "score");

      assertThat(cell.strands()).hasSize(3);
      assertThat(cell.finding()).isEqualTo(Finding.SINGLE);
      assertThat(cell.size()).isEqualTo(3);
    }

    @Test
    void standInTheOrderOfTheirTextsAndTheClaimWithoutOneFirst() {
      Cell cell =
          ledger()
              .document("a")
              .claim("qwen-3", "score", "1%")
              .condition("b")
              .claim("qwen-3", "score", "1%")
              .condition("a")
              .claim("qwen-3", "score", "1%")
              .cell("qwen-3", "score");

      assertThat(cell.strands()).extracting(Strand::condition).containsExactly("", "a", "b");
    }

    @Test
    void giveTheCellTheFirstFindingThatAnyOfThemHas() {
      Cell cell =
          ledger()
              .document("a")
              .claim("qwen-3", "score", "50%")
              .claim("qwen-3", "score", "60%")
              .condition("z")
              .document("b")
              .claim("qwen-3", "score", "50%")
              .claim("qwen-3", "score", "70%")
              .condition("z")
              .claim("qwen-3", "score", "70%")
              .condition("alone")
              .cell("qwen-3", "score");

      assertThat(cell.strands())
          .extracting(Strand::finding)
          .containsExactly(Finding.AGREED, Finding.SINGLE, Finding.DISPUTED);
      assertThat(cell.finding()).isEqualTo(Finding.DISPUTED);
    }
  }

  /** "Unsettled when the head under any condition is anticipated or rumoured." */
  @Nested
  class Unsettled {
    @ParameterizedTest
    @CsvSource({"stated, false", "judged, false", "anticipated, true", "rumoured, true"})
    void byTheStandingOfTheHead(String standing, boolean unsettled) {
      assertThat(
              ledger()
                  .document("a")
                  .claim("qwen-3", "parameters", "1")
                  .standing(standing)
                  .cell("qwen-3", "parameters")
                  .unsettled())
          .isEqualTo(unsettled);
    }

    @Test
    void notByTheStandingOfAnotherClaim() {
      assertThat(
              ledger()
                  .document("a")
                  .claim("qwen-3", "parameters", "1")
                  .document("b")
                  .claim("qwen-3", "parameters", "1")
                  .rumoured()
                  .cell("qwen-3", "parameters")
                  .unsettled())
          .isFalse();
    }

    @Test
    void underAnyConditionAndBesideAnyFinding() {
      Cell cell =
          ledger()
              .document("a")
              .claim("qwen-3", "score", "1%")
              .claim("qwen-3", "score", "1%")
              .condition("thinking")
              .rumoured()
              .document("b")
              .claim("qwen-3", "score", "1%")
              .cell("qwen-3", "score");

      assertThat(cell.unsettled()).isTrue();
      assertThat(cell.finding()).isEqualTo(Finding.AGREED);
    }
  }

  /** "Texts are never compared." */
  @Nested
  class Texts {
    @Test
    void standBesideEachOtherWhateverTheySay() {
      Strand strand =
          ledger()
              .document("a")
              .primaryFor("qwen")
              .claim("qwen-3", "strengths", "Fast")
              .document("b")
              .claim("qwen-3", "strengths", "Fast")
              .document("c")
              .claim("qwen-3", "strengths", "undisclosed")
              .strand("qwen-3", "strengths");

      assertThat(strand.claims())
          .extracting(Weighed::relation)
          .containsExactly(Relation.HEAD, Relation.BESIDE, Relation.BESIDE);
      assertThat(strand.finding()).isEqualTo(Finding.SEVERAL);
    }

    @Test
    void ofOneDocumentAreSingle() {
      Strand strand =
          ledger()
              .document("a")
              .claim("qwen-3", "strengths", "Fast")
              .claim("qwen-3", "strengths", "Cheap")
              .strand("qwen-3", "strengths");

      assertThat(strand.finding()).isEqualTo(Finding.SINGLE);
      assertThat(strand.claims().get(1).relation()).isEqualTo(Relation.BESIDE);
    }

    @Test
    void differWhenAnEditorSaysSo() {
      Strand strand =
          ledger()
              .document("a")
              .claim("qwen-3", "strengths", "Fast")
              .document("b")
              .claim("qwen-3", "strengths", "Slow")
              .disputes("a")
              .document("c")
              .claim("qwen-3", "strengths", "Cheap")
              .strand("qwen-3", "strengths");

      assertThat(strand.claims())
          .extracting(Weighed::relation)
          .containsExactly(Relation.HEAD, Relation.DISPUTING, Relation.BESIDE);
      assertThat(strand.finding()).isEqualTo(Finding.DISPUTED);
    }

    @Test
    void areContradictedByTheMakersOwnWordWhenAnEditorSaysSo() {
      Strand strand =
          ledger()
              .document("a")
              .claim("qwen-3", "strengths", "Slow")
              .document("b")
              .primaryFor("qwen")
              .claim("qwen-3", "strengths", "Fast")
              .disputes("a")
              .strand("qwen-3", "strengths");

      assertThat(strand.finding()).isEqualTo(Finding.CONTRADICTED);
    }
  }

  /** "That claim and those of that document differ, whatever their values." */
  @Nested
  class Disputes {
    @Test
    void ofTheHeadMakeTheOthersDiffer() {
      Strand strand =
          ledger()
              .document("a")
              .claim("qwen-3", "parameters", "1")
              .disputes("c")
              .document("b")
              .claim("qwen-3", "parameters", "1")
              .document("c")
              .claim("qwen-3", "parameters", "1")
              .claim("qwen-3", "parameters", "about 1")
              .strand("qwen-3", "parameters");

      assertThat(strand.claims())
          .extracting(Weighed::relation)
          .containsExactly(Relation.HEAD, Relation.AGREES, Relation.DISPUTING, Relation.DISPUTING);
    }

    @Test
    void withTheHeadMakeTheirCarrierDiffer() {
      Strand strand =
          ledger()
              .document("a")
              .claim("qwen-3", "parameters", "1")
              .claim("qwen-3", "parameters", "1")
              .document("b")
              .claim("qwen-3", "parameters", "1")
              .disputes("a")
              .claim("qwen-3", "parameters", "1")
              .strand("qwen-3", "parameters");

      // The second claim of "a" is neither the head nor does it carry `disputes`.
      assertThat(strand.claims())
          .extracting(Weighed::relation)
          .containsExactly(Relation.HEAD, Relation.AGREES, Relation.DISPUTING, Relation.AGREES);
    }

    @Test
    void betweenOthersMakeTheirCarrierDiffer() {
      Strand strand =
          ledger()
              .document("a")
              .claim("qwen-3", "parameters", "1")
              .document("b")
              .claim("qwen-3", "parameters", "1")
              .document("c")
              .claim("qwen-3", "parameters", "1")
              .disputes("b")
              .strand("qwen-3", "parameters");

      assertThat(strand.claims())
          .extracting(Weighed::relation)
          .containsExactly(Relation.HEAD, Relation.AGREES, Relation.DISPUTING);
    }

    @Test
    void getTheirRelationByTheTable() {
      Strand superseded =
          ledger()
              .document("a")
              .published("2026-02")
              .claim("qwen-3", "downloads", "1")
              .disputes("b")
              .document("b")
              .published("2026-01")
              .claim("qwen-3", "downloads", "1")
              .strand("qwen-3", "downloads");
      Strand contradicted =
          ledger()
              .document("a")
              .primaryFor("qwen")
              .claim("qwen-3", "licence", "MIT")
              .document("b")
              .claim("qwen-3", "licence", "MIT")
              .disputes("a")
              .strand("qwen-3", "licence");

      assertThat(superseded.finding()).isEqualTo(Finding.SUPERSEDED);
      assertThat(contradicted.finding()).isEqualTo(Finding.CONTRADICTED);
    }

    @Test
    void changeNothingWhereThatDocumentSaysNothing() {
      Strand strand =
          ledger()
              .document("a")
              .claim("qwen-3", "parameters", "1")
              .document("b")
              .claim("qwen-3", "parameters", "1")
              .disputes("c")
              .document("c")
              .claim("qwen-3", "score", "1%")
              .strand("qwen-3", "parameters");

      assertThat(strand.finding()).isEqualTo(Finding.AGREED);
    }

    @Test
    void holdUnderTheSameConditionAlone() {
      Cell cell =
          ledger()
              .document("a")
              .claim("qwen-3", "score", "1%")
              .claim("qwen-3", "score", "1%")
              .condition("x")
              .document("b")
              .claim("qwen-3", "score", "1%")
              .disputes("a")
              .claim("qwen-3", "score", "1%")
              .condition("x")
              .cell("qwen-3", "score");

      assertThat(cell.strands())
          .extracting(Strand::finding)
          .containsExactly(Finding.DISPUTED, Finding.AGREED);
    }

    @Test
    void mayNameTheirOwnDocumentButNeverMakeAClaimDifferFromItself() {
      Strand alone =
          ledger()
              .document("a")
              .claim("qwen-3", "parameters", "1")
              .disputes("a")
              .strand("qwen-3", "parameters");
      Strand two =
          ledger()
              .document("a")
              .claim("qwen-3", "parameters", "1")
              .claim("qwen-3", "parameters", "1")
              .disputes("a")
              .strand("qwen-3", "parameters");

      assertThat(alone.finding()).isEqualTo(Finding.SINGLE);
      assertThat(two.finding()).isEqualTo(Finding.DISPUTED);
    }

    @Test
    void addNothingToAClaimThatDiffersAnyway() {
      Strand strand =
          ledger()
              .document("a")
              .claim("qwen-3", "parameters", "1")
              .document("b")
              .claim("qwen-3", "parameters", "2")
              .disputes("a")
              .strand("qwen-3", "parameters");

      assertThat(strand.claims().get(1).relation()).isEqualTo(Relation.DISPUTING);
    }
  }
}
