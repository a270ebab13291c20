package org.comparanda.export;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.comparanda.site.Extra;
import org.comparanda.site.Place;
import org.comparanda.site.Resolution;
import org.comparanda.site.Sent;
import org.comparanda.site.Site;

/**
 * All files that are made of one page: its Markdown twin, and as far as the setting {@code
 * comparanda.exports} asks for its kind, what other sites take. Each sheet is made once.
 */
final class Things implements Extra {
  private final Date now;

  /**
   * @param now what decides which pages are published
   */
  Things(Instant now) {
    this.now = Date.from(now);
  }

  private record Named(String kind, String id) {}

  @Override
  public Stream<Part> parts(Resolution resolution) {
    Site site = resolution.site();
    if (!site.hasData()) {
      return Stream.of();
    }
    PageSheets sheets = new PageSheets(resolution, now);
    boolean twins = Sent.hasTwins(site);
    List<String> sent = Sent.kinds(site);
    List<Copies> copies =
        List.of(new Exports(site), new Citations(site, sheets.links()), WikiSites.tree(site));
    List<Copies> frames =
        List.of(new OEmbed(site, sheets.links()), new Snapshots(site, sheets.links()));
    return Sent.ALL.stream()
        .filter(kind -> twins || sent.contains(kind))
        .flatMap(kind -> sheets.ids(kind).map(id -> new Named(kind, id)))
        .map(
            named ->
                () -> {
                  Rendered thing =
                      new Rendered(sheets.find(named.kind(), named.id()).orElseThrow());
                  return Stream.of(
                          twins ? Stream.of(twin(thing)) : Stream.<File>of(),
                          sent.contains(named.kind()) ? of(thing, copies) : Stream.<File>of(),
                          hasFrame(named, sent) ? of(thing, frames) : Stream.<File>of())
                      .flatMap(files -> files);
                });
  }

  private static File twin(Rendered thing) {
    return new File(thing.sheet().path() + ".md", thing.markdown());
  }

  private static Stream<File> of(Rendered thing, List<Copies> copies) {
    return copies.stream().flatMap(some -> some.of(thing));
  }

  private static boolean hasFrame(Named named, List<String> sent) {
    return sent.contains(named.kind()) && Sent.KINDS.contains(named.kind());
  }

  @Override
  public List<Place> places(Site site) {
    return Formats.places(site);
  }
}
