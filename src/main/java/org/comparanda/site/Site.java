package org.comparanda.site;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comparanda.compare.Comparison;
import org.comparanda.ledger.Attributes;
import org.comparanda.ledger.Ledger;
import org.comparanda.ledger.Subjects;
import org.comparanda.read.Content;
import org.comparanda.read.Settings;
import org.comparanda.read.SiteFiles;

/**
 * Everything that an author wrote, read once.
 *
 * @param hasData whether there are data of ours; without them it is a plain JBake site
 * @param comparisons in the order of their ids
 * @param content in the order of the files' paths
 * @param assets paths of the site's own asset files, from the asset folder
 * @param contentAssets paths of the files in the content folder that are no content, from that
 *     folder
 */
public record Site(
    SiteFiles files,
    Settings settings,
    boolean hasData,
    Subjects subjects,
    Attributes attributes,
    Ledger ledger,
    List<Comparison> comparisons,
    List<Content> content,
    List<String> assets,
    List<String> contentAssets) {
  /** The setting that names the comparisons which the front page shows first. */
  public static final String FRONT = "comparanda.front";

  public Site {
    comparisons = List.copyOf(comparisons);
    content = List.copyOf(content);
    assets = List.copyOf(assets);
    contentAssets = List.copyOf(contentAssets);
  }

  /** The slug of the document that a content file is the digest of, or empty when it is none. */
  public Optional<String> digestOf(Content content) {
    if (!hasData || !content.path().startsWith(Paths.DOCUMENTS)) {
      return Optional.empty();
    }
    String slug = content.stem().substring(Paths.DOCUMENTS.length());
    return slug.indexOf('/') < 0 ? Optional.of(slug) : Optional.empty();
  }

  /**
   * Whether the theme's assets belong to it: a plain JBake site with templates of its own brings
   * all its assets.
   */
  public boolean isThemed() {
    return hasData || !files.isFolder(settings.get("template.folder"));
  }

  /** The ids of the comparisons that the front page shows first, as far as the settings say. */
  public List<String> frontComparisons() {
    return settings.words(FRONT);
  }

  public Collection<String> comparisonIds() {
    return comparisons.stream().map(Comparison::id).toList();
  }
}
