package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.comparanda.cli.Program.Outcome;
import org.junit.jupiter.api.Test;

/** The facts that {@code comparanda diff} tells. */
class DiffTest extends CommittedSite {
  @Test
  void tellsWhatIsLostFirst() {
    addsTheMakersWordAndLosesTwo();

    Outcome outcome = diff("HEAD");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .isEqualTo(
            """
            Facts that lost their last source:
              beta / size: 7 → no source (claim removed: one), finding single → silent
              beta / score, fast: 50% → no source (claim removed: one), finding single → silent
            Facts that show another value:
              alpha / size: 119 → 201 (document added: two), finding single → contradicted
            Facts that are new:
              alpha / score: nothing → 60% (document added: two), finding silent → single, unsettled
            4 facts change, 2 lose their last source.
            """);
  }

  @Test
  void setsFurtherLinesOfATextIn() {
    git.write(
        "sites/a/data/attributes.yaml",
        ATTRIBUTES + "- {id: about, label: About, group: Build, type: text, definition: D.}\n");
    git.write(
        "sites/a/data/documents/one.yaml",
        ONE + "  - {subject: alpha, attribute: about, value: \"One,\\ntwo\"}\n");

    assertThat(diff("HEAD").out()).contains("nothing \u2192 One,\n    two (");
  }

  @Test
  void tellsTheSameOfTwoRevisionsAndOfFolders() throws IOException {
    addsTheMakersWordAndLosesTwo();
    String working = diff("main").out();
    String commit = git.commit("Add the maker's word");

    assertThat(diff("HEAD~1", commit).out()).isEqualTo(working);
    assertThat(diff("HEAD~1", site()).out()).isEqualTo(working);
    assertThat(diff("HEAD~1", "main").out()).isEqualTo(working);
    assertThat(diff("HEAD", site()).out()).isEqualTo("No fact changes.\n");
  }

  @Test
  void leavesTheRepositoryAsItIs() throws IOException {
    addsTheMakersWordAndLosesTwo();
    SortedMap<String, String> before = Folders.bytes(temporary);

    diff("HEAD");

    assertThat(Folders.bytes(temporary)).isEqualTo(before);
  }

  @Test
  void saysWhatIsBehindAChangeWithoutAClaim() {
    git.write(
        "sites/a/data/documents/two.yaml",
        "title: Two\nkind: report\nclaims:\n  - {subject: alpha, attribute: size, value: 201}\n");
    git.commit("Dispute");
    git.write(
        "sites/a/data/documents/two.yaml",
        "title: Two\nkind: report\nprimary-for: [lab]\nclaims:\n  - {subject: alpha, attribute: size, value: 201}\n");

    assertThat(diff("HEAD").out())
        .startsWith(
            """
            Facts that show another value:
              alpha / size: 119 → 201 (document changed: two), finding disputed → contradicted
            """);

    git.write(
        "sites/a/data/attributes.yaml",
        ATTRIBUTES.replace("type: number,", "type: number, measured: true,"));
    assertThat(diff("HEAD").out())
        .contains("119 → 201 (document changed: two; attribute changed: size)\n");
  }

  @Test
  void anotherUnitIsToldOnceForAllThatIsShown() {
    git.write(
        "sites/a/data/attributes.yaml",
        ATTRIBUTES.replace("type: number,", "type: number, unit: litres,"));

    assertThat(diff("HEAD").out())
        .isEqualTo(
            """
            Attributes whose values mean something else:
              size (unit): none → litres, 2 cells
            1 attribute means something else.
            """);
    assertThat(diff("HEAD", "--format", "markdown").out())
        .isEqualTo(
            """
            ## Facts that change

            1 attribute means something else.

            ### Attributes whose values mean something else

            - size (unit)&#58; none → litres, 2 cells
            """);
    assertThat(diff("HEAD", "--format", "json").out())
        .containsIgnoringWhitespaces(
            """
            "attributes": [{"attribute": "size", "key": "unit", "before": "", "after": "litres",
              "cells": 2}], "changes": []
            """);
  }

  @Test
  void anotherTypeIsTold() {
    git.write("sites/a/data/attributes.yaml", ATTRIBUTES.replace("type: number", "type: name"));

    assertThat(diff("HEAD").out()).contains("  size (type): number → name, 2 cells\n");
  }

  @Test
  void aConditionThatComesToTheOnlyClaimLosesNothing() {
    git.write(
        "sites/a/data/documents/one.yaml",
        ONE.replace("value: 119", "value: 119, condition: at rest"));

    assertThat(diff("HEAD").out())
        .isEqualTo(
            """
            Facts that no longer hold under the same condition:
              alpha / size, at rest: 119 (condition changed: one, none → at rest)
            1 fact changes.
            """);
  }

