package org.comparanda.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Strand;
import org.comparanda.compare.Weighed;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Bound;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Interval;
import org.comparanda.ledger.Subject;
import org.comparanda.ledger.Value;
import org.comparanda.site.Paths;

/** The pieces of which the files of {@code api/v1/} consist ({@code design.md}, section 7). */
final class CellJson {
  private static final JsonFactory JSON = new JsonFactory();

  private CellJson() {}

  /** Writes a file's only value. */
  interface Writer {
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes more keys of a claim. */
  interface ClaimExtras {
    ClaimExtras NONE = (weighed, strand, json) -> {};

    void write(Weighed weighed, Strand strand, JsonGenerator json) throws IOException;
  }

  static String text(Writer writer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      writer.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("a writer in memory failed", e);
    }
    return text + "\n";
  }

  /**
   * @param root what leads from the file to the site's root
   */
  static void subject(Subject subject, String root, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", subject.id());
    json.writeStringField("name", subject.name());
    json.writeStringField("url", root + Paths.subject(subject.id()));
    json.writeEndObject();
  }

  static void attribute(Attribute attribute, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", attribute.id());
    json.writeStringField("label", attribute.label());
    json.writeStringField("group", attribute.group());
    json.writeStringField("type", attribute.type().word());
    stringOrNull("unit", attribute.unit(), json);
    json.writeStringField("better", attribute.better().word());
    json.writeEndObject();
  }

  static void cell(Cell cell, JsonGenerator json) throws IOException {
    cell(cell, json, ClaimExtras.NONE);
  }

  /** A cell whose claims have more keys behind those of section 7. */
  static void cell(Cell cell, JsonGenerator json, ClaimExtras extras) throws IOException {
    json.writeStartObject();
    json.writeStringField("subject", cell.subject());
    json.writeStringField("attribute", cell.attribute());
    json.writeStringField("finding", cell.finding().word());
    json.writeBooleanField("unsettled", cell.unsettled());
    json.writeArrayFieldStart("conditions");
    for (Strand strand : cell.strands()) {
      write(strand, json, extras);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Strand strand, JsonGenerator json, ClaimExtras extras)
      throws IOException {
    Value value = strand.head().claim().value();
    json.writeStartObject();
    stringOrNull("condition", strand.condition(), json);
    json.writeStringField("finding", strand.finding().word());
    json.writeStringField("value", value.written());
    ends(value, json);
    json.writeArrayFieldStart("claims");
    for (Weighed weighed : strand.claims()) {
      json.writeStartObject();
      write(weighed, json);
      extras.write(weighed, strand, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Weighed weighed, JsonGenerator json) throws IOException {
    Claim claim = weighed.claim();
    json.writeStringField("document", claim.document());
    json.writeStringField("value", claim.value().written());
    json.writeStringField("standing", claim.standing().word());
    stringOrNull("at", claim.at(), json);
    json.writeStringField("relation", weighed.relation().word());
    stringOrNull("note", claim.note(), json);
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

  static void stringOrNull(String key, String text, JsonGenerator json) throws IOException {
    json.writeFieldName(key);
    if (text.isEmpty()) {
      json.writeNull();
    } else {
      json.writeString(text);
    }
  }
}
