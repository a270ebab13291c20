package org.comparanda.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Comparison;
import org.comparanda.compare.Strand;
import org.comparanda.compare.Table;
import org.comparanda.compare.Weighed;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Bound;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Interval;
import org.comparanda.ledger.Subject;
import org.comparanda.ledger.Value;
import org.comparanda.site.Extra;
import org.comparanda.site.Paths;
import org.comparanda.site.Resolution;

/** {@code api/v1/comparisons/<id>.json}, in exactly the shape of {@code design.md}, section 7. */
public final class ComparisonJson implements Extra {
  private static final String FOLDER = "api/v1/comparisons/";
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public Stream<File> files(Resolution resolution) {
    return resolution.tables().stream()
        .map(table -> new File(FOLDER + table.comparison().id() + ".json", text(table)));
  }

  private static String text(Table table) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(table, json);
    } catch (IOException e) {
      throw new UncheckedIOException("a writer in memory failed", e);
    }
    return text + "\n";
  }

  private static void write(Table table, JsonGenerator json) throws IOException {
    Comparison comparison = table.comparison();
    json.writeStartObject();
    json.writeStringField("id", comparison.id());
    json.writeStringField("title", comparison.title());
    stringOrNull("question", comparison.question(), json);
    json.writeArrayFieldStart("subjects");
    for (Subject subject : table.subjects()) {
      write(subject, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("attributes");
    for (Table.Row row : table.rows()) {
      write(row.attribute(), json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("cells");
    for (Table.Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        write(cell, json);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Subject subject, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", subject.id());
    json.writeStringField("name", subject.name());
    json.writeStringField("url", Paths.root(FOLDER) + Paths.subject(subject.id()));
    json.writeEndObject();
  }

  private static void write(Attribute attribute, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", attribute.id());
    json.writeStringField("label", attribute.label());
    json.writeStringField("group", attribute.group());
    json.writeStringField("type", attribute.type().word());
    stringOrNull("unit", attribute.unit(), json);
    json.writeStringField("better", attribute.better().word());
    json.writeEndObject();
  }

  private static void write(Cell cell, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("subject", cell.subject());
    json.writeStringField("attribute", cell.attribute());
    json.writeStringField("finding", cell.finding().word());
    json.writeBooleanField("unsettled", cell.unsettled());
    json.writeArrayFieldStart("conditions");
    for (Strand strand : cell.strands()) {
      write(strand, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Strand strand, JsonGenerator json) throws IOException {
    Value value = strand.head().claim().value();
    json.writeStartObject();
    stringOrNull("condition", strand.condition(), json);
    json.writeStringField("finding", strand.finding().word());
    json.writeStringField("value", value.written());
    ends(value, json);
    json.writeArrayFieldStart("claims");
    for (Weighed weighed : strand.claims()) {
      write(weighed, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Weighed weighed, JsonGenerator json) throws IOException {
    Claim claim = weighed.claim();
    json.writeStartObject();
    json.writeStringField("document", claim.document());
    json.writeStringField("value", claim.value().written());
    json.writeStringField("standing", claim.standing().word());
    stringOrNull("at", claim.at(), json);
    json.writeStringField("relation", weighed.relation().word());
    stringOrNull("note", claim.note(), json);
    json.writeEndObject();
  }

  // design.md: "`low` and `high` are numbers (null where open, and for types without an interval);
  // a date's are its
  // first and last day as strings."
  private static void ends(Value value, JsonGenerator json) throws IOException {
    if (value instanceof Value.Figure figure) {
      ends(figure.interval(), json);
    } else if (value instanceof Value.Range range) {
      ends(range.whole(), json);
    } else if (value instanceof Value.Date date) {
      json.writeStringField("low", date.days().first().toString());
      json.writeStringField("high", date.days().last().toString());
    } else {
      json.writeNullField("low");
      json.writeNullField("high");
    }
  }

  private static void ends(Interval interval, JsonGenerator json) throws IOException {
    end("low", interval.low(), json);
    end("high", interval.high(), json);
  }

  private static void end(String key, Bound bound, JsonGenerator json) throws IOException {
    json.writeFieldName(key);
    if (bound instanceof Bound.At at) {
      json.writeNumber(plain(at.number()));
    } else {
      json.writeNull();
    }
  }

  /** Exact, without an exponent and without zeros at the end of its decimals. */
  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static void stringOrNull(String key, String text, JsonGenerator json) throws IOException {
    json.writeFieldName(key);
    if (text.isEmpty()) {
      json.writeNull();
    } else {
      json.writeString(text);
    }
  }
}