  @Test
  void aCellThatKeepsAClaimUnderAnotherConditionHasNotLostItsLastSource() {
    git.write(
        "sites/a/data/documents/two.yaml",
        "title: Two\nkind: report\nclaims:\n  - {subject: beta, attribute: score, value: 40%, condition: slow}\n");
    git.commit("Slow, too");
    git.write(
        "sites/a/data/documents/one.yaml", ONE.lines().limit(5).reduce("", (a, b) -> a + b + "\n"));

    assertThat(diff("HEAD").out())
        .isEqualTo(
            """
            Facts that no longer hold under the same condition:
              beta / score, fast: 50% → no source (claim removed: one), finding single → silent
            1 fact changes.
            """);
  }

  @Test
  void tellsOfSourcesThatComeToAFactAndGo() {
    git.write(
        "sites/a/data/documents/two.yaml",
        "title: Two\nkind: report\nclaims:\n  - {subject: alpha, attribute: size, value: 119}\n");
    git.commit("Confirm");
    git.write(
        "sites/a/data/documents/three.yaml",
        "title: Three\nkind: report\nclaims:\n  - {subject: alpha, attribute: size, value: 119}\n");

    assertThat(diff("HEAD").out())
        .isEqualTo(
            """
            Facts that have other sources:
              alpha / size: 119 (document added: three)
            1 fact changes.
            """);
    assertThat(diff("HEAD~1", "HEAD").out())
        .contains("alpha / size: 119 (document added: two), finding single → agreed\n");
  }

  @Test
  void aCorrectedPlaceIsAChangeOfTheSource() {
    git.write(
        "sites/a/data/documents/one.yaml", ONE.replace("value: 119", "value: 119, at: Table 2"));

    assertThat(diff("HEAD").out()).contains("alpha / size: 119 (claim changed: one)\n");
  }

  @Test
  void saysHowAClaimChangedThatIsNotShown() {
    git.write(
        "sites/a/data/documents/two.yaml",
        "title: Two\nkind: report\nprimary-for: [lab]\nclaims:\n  - {subject: alpha, attribute: size, value: 201}\n");
    git.commit("The maker's word");
    git.write("sites/a/data/documents/one.yaml", ONE.replace("value: 119", "value: 118"));

    assertThat(diff("HEAD").out())
        .startsWith(
            """
            Facts that have other sources:
              alpha / size: 201 (claim changed: one, 119 → 118)
            """);
    assertThat(diff("HEAD", "--format", "json").out())
        .contains("\"before\" : \"119\"", "\"after\" : \"118\"");

    git.write(
        "sites/a/data/documents/three.yaml",
        "title: Three\nkind: report\nclaims:\n  - {subject: alpha, attribute: size, value: 300}\n");
    assertThat(diff("HEAD").out())
        .contains("alpha / size: 201 (claim changed: one, 119 → 118; document added: three, 300)");
  }

  @Test
  void aDocumentWithAnotherNameChangesNoFact() throws IOException {
    Path old = site().resolve("data/documents/one.yaml");
    Files.move(old, old.resolveSibling("first.yaml"));

    assertThat(diff("HEAD").out()).isEqualTo("No fact changes.\n");

    git.write("sites/a/data/documents/first.yaml", ONE.replace("value: 119", "value: 118"));
    assertThat(diff("HEAD").out())
        .isEqualTo(
            """
            Facts that show another value:
              alpha / size: 119 → 118 (claim changed: first)
            1 fact changes.
            """);
  }

  @Test
  void whatGoesWithItsSubjectIsLost() {
    git.write(
        "sites/a/data/subjects.yaml", SUBJECTS.lines().limit(2).reduce("", (a, b) -> a + b + "\n"));

    assertThat(diff("HEAD").out())
        .contains("beta / size: 7 → no source (subject removed: beta), finding single → silent")
        .endsWith(
            "2 facts change, 2 lose their last source. The site's folder has 2 problems; what could not be read is left out.\n");
  }

  @Test
  void aSlipOfThePenIsNotToldAsALossAlone() {
    for (String slip :
        new String[] {"subject: alpha, attribute: sise", "subject: alpa, attribute: size"}) {
      git.write(
          "sites/a/data/documents/one.yaml", ONE.replace("subject: alpha, attribute: size", slip));

      assertThat(diff("HEAD", "--format", "json").out())
          .containsIgnoringWhitespaces("{\"name\": \"The site's folder\", \"problems\": 1}")
          .containsIgnoringWhitespaces("{\"name\": \"HEAD\", \"problems\": 0}");
      assertThat(diff("HEAD", "--format", "markdown").out())
          .startsWith(
              """
              ## Facts that change

              **The site's folder has 1 problem; what could not be read is left out.**

              1 fact changes, 1 loses its last source.
              """);
    }
  }

  @Test
  void aProposalWithProblemsIsTold() {
    git.write("sites/a/data/documents/one.yaml", ONE.replace("value: 119", "value: many"));

    assertThat(diff("HEAD").out())
        .endsWith(" The site's folder has 1 problem; what could not be read is left out.\n");
  }
}
