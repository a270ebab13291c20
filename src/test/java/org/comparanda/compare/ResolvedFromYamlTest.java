package org.comparanda.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.comparanda.Ledgers;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Ledger;
import org.junit.jupiter.api.Test;

/** From the text of files to cells. */
class ResolvedFromYamlTest {
  private static final Document CARD =
      Ledgers.document(
          "card",
          """
          # yaml-language-server: $schema=../../schema/document.json
          title: The model card
          kind: model-card
          published: 2025-04-28
          primary-for: [qwen]
          claims:
            - {subject: qwen-3, attribute: parameters, value: 235B, at: Overview}
            - {subject: qwen-3, attribute: licence, value: Apache-2.0, at: Licence}
            - {subject: qwen-3, attribute: score, value: 85.7%, condition: thinking mode, at: Table 1}
            - subject: qwen-3
              attribute: modalities
              value: [text]
              at: Overview
          """);

  private static final Document BLOG =
      Ledgers.document(
          "blog",
          """
          title: A blog's view
          kind: article
          published: 2026
          claims:
            - {subject: qwen-3, attribute: parameters, value: about 300B, at: Paragraph 2}
            - {subject: qwen-3, attribute: licence, value: apache-2.0, at: Paragraph 2}
            - {subject: qwen-3, attribute: score, value: 81%, condition: thinking mode, at: Table}
            - {subject: qwen-3, attribute: modalities, value: [text, image], standing: judged, at: End}
            - {subject: qwen-3.5, attribute: downloads, value: over 300M, standing: anticipated, at: End}
            - {subject: qwen-3, attribute: strengths, value: "Cheap: it is free", at: End}
          """);

  private static final Cells CELLS =
      Resolver.resolve(Ledgers.subjects(), Ledgers.attributes(), new Ledger(List.of(BLOG, CARD)));

  @Test
  void theMakersOwnWordHeadsAndContradicts() {
    assertThat(words("qwen-3", "parameters"))
        .containsExactly("contradicted", "card 235B head", "blog about 300B contradicted");
  }

  @Test
  void namesAgreeWithoutRegardToCase() {
    assertThat(words("qwen-3", "licence"))
        .containsExactly("agreed", "card Apache-2.0 head", "blog apache-2.0 agrees");
  }

  @Test
  void measurementsDispute() {
    assertThat(words("qwen-3", "score"))
        .containsExactly("disputed", "card 85.7% head", "blog 81% disputing");
    assertThat(CELLS.of("qwen-3", "score").strands().get(0).condition()).isEqualTo("thinking mode");
  }

  @Test
  void setsOfNamesDiffer() {
    assertThat(words("qwen-3", "modalities"))
        .containsExactly("contradicted", "card text head", "blog text, image contradicted");
  }

  @Test
  void aClaimOfOneDocumentIsSingleAndMayBeUnsettled() {
    assertThat(words("qwen-3.5", "downloads")).containsExactly("single", "blog over 300M head");
    assertThat(CELLS.of("qwen-3.5", "downloads").unsettled()).isTrue();
    assertThat(words("qwen-3", "strengths"))
        .containsExactly("single", "blog Cheap: it is free head");
  }

  private static List<String> words(String subject, String attribute) {
    Cell cell = CELLS.of(subject, attribute);
    List<String> words = new ArrayList<>(List.of(cell.finding().word()));
    for (Strand strand : cell.strands()) {
      for (Weighed weighed : strand.claims()) {
        words.add(
            weighed.claim().document()
                + " "
                + weighed.claim().value().written()
                + " "
                + weighed.relation().word());
      }
    }
    return words;
  }
}
