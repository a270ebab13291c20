package org.comparanda.bake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import org.comparanda.site.Site;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;

/** JBake's copier of assets, which lays the theme's beneath the site's own. */
final class SiteAssets extends Asset {
  private static final String SHEETS = "css/";
  private static final String LAYERS = "css/layers.css";

  private final Site site;
  private final Path destination;

  SiteAssets(JBakeConfiguration configuration, Site site) {
    super(configuration);
    this.site = site;
    this.destination = configuration.getDestinationFolder().toPath();
  }

  /** The theme's first, so that the site's own replace them. */
  @Override
  public void copy() {
    try {
      List<String> theme = site.isThemed() ? Theme.copyAssets(destination) : List.of();
      copy(site.files().path(site.settings().get("asset.folder")).toFile());
      joinSheets(theme.stream().filter(asset -> asset.startsWith(SHEETS)).toList());
      for (String asset : theme) {
        if (asset.endsWith(".js")) {
          Path script = destination.resolve(asset);
          Files.writeString(script, Script.squeezed(Files.readString(script)));
        } else if (asset.endsWith(".css") && !asset.startsWith(SHEETS)) {
          Path sheet = destination.resolve(asset);
          Files.writeString(sheet, StyleSheet.squeezed(Files.readString(sheet)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot copy the theme's assets", e);
    }
  }

  /**
   * Makes one style sheet of the theme's, so that a page asks for one: the one that orders the
   * cascade's layers first, after which their order does not matter. Each may be the site's own.
   */
  private void joinSheets(List<String> sheets) throws IOException {
    if (sheets.isEmpty()) {
      return;
    }
    StringBuilder joined = new StringBuilder();
    for (String sheet :
        sheets.stream().sorted(Comparator.comparing(sheet -> !sheet.equals(LAYERS))).toList()) {
      joined.append(StyleSheet.squeezed(Files.readString(destination.resolve(sheet))));
      Files.delete(destination.resolve(sheet));
    }
    Files.writeString(destination.resolve(SHEETS + "site.css"), joined);
  }

  /**
   * What stands in the content folder and is no content: the list that the reading has made. It may
   * take the place of the theme's, as those in the asset folder do.
   */
  @Override
  public void copyAssetsFromContent(File folder) {
    for (String file : site.contentAssets()) {
      try {
        Path target = destination.resolve(file);
        Files.createDirectories(target.getParent());
        Path source = site.files().path(site.settings().get("content.folder") + "/" + file);
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot copy " + file, e);
      }
    }
  }
}
