package org.comparanda.diff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.comparanda.diff.Change.Cause;
import org.comparanda.diff.Change.Shown;

/** Changes for programs. */
public final class ChangeJson {
  private ChangeJson() {}

  /** An object with both states' names, and lists of the attributes and the facts that change. */
  public static String of(Difference difference) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      write("before", difference.before(), json);
      write("after", difference.after(), json);
      json.writeArrayFieldStart("attributes");
      for (Redefinition one : difference.redefinitions()) {
        write(one, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("changes");
      for (Change change : difference.changes()) {
        write(change, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a writer in memory failed", e);
    }
    return text + "\n";
  }

  private static void write(String field, State state, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("name", state.name());
    json.writeNumberField("problems", state.problems());
    json.writeEndObject();
  }

  private static void write(Redefinition one, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("attribute", one.attribute());
    json.writeStringField("key", one.key());
    json.writeStringField("before", one.before());
    json.writeStringField("after", one.after());
    json.writeNumberField("cells", one.cells());
    json.writeEndObject();
  }

  private static void write(Change change, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("subject", change.subject());
    json.writeStringField("attribute", change.attribute());
    if (change.condition().isEmpty()) {
      json.writeNullField("condition");
    } else {
      json.writeStringField("condition", change.condition());
    }
    json.writeStringField("kind", change.kind().name().toLowerCase(Locale.ROOT));
    write("before", change.before(), json);
    write("after", change.after(), json);
    json.writeArrayFieldStart("causes");
    for (Cause cause : change.causes()) {
      json.writeStartObject();
      json.writeStringField("how", cause.how());
      json.writeStringField("what", cause.what());
      json.writeStringField("before", cause.before().orElse(null));
      json.writeStringField("after", cause.after().orElse(null));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(String field, Optional<Shown> shown, JsonGenerator json)
      throws IOException {
    if (shown.isEmpty()) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    json.writeStringField("value", shown.get().value());
    json.writeStringField("finding", shown.get().finding().word());
    json.writeBooleanField("unsettled", shown.get().unsettled());
    json.writeEndObject();
  }
}
