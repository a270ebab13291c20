package org.comparanda.check.mend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comparanda.read.YamlReader;

/** The kinds of YAML files; the order of their keys is that of their schemas. */
enum Kind {
  SUBJECTS("subjects"),
  ATTRIBUTES("attributes"),
  DOCUMENT("document"),
  COMPARISON("comparison");

  private final String schema;

  Kind(String schema) {
    this.schema = schema;
  }

  String schema() {
    return schema;
  }

  /**
   * The keys that may stand in a mapping, in order.
   *
   * @param depth how many mappings stand around it
   */
  List<String> keys(int depth) {
    Map<?, ?> top = schemaFile();
    String item =
        switch (this) {
          case SUBJECTS -> "subject";
          case ATTRIBUTES -> "attribute";
          case DOCUMENT -> depth == 0 ? "" : "claim";
          case COMPARISON -> "";
        };
    boolean known = depth == 0 || (this == DOCUMENT && depth == 1);
    if (!known) {
      return List.of();
    }
    Map<?, ?> mapping = item.isEmpty() ? top : in(in(top, "$defs"), item);
    return in(mapping, "properties").keySet().stream().map(String::valueOf).toList();
  }

  private Map<?, ?> schemaFile() {
    String name = "/schema/" + schema + ".schema.json";
    try (InputStream file = Kind.class.getResourceAsStream(name)) {
      String text =
          new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
      return (Map<?, ?>) YamlReader.values(text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static Map<?, ?> in(Map<?, ?> map, String key) {
    return (Map<?, ?>) Objects.requireNonNull(map.get(key), key);
  }
}
