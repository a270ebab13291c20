package org.comparanda.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * Rows of one kind of thing, which go out as JSON and as CSV and are described for both.
 *
 * @param name of its files
 * @param description what a row is, in a sentence
 */
record Dataset<T>(String name, String description, List<Field<T>> fields, List<T> rows) {
  Dataset {
    fields = List.copyOf(fields);
  }

  /** What a field holds. */
  enum Kind {
    STRING,
    /** A number, or a day where the attribute's type is a date; null where there is none. */
    END,
    INTEGER,
    BOOLEAN,
    /** Several strings; in CSV with semicolons between them. */
    STRINGS,
    /** A page or file of the site: its path from the root. */
    PATH;

    /** What Frictionless calls it. */
    String type() {
      return switch (this) {
        case INTEGER -> "integer";
        case BOOLEAN -> "boolean";
        default -> "string";
      };
    }
  }

  /**
   * A column.
   *
   * @param value of a row: a string (empty where there is none), an integer, a boolean, or a list
   *     of strings
   */
  record Field<T>(String name, Kind kind, String description, Function<T, Object> value) {}

  /**
   * Writes rows as a list of objects.
   *
   * @param root what leads from the file to the site's root
   */
  void write(List<T> some, String root, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (T row : some) {
      json.writeStartObject();
      for (Field<T> field : fields) {
        Object value = field.value().apply(row);
        if (value instanceof List<?> list) {
          json.writeArrayFieldStart(field.name());
          for (Object one : list) {
            json.writeString(one.toString());
          }
          json.writeEndArray();
        } else if (value instanceof Boolean flag) {
          json.writeBooleanField(field.name(), flag);
        } else if (value instanceof Integer number) {
          json.writeNumberField(field.name(), number);
        } else if (field.kind() == Kind.PATH) {
          json.writeStringField(field.name(), root + value);
        } else {
          String text = value.toString();
          boolean isNumber = field.kind() == Kind.END && !isDay(text);
          Json.end(field.name(), text, isNumber, json);
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static boolean isDay(String end) {
    return end.indexOf('-', 1) > 0;
  }

  /** All rows as CSV, below a line of the fields' names. */
  String csv(Links links) {
    StringBuilder out = new StringBuilder();
    out.append(Csv.line(fields.stream().map(Field::name).toList()));
    for (T row : rows) {
      out.append(Csv.line(fields.stream().map(field -> text(field, row, links)).toList()));
    }
    return out.toString();
  }

  private static <T> String text(Field<T> field, T row, Links links) {
    Object value = field.value().apply(row);
    if (value instanceof List<?> list) {
      return String.join("; ", list.stream().map(Object::toString).toList());
    }
    String text = value.toString();
    return field.kind() == Kind.PATH && links.hasHost() ? links.to(text) : text;
  }
}
