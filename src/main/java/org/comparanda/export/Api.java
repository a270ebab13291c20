package org.comparanda.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comparanda.compare.Cell;
import org.comparanda.compare.Finding;
import org.comparanda.site.Extra;
import org.comparanda.site.Paths;
import org.comparanda.site.Resolution;
import org.comparanda.site.Site;

/** {@code api/v1/}: everything that a reader gets, for programs, as JSON and as CSV. */
final class Api implements Extra {
  static final String FOLDER = "api/v1/";

  /** How many claims a page of them has. */
  static final int PAGE = 1000;

  private static final String OPENAPI = "openapi.yaml";

  @Override
  public Stream<Part> parts(Resolution resolution) {
    if (!resolution.site().hasData()) {
      return Stream.of();
    }
    Datasets datasets = new Datasets(resolution);
    Links links = new Links(resolution);
    List<Dataset<?>> plain =
        List.of(
            datasets.subjects(),
            datasets.attributes(),
            datasets.documents(),
            datasets.comparisons());
    Dataset<Resolution.Entry> claims = datasets.claims();
    Dataset<Datasets.Stranded> cells = datasets.cells();
    Dataset<Cell> findings = datasets.findings();
    List<Dataset<?>> tables =
        Stream.concat(plain.stream(), Stream.of(claims, cells, findings)).toList();
    // Those of the subjects come from SubjectCells, which writes a script of them as well.
    return Stream.of(
            plain.stream().skip(1).<Supplier<File>>map(dataset -> () -> json(dataset)),
            tables.stream().<Supplier<File>>map(dataset -> () -> csv(dataset, "", links)),
            IntStream.rangeClosed(1, pages(claims))
                .<Supplier<File>>mapToObj(page -> () -> page(claims, page)),
            resolution.tables().stream()
                .<Supplier<File>>map(
                    table -> () -> csv(datasets.cells(table), "comparisons/", links)),
            Stream.<Supplier<File>>of(
                () -> findings(findings, resolution),
                () -> index(resolution, pages(claims)),
                () -> new File(FOLDER + "datapackage.json", DataPackage.of(tables, resolution)),
                () -> new File(FOLDER + OPENAPI, openapi())))
        .flatMap(some -> some)
        .map(Part::of);
  }

  private static int pages(Dataset<?> dataset) {
    return Math.max(1, (dataset.rows().size() + PAGE - 1) / PAGE);
  }

  static <T> File json(Dataset<T> dataset) {
    String text =
        Json.text(
            json -> {
              json.writeStartObject();
              json.writeFieldName(dataset.name());
              dataset.write(dataset.rows(), Paths.root(FOLDER), json);
              json.writeEndObject();
            });
    return new File(FOLDER + dataset.name() + ".json", text);
  }

  private static File csv(Dataset<?> dataset, String folder, Links links) {
    return new File(FOLDER + folder + dataset.name() + ".csv", () -> dataset.csv(links));
  }

  private static File page(Dataset<Resolution.Entry> claims, int page) {
    int pages = pages(claims);
    int start = (page - 1) * PAGE;
    String text =
        Json.text(
            json -> {
              json.writeStartObject();
              json.writeNumberField("page", page);
              json.writeNumberField("pages", pages);
              json.writeNumberField("total", claims.rows().size());
              Json.stringOrNull("previous", page == 1 ? "" : page - 1 + ".json", json);
              Json.stringOrNull("next", page == pages ? "" : page + 1 + ".json", json);
              json.writeFieldName("claims");
              int end = Math.min(claims.rows().size(), start + PAGE);
              claims.write(claims.rows().subList(start, end), Paths.root(FOLDER + "claims/"), json);
              json.writeEndObject();
            });
    return new File(FOLDER + "claims/" + page + ".json", text);
  }

  private static File findings(Dataset<Cell> findings, Resolution resolution) {
    String text =
        Json.text(
            json -> {
              json.writeStartObject();
              json.writeObjectFieldStart("cells");
              for (Map.Entry<Finding, Long> count : resolution.findings().entrySet()) {
                json.writeNumberField(count.getKey().word(), count.getValue());
              }
              json.writeEndObject();
              json.writeFieldName("disagreements");
              findings.write(findings.rows(), Paths.root(FOLDER), json);
              json.writeEndObject();
            });
    return new File(FOLDER + "findings.json", text);
  }

  private static File index(Resolution resolution, int pages) {
    Site site = resolution.site();
    String text =
        Json.text(
            json -> {
              json.writeStartObject();
              json.writeStringField("title", site.settings().get("site.title"));
              Json.stringOrNull("description", site.settings().get("site.description"), json);
              json.writeStringField("language", site.settings().getOr("site.language", "en"));
              Json.stringOrNull("licence", site.settings().get("comparanda.licence"), json);
              json.writeStringField("version", "v1");
              json.writeStringField("openapi", OPENAPI);
              json.writeStringField("data-package", "datapackage.json");
              counts(resolution, json);
              files(pages, json);
              json.writeEndObject();
            });
    return new File(FOLDER + "index.json", text);
  }

  private static void counts(Resolution resolution, JsonGenerator json) throws IOException {
    Site site = resolution.site();
    json.writeObjectFieldStart("counts");
    json.writeNumberField("subjects", site.subjects().all().size());
    json.writeNumberField("attributes", site.attributes().all().size());
    json.writeNumberField("documents", site.ledger().documents().size());
    json.writeNumberField("claims", site.ledger().size());
    json.writeNumberField("comparisons", site.comparisons().size());
    json.writeEndObject();
  }

  private static void files(int pages, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("files");
    for (String name : List.of("subjects", "attributes", "documents", "comparisons", "findings")) {
      json.writeStringField(name, name + ".json");
    }
    json.writeStringField("claims", "claims/1.json");
    json.writeStringField("cells", "cells/{subject}.json");
    json.writeStringField("comparison", "comparisons/{id}.json");
    json.writeEndObject();
    json.writeNumberField("claims-pages", pages);
  }

  private static String openapi() {
    try (InputStream file = Api.class.getResourceAsStream(OPENAPI)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar lacks " + OPENAPI, e);
    }
  }
}
