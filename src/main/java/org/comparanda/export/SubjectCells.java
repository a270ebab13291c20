package org.comparanda.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comparanda.compare.Account;
import org.comparanda.compare.Cell;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Subject;
import org.comparanda.site.Extra;
import org.comparanda.site.Repository;
import org.comparanda.site.Resolution;

/**
 * What a comparison needs to show subjects that its author has not chosen: {@code
 * api/v1/subjects.json}, and {@code api/v1/cells/<subject>.json} with all that is known of one.
 * Each has a twin that ends in {@code .js} and calls {@code comparanda(path, value)}, for pages
 * that were opened from a disk may load scripts and nothing else. A site without comparisons has no
 * use for these.
 */
final class SubjectCells implements Extra {
  @Override
  public Stream<Part> parts(Resolution resolution) {
    if (!resolution.site().hasData()) {
      return Stream.of();
    }
    Stream<Supplier<File>> all =
        Stream.concat(
            Stream.of(() -> Api.json(new Datasets(resolution).subjects())),
            resolution.site().subjects().all().stream().map(one -> () -> cells(one, resolution)));
    return resolution.tables().isEmpty()
        ? all.map(Part::of)
        : all.map(
            one ->
                () -> {
                  File file = one.get();
                  return Stream.of(file, script(file));
                });
  }

  private static File cells(Subject subject, Resolution resolution) {
    return new File(
        Api.FOLDER + "cells/" + subject.id() + ".json",
        Json.text(
            json -> write(subject, resolution.cellsOf(subject), resolution.repository(), json)));
  }

  private static File script(File file) {
    String path = file.path().replaceFirst("\\.json$", "");
    return new File(path + ".js", "comparanda(\"" + path + "\"," + file.text().strip() + ");\n");
  }

  private static void write(
      Subject subject, List<Cell> cells, Optional<Repository> repository, JsonGenerator json)
      throws IOException {
    Map<String, Document> documents = new TreeMap<>();
    json.writeStartObject();
    json.writeStringField("id", subject.id());
    json.writeStringField("name", subject.name());
    json.writeArrayFieldStart("cells");
    for (Cell cell : cells) {
      CellJson.cell(
          cell,
          json,
          (weighed, strand, to) -> {
            documents.put(weighed.document().slug(), weighed.document());
            to.writeStringField("anchor", weighed.claim().anchor());
            to.writeStringField("account", Account.of(weighed, strand));
            if (repository.isPresent()) {
              to.writeStringField("correct", repository.get().edit(weighed.claim().spot()));
            }
          });
    }
    json.writeEndArray();
    json.writeObjectFieldStart("documents");
    for (Document document : documents.values()) {
      json.writeObjectFieldStart(document.slug());
      json.writeStringField("title", document.title());
      Json.stringOrNull(
          "published", document.published().isKnown() ? document.published().written() : "", json);
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
