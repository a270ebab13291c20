package org.comparanda.bake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.comparanda.compare.Table;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Document;
import org.comparanda.site.Paths;
import org.comparanda.site.Site;

/** What a page says, in the words of schema.org, as JSON that can stand in an HTML element. */
final class LinkedData {
  /**
   * Of a document with more claims only the first few are named: its table has them all, and the
   * longest pages are as heavy as they may be.
   */
  private static final int MANY = 30;

  private static final int FEW = 3;

  private static final JsonFactory JSON = new JsonFactory();

  private final Site site;

  LinkedData(Site site) {
    this.site = site;
  }

  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** A digest: an article that cites a document, with what that claims. */
  String of(Document document) {
    return json(
        json -> {
          head("Article", Paths.document(document.slug()), json);
          json.writeStringField("headline", document.title());
          json.writeObjectFieldStart("citation");
          json.writeStringField("@type", "CreativeWork");
          json.writeStringField("name", document.title());
          field("url", document.url(), json);
          field("datePublished", document.published().written(), json);
          json.writeEndObject();
          json.writeArrayFieldStart("hasPart");
          List<Claim> claims = document.claims();
          for (Claim claim : claims.size() > MANY ? claims.subList(0, FEW) : claims) {
            write(claim, json);
          }
          json.writeEndArray();
        });
  }

  private void write(Claim claim, JsonGenerator json) throws IOException {
    String subject = site.subjects().find(claim.subject()).orElseThrow().name();
    String attribute = site.attributes().find(claim.attribute()).orElseThrow().label();
    json.writeStartObject();
    json.writeStringField("@type", "Claim");
    json.writeStringField("@id", "#" + claim.anchor());
    json.writeStringField("name", subject + ", " + attribute + ": " + claim.value().written());
    json.writeEndObject();
  }

  /** A comparison: a dataset, and where it can be had. */
  String of(Table table) {
    String id = table.comparison().id();
    return json(
        json -> {
          head("Dataset", Paths.comparison(id), json);
          json.writeStringField("name", table.comparison().title());
          String question = table.comparison().question();
          json.writeStringField(
              "description", question.isEmpty() ? table.comparison().title() : question);
          field("license", site.settings().get("comparanda.licence"), json);
          json.writeArrayFieldStart("distribution");
          download("text/csv", "api/v1/comparisons/" + id + ".csv", json);
          download("application/json", "api/v1/comparisons/" + id + ".json", json);
          json.writeEndArray();
        });
  }

  private static void download(String type, String file, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "DataDownload");
    json.writeStringField("encodingFormat", type);
    json.writeStringField("contentUrl", "../" + file);
    json.writeEndObject();
  }

  /** Addresses in it lead from the page that it stands on; its own is whole, where it has one. */
  private void head(String type, String path, JsonGenerator json) throws IOException {
    json.writeStringField("@context", "https://schema.org");
    json.writeStringField("@type", type);
    String host = site.settings().get("site.host");
    field("url", host.isEmpty() ? "" : host.replaceFirst("/$", "") + "/" + path, json);
  }

  private static void field(String key, String value, JsonGenerator json) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(key, value);
    }
  }

  /** An element's text must not end it, nor begin a comment: these stand within strings alone. */
  private static String json(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a writer in memory failed", e);
    }
    return text.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }
}
