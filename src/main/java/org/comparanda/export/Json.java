package org.comparanda.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON as it goes out: keys in a fixed order, one line, a line feed at its end. */
final class Json {
  private static final JsonFactory JSON = new JsonFactory();

  private Json() {}

  /** Writes one value. */
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** The text of a file. */
  static String text(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("a writer in memory failed", e);
    }
    return text + "\n";
  }

  static void stringOrNull(String key, String text, JsonGenerator json) throws IOException {
    json.writeFieldName(key);
    if (text.isEmpty()) {
      json.writeNull();
    } else {
      json.writeString(text);
    }
  }

  /** One end of a value: a number as exact as it is, a day, or null. */
  static void end(String key, String end, boolean isNumber, JsonGenerator json) throws IOException {
    if (isNumber && !end.isEmpty()) {
      json.writeFieldName(key);
      json.writeNumber(end);
    } else {
      stringOrNull(key, end, json);
    }
  }
}
