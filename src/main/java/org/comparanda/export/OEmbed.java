package org.comparanda.export;

import java.util.stream.Stream;
import org.comparanda.site.Extra.File;
import org.comparanda.site.Frame;
import org.comparanda.site.Site;

/**
 * {@code oembed/<kind>/<id>.json} (https://oembed.com): what a host shows of a page whose address
 * somebody pastes. Only for sites at a secure address, for hosts show no others.
 */
final class OEmbed implements Copies {
  private static final int A_DAY = 86_400;

  private final Site site;
  private final Links links;

  OEmbed(Site site, Links links) {
    this.site = site;
    this.links = links;
  }

  @Override
  public Stream<File> of(Rendered thing) {
    return site.settings().get("site.host").startsWith("https://")
        ? Stream.of(file(thing.sheet()))
        : Stream.of();
  }

  private File file(Sheet sheet) {
    int rows = sheet.grids().stream().mapToInt(grid -> grid.rows().size()).sum();
    int height = Frame.height(rows);
    String frame = Frame.html(links.to(Frame.page(sheet.path())), sheet.title(), height);
    String text =
        Json.text(
            json -> {
              json.writeStartObject();
              json.writeStringField("version", "1.0");
              json.writeStringField("type", "rich");
              json.writeStringField("title", sheet.title());
              json.writeStringField("provider_name", site.settings().get("site.title"));
              json.writeStringField("provider_url", links.to(""));
              json.writeNumberField("cache_age", A_DAY);
              json.writeNumberField("width", Frame.WIDTH);
              json.writeNumberField("height", height);
              json.writeStringField("html", frame);
              json.writeEndObject();
            });
    return new File("oembed/" + sheet.kind() + "/" + sheet.id() + ".json", text);
  }
}
