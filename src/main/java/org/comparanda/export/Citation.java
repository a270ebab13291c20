package org.comparanda.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.StringJoiner;
import org.comparanda.ledger.Days;
import org.comparanda.ledger.Document;

/**
 * How somebody cites a document, or a page of the site as it is now.
 *
 * @param key what a text cites it by: an id, with {@code -page} behind it for a page of ours
 * @param kind of the document, or {@code page}
 * @param author who says so, or empty
 * @param url where it can be read, or empty
 * @param issued when it came out, or {@link Days#UNKNOWN}
 * @param accessed when it was read, or {@link Days#UNKNOWN}
 * @param version of a page of ours, or empty
 * @param frozen where that version can be read as long as it is kept, or empty
 */
record Citation(
    String key,
    String kind,
    String title,
    String author,
    String url,
    Days issued,
    Days accessed,
    String version,
    String frozen) {
  Citation {
    title = Text.of(title).inOneLine().plain();
    author = author.equals("unknown") ? "" : Text.of(author).inOneLine().plain();
  }

  /** The document itself. */
  static Citation of(Document document) {
    return new Citation(
        document.slug(),
        document.kind(),
        document.title(),
        document.publisher(),
        document.url(),
        document.published(),
        document.retrieved(),
        "",
        "");
  }

  /** An entry of BibTeX. */
  String bibtex() {
    StringJoiner fields = new StringJoiner(",\n", "@misc{" + key + ",\n", "\n}\n");
    fields.add("  title = {{" + Latex.escaped(title) + "}}");
    add("author", author.isEmpty() ? "" : "{" + Latex.escaped(author) + "}", fields);
    add("year", issued.isKnown() ? issued.written().substring(0, 4) : "", fields);
    add("date", issued.written(), fields);
    add("url", url.replaceAll("[{}\\\\]", ""), fields);
    add("urldate", accessed.written(), fields);
    add("version", version, fields);
    add("note", note(), fields);
    return fields.toString();
  }

  private String note() {
    return frozen.isEmpty() ? "" : "This version: " + frozen;
  }

  private static void add(String name, String value, StringJoiner fields) {
    if (!value.isEmpty()) {
      fields.add("  " + name + " = {" + value + "}");
    }
  }

  /** An item of CSL-JSON. */
  void csl(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", key);
    json.writeStringField(
        "type",
        switch (kind) {
          case "report" -> "report";
          case "article", "comparison", "opinion" -> "article";
          default -> "webpage";
        });
    json.writeStringField("title", title);
    if (!author.isEmpty()) {
      json.writeArrayFieldStart("author");
      json.writeStartObject();
      json.writeStringField("literal", author);
      json.writeEndObject();
      json.writeEndArray();
    }
    date("issued", issued, json);
    date("accessed", accessed, json);
    if (!url.isEmpty()) {
      json.writeStringField("URL", url);
    }
    if (!version.isEmpty()) {
      json.writeStringField("version", version);
      if (!frozen.isEmpty()) {
        json.writeStringField("note", note());
      }
    }
    json.writeEndObject();
  }

  private static void date(String name, Days days, JsonGenerator json) throws IOException {
    if (days.isKnown()) {
      json.writeObjectFieldStart(name);
      json.writeArrayFieldStart("date-parts");
      json.writeStartArray();
      for (String part : days.written().split("-", -1)) {
        json.writeNumber(Integer.parseInt(part));
      }
      json.writeEndArray();
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  /** A record of RIS. */
  String ris() {
    StringBuilder out = new StringBuilder();
    line("TY", kind.equals("report") ? "RPRT" : "ELEC", out);
    line("ID", key, out);
    line("TI", title, out);
    line("AU", author, out);
    if (issued.isKnown()) {
      line("PY", issued.written().substring(0, 4), out);
      line("DA", slashed(issued), out);
    }
    line("UR", url, out);
    line("Y2", accessed.isKnown() ? slashed(accessed) : "", out);
    line("ET", version, out);
    line("N1", note(), out);
    return out.append("ER  - \r\n").toString();
  }

  /** RIS: year/month/day/other, with what is not known left empty. */
  private static String slashed(Days days) {
    LocalDate first = days.first();
    int parts = days.written().split("-", -1).length;
    return "%04d/%s/%s/"
        .formatted(
            first.getYear(),
            parts > 1 ? "%02d".formatted(first.getMonthValue()) : "",
            parts > 2 ? "%02d".formatted(first.getDayOfMonth()) : "");
  }

  private static void line(String tag, String value, StringBuilder out) {
    if (!value.isEmpty()) {
      out.append(tag).append("  - ").append(value).append("\r\n");
    }
  }
}
