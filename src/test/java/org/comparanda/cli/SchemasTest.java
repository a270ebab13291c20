package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comparanda.export.SiteSchemas;
import org.comparanda.read.Problems;
import org.comparanda.read.YamlReader;
import org.comparanda.site.Site;
import org.comparanda.site.SiteReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schemas say what the readers say, as far as a schema can. */
class SchemasTest {
  /** The pattern of each kind of file, as the guide gives it to editors. */
  private static final Map<String, String> PATTERNS =
      new TreeMap<>(
          Map.of(
              "subjects", "data/subjects.yaml",
              "attributes", "data/attributes.yaml",
              "document", "data/documents/*.yaml",
              "comparison", "data/comparisons/*.yaml"));

  /** What the shape of a file alone can show. */
  private static final Set<String> OF_SHAPE =
      Set.of(
          "missing-key",
          "unknown-key",
          "unknown-word",
          "wrong-kind",
          "bad-flag",
          "bad-date",
          "bad-number",
          "bad-currency",
          "bad-id",
          "bad-url");

  /** What the ids of a site show besides. */
  private static final Set<String> OF_NAMES =
      Set.of(
          "unknown-subject",
          "unknown-attribute",
          "unknown-document",
          "unknown-kind",
          "unknown-group",
          "bad-chart");

  /** The kinds of files whose name is an id. */
  private static final Set<String> FILE_NAMES = Set.of("document", "comparison");

  private static final Pattern HEADLINE =
      Pattern.compile("(?m)^([^\\s:]+):\\d+:\\d+: error\\[([a-z0-9-]+)]: (.*)$");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path temporary;

  static List<Path> wholeSites() throws IOException {
    List<Path> sites = new ArrayList<>(List.of(Folders.REPOSITORY));
    for (String site : Folders.sites("broken-", false)) {
      sites.add(Folders.SITES.resolve(site));
    }
    return sites;
  }

  static List<Path> brokenSites() throws IOException {
    return Folders.sites("broken-", true).stream().map(Folders.SITES::resolve).toList();
  }

