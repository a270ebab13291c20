package org.comparanda.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.comparanda.read.Settings;
import org.comparanda.site.Site;
import org.jbake.app.configuration.JBakeConfiguration;

/** The assets of a site that is served: copied again only when one of their files has changed. */
final class LiveAssets {
  private final Kept<Path> kept = new Kept<>();
  private final Deque<Path> copies = new ArrayDeque<>();

  /**
   * The folder that they are in, which stays until they have been copied twice again.
   *
   * @param folder that of the site's pages, beside which they are put
   */
  Path of(Site site, Path folder) throws IOException {
    Settings settings = site.settings();
    List<String> files = new ArrayList<>(List.of(settings.get("asset.folder")));
    site.contentAssets().forEach(file -> files.add(settings.get("content.folder") + "/" + file));
    FileTime now = Files.getLastModifiedTime(folder);
    return kept.get(
        Stamps.of(site, files), "", now, () -> copy(site, folder.resolveSibling("assets")));
  }

  private Path copy(Site site, Path beside) throws IOException {
    if (copies.size() == 2) {
      FileUtils.deleteQuietly(copies.remove().toFile());
    }
    Path copy = Files.createTempDirectory(beside.getParent(), beside.getFileName().toString());
    copies.add(copy);
    JBakeConfiguration configuration = OvenSettings.of(site, copy);
    SiteAssets assets = new SiteAssets(configuration, site);
    assets.copy();
    assets.copyAssetsFromContent(configuration.getContentFolder());
    if (!assets.getErrors().isEmpty()) {
      throw new IllegalStateException("the assets cannot be copied", assets.getErrors().get(0));
    }
    return copy;
  }
}
