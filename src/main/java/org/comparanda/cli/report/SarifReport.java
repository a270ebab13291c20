package org.comparanda.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.comparanda.read.Problem;
import org.comparanda.read.Spot;

/**
 * For hosts that keep the results of checks: SARIF 2.1.0, whose paths lead from the repository's
 * root.
 */
public final class SarifReport implements Report {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final PrintWriter out;
  private final String version;

  /**
   * @param version of the program
   */
  public SarifReport(PrintWriter out, String version) {
    this.out = out;
    this.version = version;
  }

  @Override
  public void tell(Told told) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      writeRun(told, json);
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println(text);
  }

  private void writeRun(Told told, JsonGenerator json) throws IOException {
    List<String> rules = told.problems().stream().map(Problem::rule).distinct().sorted().toList();
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Comparanda");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (String rule : rules) {
      writeRule(rule, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    // Columns are counted in code points: see Spot.
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
    for (Problem problem : told.problems()) {
      writeResult(problem, rules.indexOf(problem.rule()), told, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeRule(String id, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    RuleWords words = RuleWords.of(id);
    writeText("shortDescription", words.wrong(), json);
    writeText("help", words.remedy(), json);
    json.writeEndObject();
  }

  private static void writeText(String field, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static void writeResult(Problem problem, int rule, Told told, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", problem.rule());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", "error");
    Spot spot = problem.spot();
    boolean inFile = told.isInFile(spot);
    String text = problem.message() + " " + problem.remedy();
    writeText("message", inFile ? text : spot.file() + ": " + text, json);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    writePlace(inFile ? spot : told.nearest(), told, json);
    if (!inFile) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", spot.file());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writePlace(Spot spot, Told told, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(told.path(spot)));
    json.writeStringField("uriBaseId", "%SRCROOT%");
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", spot.line());
    json.writeNumberField("startColumn", spot.column());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A colon in the first part of a relative path would begin a scheme, hence the slash before. */
  private static String uri(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1).replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + path, e);
    }
  }
}
