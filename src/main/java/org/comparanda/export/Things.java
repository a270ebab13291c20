package org.comparanda.export;

import java.util.List;
import java.util.stream.Stream;
import org.comparanda.site.Extra;
import org.comparanda.site.Place;
import org.comparanda.site.Resolution;
import org.comparanda.site.Sent;
import org.comparanda.site.Site;

/**
 * All files that are made of one comparison, one subject or one digest: its Markdown twin, and as
 * far as the setting {@code comparanda.exports} asks for its kind, what other sites take. Each
 * sheet is made once.
 */
final class Things implements Extra {
  private record Named(String kind, String id) {}

  @Override
  public Stream<File> files(Resolution resolution) {
    Site site = resolution.site();
    if (!site.hasData()) {
      return Stream.of();
    }
    Sheets sheets = new Sheets(resolution);
    List<String> sent = Sent.kinds(site);
    List<Copies> copies =
        List.of(
            new Exports(site),
            new Citations(site, sheets.links()),
            new OEmbed(site, sheets.links()),
            new Snapshots(site, sheets.links()),
            WikiSites.tree(site));
    // A list that is whole is shared among threads item by item.
    List<Named> all =
        Sent.KINDS.stream()
            .flatMap(kind -> sheets.ids(kind).map(id -> new Named(kind, id)))
            .toList();
    return all.stream()
        .flatMap(
            named -> {
              Rendered thing = new Rendered(sheets.find(named.kind(), named.id()).orElseThrow());
              File twin = new File(thing.sheet().path() + ".md", thing.markdown());
              return sent.contains(named.kind())
                  ? Stream.concat(Stream.of(twin), copies.stream().flatMap(some -> some.of(thing)))
                  : Stream.of(twin);
            });
  }

  @Override
  public List<Place> places(Site site) {
    return Formats.places(site);
  }
}
