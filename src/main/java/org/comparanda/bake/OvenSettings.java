package org.comparanda.bake;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.comparanda.read.Settings;
import org.comparanda.site.Site;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/**
 * JBake's configuration for a site: its {@code jbake.properties} over our defaults over JBake's.
 */
final class OvenSettings {
  /** The types of page that a site with data of ours has, each with its template. */
  private static final Map<String, String> OUR_TEMPLATES =
      new TreeMap<>(
          Map.of(
              "document", "document.ftlh",
              "comparison", "comparison.ftlh",
              "subject", "subject.ftlh",
              "attribute", "attribute.ftlh",
              "ledger", "ledger.ftlh",
              "disagreements", "disagreements.ftlh",
              "list", "list.ftlh",
              "robots", "robots.ftl"));

  /** JBake's own types, each with the theme's template for a site that has none of its own. */
  private static final Map<String, String> JBAKE_TEMPLATES =
      new TreeMap<>(
          Map.of(
              "page", "page.ftlh",
              "post", "post.ftlh",
              "masterindex", "index.ftlh",
              "archive", "archive.ftlh",
              "feed", "feed.ftlh",
              "sitemap", "sitemap.ftlh",
              "tag", "tag.ftlh",
              "tagsindex", "tags.ftlh",
              "error404", "404.ftlh"));

  private static final String TEMPLATE_KEY = "template.%s.file";

  private OvenSettings() {}

  /** The configuration that bakes a site into a folder. */
  static DefaultJBakeConfiguration of(Site site, Path destination) {
    File source = site.files().root().toFile();
    DefaultJBakeConfiguration configuration =
        new JBakeConfigurationFactory()
            .createDefaultJbakeConfiguration(source, destination.toFile(), true);
    Settings settings = site.settings();
    // JBake takes the first of a key that stands twice, and we have looked at the last.
    settings.checked().forEach(configuration::setProperty);
    JBAKE_TEMPLATES.forEach(
        (type, template) -> {
          String key = TEMPLATE_KEY.formatted(type);
          String stock = String.valueOf(configuration.get(key));
          // Another site's templates lead to style sheets that a site without the theme lacks.
          if (site.isThemed()
              && !settings.isSet(key)
              && !site.files().isFile(settings.get("template.folder") + "/" + stock)) {
            configuration.setProperty(key, template);
          }
        });
    if (site.hasData()) {
      // design.md, section 5: "Plain `.html` files and relative links throughout".
      configuration.setProperty("output.extension", ".html");
      configuration.setProperty("uri.noExtension", "false");
      OUR_TEMPLATES.forEach(
          (type, template) ->
              byDefault(configuration, settings, TEMPLATE_KEY.formatted(type), template));
      byDefault(configuration, settings, "template.robots.extension", ".txt");
      byDefault(configuration, settings, "render.archive", "false");
      byDefault(configuration, settings, "render.error404", "true");
      byDefault(configuration, settings, "render.tagsindex", "true");
      // Both are lists of whole addresses, which a site without a host does not have.
      boolean hosted = !settings.get("site.host").isEmpty();
      byDefault(configuration, settings, "render.sitemap", String.valueOf(hosted));
      byDefault(configuration, settings, "render.feed", String.valueOf(hosted));
    }
    if (site.isThemed()) {
      byDefault(configuration, settings, TEMPLATE_KEY.formatted("search"), "search.ftlh");
      byDefault(configuration, settings, TEMPLATE_KEY.formatted("embed"), "embed.ftlh");
      byDefault(configuration, settings, TEMPLATE_KEY.formatted("share"), "share.ftlh");
      byDefault(configuration, settings, TEMPLATE_KEY.formatted("embedding"), "embedding.ftlh");
    }
    byDefault(configuration, settings, "site.host", "");
    configuration.setProperty("render.encoding", "UTF-8");
    byDefault(configuration, settings, "site.title", settings.get("site.title"));
    configuration.setSiteHost(withoutSlash(configuration.getSiteHost()));
    useExisting(configuration, source);
    return configuration;
  }

  /** The same settings for another folder to bake into; what is set in them stays there alone. */
  static DefaultJBakeConfiguration of(DefaultJBakeConfiguration same, Path destination) {
    File source = same.getSourceFolder();
    DefaultJBakeConfiguration configuration =
        new DefaultJBakeConfiguration(
            source, (CompositeConfiguration) same.getCompositeConfiguration().clone());
    configuration.setDestinationFolder(destination.toFile());
    useExisting(configuration, source);
    return configuration;
  }

  /** JBake insists on folders that a site with the theme's templates need not have. */
  private static void useExisting(DefaultJBakeConfiguration configuration, File source) {
    configuration.setTemplateFolder(existing(configuration.getTemplateFolder(), source));
    configuration.setContentFolder(existing(configuration.getContentFolder(), source));
  }

  private static void byDefault(
      DefaultJBakeConfiguration configuration, Settings settings, String key, String value) {
    if (!settings.isSet(key)) {
      configuration.setProperty(key, value);
    }
  }

  private static String withoutSlash(String host) {
    return host.endsWith("/") ? host.substring(0, host.length() - 1) : host;
  }

  private static File existing(File folder, File otherwise) {
    return folder.isDirectory() ? folder : otherwise;
  }
}
