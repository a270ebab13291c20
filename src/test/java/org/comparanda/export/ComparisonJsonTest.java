package org.comparanda.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comparanda.Ledgers.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.comparanda.Ledgers;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Comparison;
import org.comparanda.compare.ComparisonReader;
import org.comparanda.compare.RandomLedgers;
import org.comparanda.compare.RandomLedgers.Story;
import org.comparanda.compare.Strand;
import org.comparanda.compare.Weighed;
import org.comparanda.read.Problems;
import org.comparanda.read.YamlReader;
import org.comparanda.site.Extra;
import org.comparanda.site.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** "Exactly this shape" ({@code design.md}, section 7). */
class ComparisonJsonTest {
  private static final Comparison ALL =
      comparison(
          "everything",
          """
          title: Everything
          subjects: {}
          attributes: {groups: [Size, Use, Benchmarks, Licence]}
          """);

  @Test
  void isTheShapeOfTheDesign() {
    Comparison comparison =
        comparison(
            "flagships",
            """
            title: "Flagship \\"models\\""
            question: Which gives what?
            subjects: [qwen-3.5, deepseek]
            attributes: [parameters]
            """);
    Ledgers ledger =
        ledger()
            .document("card")
            .primaryFor("qwen")
            .claim("qwen-3.5", "parameters", "671B")
            .at("Overview, row 1")
            .claim("qwen-3.5", "parameters", "at least 1")
            .condition("small")
            .rumoured()
            .note("ours")
            .document("blog")
            .claim("qwen-3.5", "parameters", "1.2T");

    assertThat(json(ledger, comparison))
        .isEqualTo(
            """
            {"id":"flagships","title":"Flagship \\"models\\"","question":"Which gives what?",\
            "subjects":[\
            {"id":"qwen-3.5","name":"Qwen 3.5","url":"../../../subjects/qwen-3.5.html"},\
            {"id":"deepseek","name":"DeepSeek","url":"../../../subjects/deepseek.html"}],\
            "attributes":[{"id":"parameters","label":"Parameters","group":"Size","type":"number",\
            "unit":"parameters","better":"none"}],\
            "cells":[\
            {"subject":"qwen-3.5","attribute":"parameters","finding":"contradicted","unsettled":true,\
            "conditions":[\
            {"condition":null,"finding":"contradicted","value":"671B","low":670500000000,\
            "high":671500000000,"claims":[\
            {"document":"card","value":"671B","standing":"stated","at":"Overview, row 1",\
            "relation":"head","note":null},\
            {"document":"blog","value":"1.2T","standing":"stated","at":null,\
            "relation":"contradicted","note":null}]},\
            {"condition":"small","finding":"single","value":"at least 1","low":1,"high":null,\
            "claims":[{"document":"card","value":"at least 1","standing":"rumoured","at":null,\
            "relation":"head","note":"ours"}]}]},\
            {"subject":"deepseek","attribute":"parameters","finding":"silent","unsettled":false,\
            "conditions":[]}]}
            """);
  }

  @Test
  void standsUnderItsComparisonsId() {
    assertThat(new ComparisonJson().files(Resolution.of(ledger().site(ALL))))
        .extracting(Extra.File::path)
        .containsExactly("api/v1/comparisons/everything.json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parameters | 69.6 | 69.55 | 69.65",
        "parameters | 0.0 | -0.05 | 0.05",
        "parameters | 0 | 0 | 0",
        "parameters | 100 | 100 | 100",
        "parameters | about 1.2T | 1080000000000 | 1320000000000",
        "parameters | over 300M | 300000000 | null",
        "parameters | under 7 | null | 7",
        "parameters | 0.6B to 397B | 550000000 | 397500000000",
        "parameters | undisclosed | null | null",
        "score | 69.6% | 69.55 | 69.65",
        "cost | 5.576M USD | 5575500 | 5576500",
        "released | 2026-02 | \"2026-02-01\" | \"2026-02-28\"",
        "released | n/a | null | null",
        "open | yes | null | null",
        "licence | MIT | null | null",
        "modalities | [text, image] | null | null",
        "strengths | 671B | null | null",
      })
  void lowAndHighAreExactNumbersOrDays(String attribute, String value, String low, String high) {
    assertThat(json(ledger().document("a").claim("qwen-3", attribute, value), ALL))
        .contains("\"low\":" + low + ",\"high\":" + high + ",\"claims\"");
  }

