package org.comparanda.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Strand;
import org.comparanda.compare.Weighed;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Subject;
import org.comparanda.ledger.Value;
import org.comparanda.site.Paths;

/** The pieces of which the files of {@code api/v1/} consist ({@code design.md}, section 7). */
final class CellJson {
  private CellJson() {}

  /** Writes more keys of a claim. */
  interface ClaimExtras {
    ClaimExtras NONE = (weighed, strand, json) -> {};

    void write(Weighed weighed, Strand strand, JsonGenerator json) throws IOException;
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
    Json.stringOrNull("unit", attribute.unit(), json);
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
    Json.stringOrNull("condition", strand.condition(), json);
    json.writeStringField("finding", strand.finding().word());
    json.writeStringField("value", value.written());
    Ends ends = Ends.of(value);
    Json.end("low", ends.low(), ends.isNumber(), json);
    Json.end("high", ends.high(), ends.isNumber(), json);
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
    Json.stringOrNull("at", claim.at(), json);
    json.writeStringField("relation", weighed.relation().word());
    Json.stringOrNull("note", claim.note(), json);
  }
}
