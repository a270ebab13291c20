package org.comparanda.bake;

import java.util.List;
import java.util.Set;
import org.comparanda.compare.Table;
import org.comparanda.ledger.Document;
import org.comparanda.site.Frame;
import org.comparanda.site.Place;
import org.comparanda.site.Sent;
import org.comparanda.site.Site;

/** What can be taken to other sites, and how, as every template sees it. */
public final class OutgoingView {
  private final String host;
  private final Set<String> kinds;
  private final boolean twins;
  private final List<Place> places;
  private final LinkedData linked;

  OutgoingView(Site site, List<Place> places) {
    this.host = site.settings().get("site.host").replaceFirst("/$", "");
    this.kinds = Set.copyOf(Sent.kinds(site));
    this.twins = Sent.hasTwins(site);
    this.places = List.copyOf(places);
    this.linked = new LinkedData(site);
  }

  /** Whether things of a kind go out: the kind is the folder of their pages. */
  public boolean has(String kind) {
    return kinds.contains(kind);
  }

  /** Whether pages have twins in Markdown. */
  public boolean hasTwins() {
    return twins;
  }

  /** The places that have a copy made for them. */
  public List<Place> places() {
    return places;
  }

  /** Whether there are frames, which need whole addresses. */
  public boolean hasFrames() {
    return !host.isEmpty();
  }

  /**
   * The code that shows a page at a place, or empty.
   *
   * @param path of the whole page
   * @param rows how many its table has
   */
  public String frame(Place place, String path, String title, int rows) {
    return place.frame(host + "/" + Frame.page(path), title, Frame.height(rows));
  }

  /** What a digest's page says, in the words of schema.org. */
  public String linked(Document document) {
    return linked.of(document);
  }

  /** What a comparison's page says, in the words of schema.org. */
  public String linked(Table table) {
    return linked.of(table);
  }
}
