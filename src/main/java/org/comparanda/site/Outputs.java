package org.comparanda.site;

import java.util.ArrayList;
import java.util.List;
import org.comparanda.compare.Comparison;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Subject;
import org.comparanda.read.Content;
import org.comparanda.read.Settings;
import org.comparanda.read.Spot;

/** Which files a site's own files become. */
public final class Outputs {
  private Outputs() {}

  /** A file of the baked site, and what an author wrote for it. */
  public record Output(String path, Spot source) {}

  /** What each of the site's files becomes, in the order in which they were read. */
  public static List<Output> of(Site site) {
    List<Output> outputs = new ArrayList<>();
    for (Content content : site.content()) {
      outputs.add(new Output(path(content, site.settings()), Spot.startOf(content.file())));
    }
    for (Comparison comparison : site.comparisons()) {
      outputs.add(new Output(Paths.comparison(comparison.id()), comparison.spot()));
    }
    for (Subject subject : site.subjects().all()) {
      outputs.add(new Output(Paths.subject(subject.id()), subject.spot()));
    }
    for (Attribute attribute : site.attributes().all()) {
      outputs.add(new Output(Paths.attribute(attribute.id()), attribute.spot()));
    }
    String content = site.settings().get("content.folder") + "/";
    site.contentAssets()
        .forEach(file -> outputs.add(new Output(file, Spot.startOf(content + file))));
    String assets = site.settings().get("asset.folder") + "/";
    site.assets().forEach(file -> outputs.add(new Output(file, Spot.startOf(assets + file))));
    return outputs;
  }

  /**
   * Where a content file's page stands, by JBake's rules: beside its source, or in a folder of its
   * own below {@code uri.noExtension.prefix}.
   */
  public static String path(Content content, Settings settings) {
    String extension = settings.get("output.extension");
    String prefix = settings.get("uri.noExtension.prefix");
    boolean folder =
        settings.get("uri.noExtension").equals("true")
            && !prefix.isEmpty()
            && ("/" + content.path()).startsWith(prefix);
    return content.stem() + (folder ? "/index" : "") + extension;
  }
}
