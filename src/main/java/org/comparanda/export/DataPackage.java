package org.comparanda.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.comparanda.site.Resolution;
import org.comparanda.site.Site;

/** {@code datapackage.json} (Frictionless): what the CSV files are and what their columns hold. */
final class DataPackage {
  private DataPackage() {}

  static String of(List<Dataset<?>> datasets, Resolution resolution) {
    Site site = resolution.site();
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringField("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
          json.writeStringField("name", "comparanda");
          json.writeStringField("title", site.settings().get("site.title"));
          String description = site.settings().get("site.description");
          if (!description.isEmpty()) {
            json.writeStringField("description", description);
          }
          String licence = site.settings().get("comparanda.licence");
          if (!licence.isEmpty()) {
            json.writeArrayFieldStart("licenses");
            json.writeStartObject();
            json.writeStringField("name", licence.replace(' ', '-'));
            json.writeStringField("title", licence);
            json.writeEndObject();
            json.writeEndArray();
          }
          json.writeArrayFieldStart("resources");
          for (Dataset<?> dataset : datasets) {
            resource(dataset, json);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void resource(Dataset<?> dataset, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", dataset.name());
    json.writeStringField("path", dataset.name() + ".csv");
    json.writeStringField("description", dataset.description());
    json.writeStringField("format", "csv");
    json.writeStringField("mediatype", "text/csv");
    json.writeStringField("encoding", "utf-8");
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (Dataset.Field<?> field : dataset.fields()) {
      json.writeStartObject();
      json.writeStringField("name", field.name());
      json.writeStringField("type", field.kind().type());
      json.writeStringField("description", field.description());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }
}
