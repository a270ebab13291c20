package org.comparanda.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.comparanda.read.Problem;

/** For programs: {@code {"count": 1, "problems": [{"file": …, "line": …, …}]}}. */
public final class JsonReport implements Report {
  private final PrintWriter out;

  public JsonReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void tell(Told told) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeNumberField("count", told.problems().size());
      json.writeArrayFieldStart("problems");
      for (Problem problem : told.problems()) {
        json.writeStartObject();
        json.writeStringField("file", problem.spot().file());
        json.writeNumberField("line", problem.spot().line());
        json.writeNumberField("column", problem.spot().column());
        json.writeStringField("rule", problem.rule());
        json.writeStringField("message", problem.message());
        json.writeStringField("remedy", problem.remedy());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println(text);
  }
}