  @ParameterizedTest
  @MethodSource("wholeSites")
  void whatReadsIsAccepted(Path site) throws IOException {
    for (Map<String, Schema> schemas : List.of(general(), own(site))) {
      for (Map.Entry<Path, String> file : dataFiles(site).entrySet()) {
        assertThat(faults(file.getKey(), schemas.get(file.getValue())))
            .as(file.getKey().toString())
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("brokenSites")
  void whatASchemaCanExpressIsRefusedAndNothingElse(Path site) throws IOException {
    Map<String, Set<String>> told = told(site);
    Map<String, Schema> general = general();
    Map<String, Schema> own = own(site);
    for (Map.Entry<Path, String> file : dataFiles(site).entrySet()) {
      String name = site.relativize(file.getKey()).toString().replace('\\', '/');
      Set<String> rules = told.getOrDefault(name, Set.of());
      if (rules.contains("yaml") || rules.contains("empty-file") || !loads(file.getKey())) {
        continue; // No schema sees what is no YAML.
      }
      Set<String> ofShape = new TreeSet<>(rules);
      ofShape.retainAll(OF_SHAPE);
      if (FILE_NAMES.contains(file.getValue())) {
        ofShape.remove("bad-id"); // There it is the file's name.
      }
      Set<String> ofNames = new TreeSet<>(rules);
      ofNames.retainAll(read(site).subjects().all().isEmpty() ? Set.of() : OF_NAMES);
      ofNames.addAll(ofShape);

      assertThat(faults(file.getKey(), general.get(file.getValue())).isEmpty())
          .as("%s is accepted, although %s", name, ofShape)
          .isEqualTo(ofShape.isEmpty());
      if (told.values().stream().anyMatch(rulesOfOne -> rulesOfOne.contains("yaml"))) {
        continue; // What a file that cannot be read would name is not known to be missing.
      }
      assertThat(faults(file.getKey(), own.get(file.getValue())).isEmpty())
          .as("%s is accepted with the site's ids, although %s", name, ofNames)
          .isEqualTo(ofNames.isEmpty());
    }
  }

  @Test
  void everyKeyIsDescribedAndHasExamples() throws IOException {
    for (String kind : PATTERNS.keySet()) {
      JsonNode schema = MAPPER.readTree(schemaFile(kind).toFile());
      List<String> bare = new ArrayList<>();
      undescribed(schema, kind, bare);

      assertThat(bare).isEmpty();
      assertThat(schema.get("$schema").asString())
          .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }
  }

  private static void undescribed(JsonNode node, String path, List<String> bare) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String below = path + "/" + entry.getKey();
      if (path.endsWith("/properties")
          && !path.contains("/if/")
          && !(entry.getValue().has("description")
              && (entry.getValue().has("examples") || entry.getValue().has("anyOf")))) {
        bare.add(below);
      }
      undescribed(entry.getValue(), below, bare);
    }
    if (node.isArray()) {
      for (JsonNode item : node) {
        undescribed(item, path, bare);
      }
    }
  }

  @Test
  void theSitesOwnIdsAreOfferedAndOthersRefused() throws IOException {
    Path site =
        Folders.copy(
            Folders.SITES.resolve("smallest"),
            temporary.resolve("site"),
            Comparator.naturalOrder());
    Program.run("build", "--source", site);

    String document = Files.readString(site.resolve("target/schema/document.schema.json"));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(document, InputFormat.JSON);
    String claim =
        """
        {"title": "T", "kind": "report", "claims": [{"subject": "%s", "attribute": "size", "value": 1}]}
        """;

    String subject = read(site).subjects().ids().iterator().next();
    String attribute = read(site).attributes().ids().iterator().next();
    String known = claim.formatted(subject).replace("\"size\"", "\"" + attribute + "\"");
    assertThat(schema.validate(known, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(known.replace(subject, "no-such"), InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void idsThatYamlTakesForNumbersAreIds() throws IOException {
    Files.createDirectories(temporary.resolve("data"));
    Files.writeString(
        temporary.resolve("data/subjects.yaml"),
        "- {id: 2024, name: A, kind: k}\n- {id: true, name: B, kind: k, parent: 2024}\n");

    assertThat(faults(temporary.resolve("data/subjects.yaml"), own(temporary).get("subjects")))
        .isEmpty();
  }

  @Test
  void buildLeavesSchemasOnlyBesideItsOwnOutput() throws IOException {
    Path site =
        Folders.copy(
            Folders.SITES.resolve("smallest"),
            temporary.resolve("site"),
            Comparator.naturalOrder());

    Program.run("build", "-s", site, "-o", temporary.resolve("out"));

    assertThat(site.resolve("target")).doesNotExist();
    assertThat(temporary.resolve("out/schema")).doesNotExist();
  }

  @Test
  void theGuidesPatternsFitTheFilesTheyAreFor() throws IOException {
    String guide = Files.readString(Folders.REPOSITORY.resolve("docs/editors.md"));
    JsonNode settings =
        MAPPER.readTree(Folders.REPOSITORY.resolve(".vscode/settings.json").toFile());

    for (Map.Entry<String, String> entry : PATTERNS.entrySet()) {
      String schema = "target/schema/" + entry.getKey() + ".schema.json";
      assertThat(guide).contains("| `" + schema + "` | `" + entry.getValue() + "` |");
      assertThat(settings.get("yaml.schemas").get("./" + schema).asString())
          .isEqualTo(entry.getValue());
    }
    Map<Path, String> files = dataFiles(Folders.REPOSITORY);
    long written =
        Folders.files(Folders.REPOSITORY.resolve("data")).stream()
            .filter(file -> file.endsWith(".yaml"))
            .count();
    assertThat(files).hasSize((int) written);
  }

  /** The YAML files of a site with the kind of each. */
  private static Map<Path, String> dataFiles(Path site) throws IOException {
    Map<Path, String> files = new TreeMap<>();
    for (Map.Entry<String, String> pattern : PATTERNS.entrySet()) {
      var matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.getValue());
      if (Files.isDirectory(site.resolve("data"))) {
        try (Stream<Path> walk = Files.walk(site.resolve("data"))) {
          walk.filter(Files::isRegularFile)
              .filter(file -> matcher.matches(site.relativize(file)))
              .forEach(file -> files.put(file, pattern.getKey()));
        }
      }
    }
    return files;
  }

  private static Map<String, Schema> general() throws IOException {
    Map<String, Schema> schemas = new HashMap<>();
    for (String kind : PATTERNS.keySet()) {
      schemas.put(kind, schema(Files.readString(schemaFile(kind))));
    }
    return schemas;
  }

  private static Map<String, Schema> own(Path site) throws IOException {
    Map<String, Schema> schemas = new HashMap<>();
    SiteSchemas.of(read(site))
        .forEach(file -> schemas.put(file.path().replace(".schema.json", ""), schema(file.text())));
    return schemas;
  }

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text, InputFormat.JSON);
  }

  private static Path schemaFile(String kind) {
    return Folders.REPOSITORY.resolve("schema/" + kind + ".schema.json");
  }

  private static Site read(Path site) throws IOException {
    return SiteReader.read(site, new Problems());
  }

  private static boolean loads(Path file) throws IOException {
    try {
      YamlReader.values(Files.readString(file));
      return true;
    } catch (YamlEngineException | MalformedInputException e) {
      return false;
    }
  }

  private static List<String> faults(Path file, Schema schema) throws IOException {
    JsonNode values = MAPPER.valueToTree(YamlReader.values(Files.readString(file)));
    return schema.validate(values).stream().map(Object::toString).toList();
  }

  /** The rules that each file of a broken site breaks. */
  private static Map<String, Set<String>> told(Path site) throws IOException {
    Map<String, Set<String>> told = new HashMap<>();
    Matcher matcher = HEADLINE.matcher(Files.readString(site.resolve("expected.txt")));
    while (matcher.find()) {
      told.computeIfAbsent(matcher.group(1), file -> new TreeSet<>()).add(matcher.group(2));
    }
    return told;
  }
}
