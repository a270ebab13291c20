package org.comparanda.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.stream.Stream;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Comparison;
import org.comparanda.compare.Table;
import org.comparanda.ledger.Subject;
import org.comparanda.site.Extra;
import org.comparanda.site.Paths;
import org.comparanda.site.Resolution;

/** {@code api/v1/comparisons/<id>.json}, in exactly the shape of {@code design.md}, section 7. */
final class ComparisonJson implements Extra {
  private static final String FOLDER = "api/v1/comparisons/";
  private static final String ROOT = Paths.root(FOLDER);

  @Override
  public Stream<Part> parts(Resolution resolution) {
    return resolution.tables().stream()
        .map(
            table ->
                Part.of(
                    () -> new File(FOLDER + table.comparison().id() + ".json", () -> text(table))));
  }

  private static String text(Table table) {
    return Json.text(json -> write(table, json));
  }

  private static void write(Table table, JsonGenerator json) throws IOException {
    Comparison comparison = table.comparison();
    json.writeStartObject();
    json.writeStringField("id", comparison.id());
    json.writeStringField("title", comparison.title());
    Json.stringOrNull("question", comparison.question(), json);
    json.writeArrayFieldStart("subjects");
    for (Subject subject : table.subjects()) {
      CellJson.subject(subject, ROOT, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("attributes");
    for (Table.Row row : table.rows()) {
      CellJson.attribute(row.attribute(), json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("cells");
    for (Table.Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        CellJson.cell(cell, json);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
