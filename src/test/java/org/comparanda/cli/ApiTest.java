package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code api/v1/} of small sites: every file is described, and is as it is described. */
class ApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> SITES = List.of("findings", "names", "smallest", "selection");

  @TempDir private static Path temporary;

  private static JsonNode description = JSON.nullNode();

  @BeforeAll
  static void bake() throws IOException {
    for (String site : SITES) {
      Path output = temporary.resolve(site);
      assertThat(
              Program.run("build", "--source", Folders.SITES.resolve(site), "--output", output)
                  .err())
          .isEmpty();
    }
    description = new ObjectMapper(new YAMLFactory()).readTree(openapi());
  }

  private static Path api(String site) {
    return temporary.resolve(site).resolve("api/v1");
  }

  private static String openapi() throws IOException {
    return Files.readString(api("smallest").resolve("openapi.yaml"));
  }

  @Test
  void isDescribedByAValidDescription() throws IOException {
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(openapi(), null, null);

    assertThat(result.getMessages()).isEmpty();
    assertThat(result.getOpenAPI().getPaths()).isNotEmpty();
  }

  @Test
  void hasNoFileThatIsNotAsItIsDescribed() throws IOException {
    List<String> wrong = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Map<String, Schema> schemas = new LinkedHashMap<>();
    for (String site : SITES) {
      for (String file : Folders.files(api(site))) {
        if (file.matches("openapi.yaml|datapackage.json|.*\\.js")) {
          continue;
        }
        String path = pathOf(file);
        if (path.isEmpty()) {
          wrong.add(site + "/" + file + " is not described");
          continue;
        }
        seen.add(path);
        if (file.endsWith(".json")) {
          Schema schema = schemas.computeIfAbsent(path, ApiTest::schemaOf);
          String content = Files.readString(api(site).resolve(file));
          schema
              .validate(content, InputFormat.JSON)
              .forEach(fault -> wrong.add(site + "/" + file + ": " + fault));
        }
      }
    }
    assertThat(wrong).isEmpty();
    List<String> described = new ArrayList<>();
    description.path("paths").fieldNames().forEachRemaining(described::add);
    assertThat(seen).containsExactlyInAnyOrderElementsOf(described);
  }

  @Test
  void noticesWhatIsNotAsItIsDescribed() throws IOException {
    JsonNode content =
        JSON.readTree(Files.readString(api("findings").resolve("comparisons/all.json")));
    ((ObjectNode) content.path("cells").path(0)).put("finding", "settled");

    assertThat(schemaOf("/comparisons/{id}.json").validate(content.toString(), InputFormat.JSON))
        .isNotEmpty();
  }

  /** The described path that a file has, or empty. */
  private static String pathOf(String file) {
    List<String> paths = new ArrayList<>();
    description.path("paths").fieldNames().forEachRemaining(paths::add);
    String whole = "/" + file;
    return paths.stream()
        .filter(path -> path.equals(whole) || whole.matches(path.replaceAll("\\{\\w+}", "[^/]+")))
        .findFirst()
        .orElse("");
  }

  private static Schema schemaOf(String path) {
    JsonNode schema =
        description
            .path("paths")
            .path(path)
            .at("/get/responses/200/content/application~1json/schema");
    ObjectNode whole = JSON.createObjectNode();
    whole.set("components", description.path("components"));
    whole.set("$ref", schema.path("$ref"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString(), InputFormat.JSON);
  }

  @Test
  void hasTheSameClaimsAsCsvAndInPages() throws IOException {
    JsonNode page = json("findings", "claims/1.json");
    List<String> pages = new ArrayList<>();
    page.path("claims")
        .forEach(claim -> pages.add(claim.path("url").asText().replace("../../../", "")));

    List<String> lines = new ArrayList<>();
    try (CSVParser csv = csv("findings", "claims.csv")) {
      csv.forEach(line -> lines.add(line.get("url").replace("https://findings.example/", "")));
    }
    assertThat(lines).hasSize(35).isEqualTo(pages);
    assertThat(page.path("total").asInt()).isEqualTo(35);
  }

  @Test
  void leadsToPagesThatAreThere() throws IOException {
    for (String file : List.of("subjects", "attributes", "documents", "comparisons")) {
      for (JsonNode row : json("names", file + ".json").path(file)) {
        Path page = api("names").resolve(row.path("url").asText());
        assertThat(page).as(file).exists();
      }
    }
  }

  @Test
  void describesTheColumnsOfEveryTable() throws IOException {
    JsonNode described = json("names", "datapackage.json");

    assertThat(described.path("resources")).hasSize(7);
    for (JsonNode resource : described.path("resources")) {
      List<String> fields = new ArrayList<>();
      resource.at("/schema/fields").forEach(field -> fields.add(field.path("name").asText()));
      try (CSVParser csv = csv("names", resource.path("path").asText())) {
        assertThat(csv.getHeaderNames()).isEqualTo(fields);
        csv.forEach(line -> assertThat(line.isConsistent()).as(line.toString()).isTrue());
      }
    }
  }

  private static JsonNode json(String site, String file) throws IOException {
    return JSON.readTree(Files.readString(api(site).resolve(file)));
  }

  private static CSVParser csv(String site, String file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return CSVParser.parse(Files.readString(api(site).resolve(file)), format);
  }
}
