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
import org.comparanda.site.Outputs;
import org.comparanda.site.Paths;
import org.comparanda.site.Site;

/** What a page says, in the words of schema.org, as JSON that can stand in an HTML element. */
final class LinkedData {
  /** How many claims a page names; its table has them all. */
  private static final int CLAIMS = 20;

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
    String path = Paths.document(document.slug());
    return json(
        json -> {
          head("Article", path, json);
          json.writeStringField("headline", document.title());
          json.writeObjectFieldStart("citation");
          json.writeStringField("@type", "CreativeWork");
          json.writeStringField("name", document.title());
          field("url", document.url(), json);
          field("datePublished", document.published().written(), json);
          json.writeEndObject();
          json.writeArrayFieldStart("hasPart");
          List<Claim> claims = document.claims();
          for (Claim claim : claims.subList(0, Math.min(CLAIMS, claims.size()))) {
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
    json.writeStringField("name", subject + ", " + attribute + ": " + claim.value().written());
    field("url", address(Paths.claim(claim)), json);
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
          json.writeArrayFieldStart("variableMeasured");
          for (Table.Row row : table.rows()) {
            json.writeString(row.attribute().label());
          }
          json.writeEndArray();
          if (!address("").isEmpty()) {
            json.writeArrayFieldStart("distribution");
            download("application/json", "api/v1/comparisons/" + id + ".json", json);
            download("text/csv", "api/v1/comparisons/" + id + ".csv", json);
            json.writeEndArray();
          }
        });
  }

  private void download(String type, String path, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "DataDownload");
    json.writeStringField("encodingFormat", type);
    json.writeStringField("contentUrl", address(path));
    json.writeEndObject();
  }

  private void head(String type, String path, JsonGenerator json) throws IOException {
    json.writeStringField("@context", "https://schema.org");
    json.writeStringField("@type", type);
    field("url", address(path), json);
    json.writeStringField("inLanguage", site.settings().getOr("site.language", "en"));
    json.writeObjectFieldStart("publisher");
    json.writeStringField("@type", "Organization");
    json.writeStringField("name", site.settings().get("site.title"));
    json.writeEndObject();
  }

  private static void field(String key, String value, JsonGenerator json) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(key, value);
    }
  }

  /** The whole address of a path, or empty where the site has no host. */
  private String address(String path) {
    String host = site.settings().get("site.host");
    if (host.isEmpty()) {
      return "";
    }
    int hash = path.indexOf('#');
    String file = hash < 0 ? path : path.substring(0, hash);
    String anchor = hash < 0 ? "" : path.substring(hash);
    return host.replaceFirst("/$", "") + "/" + Outputs.encoded(file) + anchor;
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