  @Property(tries = 150)
  void saysWhatTheCellsSayInTheOrderOfTheDesign(@ForAll("stories") Story story) {
    Resolution resolution = Resolution.of(story.ledger().site(ALL));
    Map<?, ?> root = parsed(new ComparisonJson().files(resolution).toList().get(0).text());

    assertThat(keys(root))
        .containsExactly("id", "title", "question", "subjects", "attributes", "cells");
    List<Map<?, ?>> subjects = maps(root, "subjects");
    List<Map<?, ?>> attributes = maps(root, "attributes");
    assertThat(subjects)
        .hasSize(Ledgers.subjects().all().size())
        .allSatisfy(subject -> assertThat(keys(subject)).containsExactly("id", "name", "url"));
    assertThat(attributes)
        .hasSize(Ledgers.attributes().all().size())
        .allSatisfy(
            attribute ->
                assertThat(keys(attribute))
                    .containsExactly("id", "label", "group", "type", "unit", "better"));
    List<String> places = new ArrayList<>();
    for (Map<?, ?> attribute : attributes) {
      subjects.forEach(subject -> places.add(subject.get("id") + " " + attribute.get("id")));
    }
    assertThat(maps(root, "cells"))
        .extracting(cell -> cell.get("subject") + " " + cell.get("attribute"))
        .containsExactlyElementsOf(places);
    for (Map<?, ?> cell : maps(root, "cells")) {
      assertSame(
          cell,
          resolution.cell(
              String.valueOf(cell.get("subject")), String.valueOf(cell.get("attribute"))));
    }
  }

  @Provide
  Arbitrary<Story> stories() {
    return RandomLedgers.stories();
  }

  private static void assertSame(Map<?, ?> written, Cell cell) {
    assertThat(keys(written))
        .containsExactly("subject", "attribute", "finding", "unsettled", "conditions");
    assertThat(written.get("finding")).isEqualTo(cell.finding().word());
    assertThat(written.get("unsettled")).isEqualTo(cell.unsettled());
    List<Map<?, ?>> conditions = maps(written, "conditions");
    assertThat(conditions).hasSameSizeAs(cell.strands());
    for (int i = 0; i < conditions.size(); i++) {
      assertSame(conditions.get(i), cell.strands().get(i));
    }
  }

  private static void assertSame(Map<?, ?> written, Strand strand) {
    assertThat(keys(written))
        .containsExactly("condition", "finding", "value", "low", "high", "claims");
    assertThat(orEmpty(written.get("condition"))).isEqualTo(strand.condition());
    assertThat(written.get("finding")).isEqualTo(strand.finding().word());
    assertThat(written.get("value")).isEqualTo(strand.head().claim().value().written());
    if (written.get("low") != null && written.get("high") != null) {
      assertThat(number(written.get("low"))).isLessThanOrEqualTo(number(written.get("high")));
    }
    List<Map<?, ?>> claims = maps(written, "claims");
    assertThat(claims).hasSameSizeAs(strand.claims());
    for (int i = 0; i < claims.size(); i++) {
      Weighed weighed = strand.claims().get(i);
      assertThat(keys(claims.get(i)))
          .containsExactly("document", "value", "standing", "at", "relation", "note");
      assertThat(claims.get(i).get("document")).isEqualTo(weighed.document().slug());
      assertThat(claims.get(i).get("value")).isEqualTo(weighed.claim().value().written());
      assertThat(claims.get(i).get("standing")).isEqualTo(weighed.claim().standing().word());
      assertThat(claims.get(i).get("relation")).isEqualTo(weighed.relation().word());
    }
  }

  private static BigDecimal number(Object parsed) {
    return new BigDecimal(parsed.toString());
  }

  private static String orEmpty(Object textOrNull) {
    return textOrNull == null ? "" : textOrNull.toString();
  }

  private static String json(Ledgers ledger, Comparison comparison) {
    return new ComparisonJson()
        .files(Resolution.of(ledger.site(comparison)))
        .toList()
        .get(0)
        .text();
  }

  private static Comparison comparison(String id, String yaml) {
    Problems problems = new Problems();
    Comparison comparison =
        YamlReader.read("data/comparisons/" + id + ".yaml", yaml, 0, problems)
            .flatMap(node -> ComparisonReader.read(id, node, problems))
            .orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    return comparison;
  }

  private static Map<?, ?> parsed(String json) {
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json);
  }

  private static List<String> keys(Map<?, ?> map) {
    return map.keySet().stream().map(String::valueOf).toList();
  }

  private static List<Map<?, ?>> maps(Map<?, ?> map, String key) {
    List<Map<?, ?>> maps = new ArrayList<>();
    ((List<?>) map.get(key)).forEach(item -> maps.add((Map<?, ?>) item));
    return maps;
  }
}
