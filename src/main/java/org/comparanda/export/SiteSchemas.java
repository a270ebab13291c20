package org.comparanda.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Subject;
import org.comparanda.read.YamlReader;
import org.comparanda.site.Extra;
import org.comparanda.site.Site;

/**
 * The schemas of a site's YAML files with the site's own ids in them, so that an editor completes
 * ids and marks those that do not exist.
 */
public final class SiteSchemas {
  private static final String SUFFIX = ".schema.json";

  private SiteSchemas() {}

  /** A file for each kind of YAML file, by the name that its general schema has. */
  public static Stream<Extra.File> of(Site site) {
    return Stream.of("subjects", "attributes", "document", "comparison")
        .map(kind -> new Extra.File(kind + SUFFIX, text(kind, site)));
  }

  private static String text(String kind, Site site) {
    Object schema = YamlReader.values(general(kind));
    switch (kind) {
      case "subjects" -> {
        name(site.subjects().ids(), schema, "$defs/subject/properties/parent");
        suggest(kinds(site), schema, "$defs/subject/properties/kind");
      }
      case "attributes" ->
          suggest(site.attributes().groups(), schema, "$defs/attribute/properties/group");
      case "document" -> {
        name(site.subjects().ids(), schema, "properties/primary-for/items");
        name(site.subjects().ids(), schema, "$defs/claim/properties/subject");
        name(site.attributes().ids(), schema, "$defs/claim/properties/attribute");
        name(site.ledger().slugs(), schema, "$defs/claim/properties/disputes");
      }
      default -> {
        name(site.subjects().ids(), schema, "properties/subjects/anyOf/0/items");
        name(kinds(site), schema, "properties/subjects/anyOf/1/properties/kind");
        name(site.subjects().ids(), schema, "properties/subjects/anyOf/1/properties/under");
        name(site.attributes().ids(), schema, "properties/attributes/anyOf/0/items");
        name(
            site.attributes().groups(),
            schema,
            "properties/attributes/anyOf/1/properties/groups/items");
        name(numeric(site), schema, "properties/charts/items");
      }
    }
    return json(schema);
  }

  private static Set<String> kinds(Site site) {
    Set<String> kinds = new LinkedHashSet<>();
    site.subjects().all().stream().map(Subject::kind).forEach(kinds::add);
    return kinds;
  }

  private static List<String> numeric(Site site) {
    return site.attributes().all().stream()
        .filter(attribute -> attribute.type().isNumeric())
        .map(Attribute::id)
        .toList();
  }

  /** The schema as this repository has it. */
  private static String general(String kind) {
    try (InputStream file = SiteSchemas.class.getResourceAsStream("/schema/" + kind + SUFFIX)) {
      return new String(
          Objects.requireNonNull(file, "no schema").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the schema of " + kind, e);
    }
  }

  /** Nothing but these words may stand in a place; where there are none yet, anything may. */
  private static void name(Collection<String> words, Object schema, String path) {
    Map<Object, Object> place = at(schema, path);
    if (words.isEmpty()) {
      return;
    }
    List<Object> written = new ArrayList<>();
    for (String word : words) {
      written.add(word);
      // To an editor 2024 is a number and yes a word; to our reader an id is what is written.
      if (!word.isEmpty() && !(YamlReader.values(word) instanceof String)) {
        written.add(YamlReader.values(word));
      }
    }
    if (place.get("type") instanceof List<?> types && types.contains("null")) {
      written.add(null);
      written.add("");
    }
    place.put("enum", written);
  }

  /** These words are what an editor offers first, and others may stand there as well. */
  private static void suggest(Collection<String> words, Object schema, String path) {
    if (!words.isEmpty()) {
      at(schema, path).put("examples", new ArrayList<Object>(words));
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<Object, Object> at(Object schema, String path) {
    Object place = schema;
    for (String part : path.split("/", -1)) {
      place =
          place instanceof List<?> list
              ? list.get(Integer.parseInt(part))
              : Objects.requireNonNull(((Map<Object, Object>) place).get(part), path);
    }
    return (Map<Object, Object>) place;
  }

  private static String json(Object schema) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      write(schema, json);
    } catch (IOException e) {
      throw new UncheckedIOException("a writer in memory failed", e);
    }
    return text + "\n";
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        write(entry.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        write(item, json);
      }
      json.writeEndArray();
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Number number) {
      json.writeNumber(number.toString());
    } else if (value instanceof String string) {
      json.writeString(string);
    } else {
      json.writeNull();
    }
  }
}
