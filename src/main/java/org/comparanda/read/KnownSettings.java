package org.comparanda.read;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The settings whose values have a form: all of ours, and those of JBake's that have an effect. A
 * part of a key between angle brackets stands for any.
 */
final class KnownSettings {
  /** What our own keys begin with. */
  private static final String OURS = "comparanda.";

  /** The editorial ones are rules only where they are set. */
  private static final Map<String, SettingForm> OUR_FORMS =
      Map.ofEntries(
          Map.entry(
              "comparanda.repository",
              SettingForm.of(
                  // On hosts that we know a repository has an owner and a name.
                  "https?://(?![^/]*(?:github|gitlab|codeberg|gitea|forgejo)[^/]*/[^/]*/?$)"
                      + "[^\\s/]+/(?:[^\\s%]|%[0-9A-Fa-f]{2})+",
                  "an address such as https://github.com/owner/name")),
          Map.entry("comparanda.licence", SettingForm.of(".{1,200}", "the name of a licence")),
          Map.entry("comparanda.front", SettingForm.IDS),
          Map.entry("comparanda.exports", SettingForm.WORDS),
          Map.entry("comparanda.exports.formats", SettingForm.WORDS),
          Map.entry("comparanda.twins", SettingForm.FLAG),
          Map.entry("comparanda.claims.placed", SettingForm.FLAG),
          Map.entry("comparanda.measurements.conditioned", SettingForm.FLAG),
          Map.entry("comparanda.vocabulary.used", SettingForm.FLAG),
          Map.entry("comparanda.silent.most", SettingForm.of("\\d{1,2}%", "a share such as 50%")),
          Map.entry("comparanda.digest.words", SettingForm.RANGE),
          Map.entry("comparanda.digest.words.<kind>", SettingForm.RANGE));

  private static final Map<String, SettingForm> JBAKE_FORMS =
      Map.ofEntries(
          Map.entry("site.host", SettingForm.HOME),
          Map.entry("site.language", SettingForm.LANGUAGE),
          Map.entry("content.folder", SettingForm.FOLDER),
          Map.entry("data.folder", SettingForm.FOLDER),
          Map.entry("template.folder", SettingForm.FOLDER),
          Map.entry("asset.folder", SettingForm.FOLDER),
          Map.entry("asset.ignore", SettingForm.FLAG),
          Map.entry("ignore.file", SettingForm.NAME),
          Map.entry("template.<type>.file", SettingForm.TEMPLATE),
          Map.entry("template.<type>.extension", SettingForm.EXTENSION),
          Map.entry("output.extension", SettingForm.EXTENSION),
          Map.entry("default.status", SettingForm.STATUS),
          Map.entry("date.format", SettingForm.DATE_FORMAT),
          Map.entry("freemarker.timezone", SettingForm.TIME_ZONE),
          Map.entry("header.separator", SettingForm.SEPARATOR),
          Map.entry("draft.suffix", SettingForm.SUFFIX),
          Map.entry("render.index", SettingForm.FLAG),
          Map.entry("render.archive", SettingForm.FLAG),
          Map.entry("render.feed", SettingForm.FLAG),
          Map.entry("render.sitemap", SettingForm.FLAG),
          Map.entry("render.error404", SettingForm.FLAG),
          Map.entry("render.tags", SettingForm.FLAG),
          Map.entry("render.tagsindex", SettingForm.FLAG),
          Map.entry("index.file", SettingForm.OUTPUT_FILE),
          Map.entry("archive.file", SettingForm.OUTPUT_FILE),
          Map.entry("feed.file", SettingForm.OUTPUT_FILE),
          Map.entry("sitemap.file", SettingForm.OUTPUT_FILE),
          Map.entry("error404.file", SettingForm.OUTPUT_FILE),
          Map.entry("tag.path", SettingForm.OUTPUT_FOLDER),
          Map.entry("img.path.update", SettingForm.FLAG),
          Map.entry("img.path.prepend.host", SettingForm.FLAG),
          Map.entry("tag.sanitize", SettingForm.FLAG),
          Map.entry("index.paginate", SettingForm.FLAG),
          Map.entry("index.posts_per_page", SettingForm.COUNT),
          Map.entry("uri.noExtension", SettingForm.FLAG),
          Map.entry("uri.noExtension.prefix", SettingForm.PREFIX));

  /** The keys that have a part which may be anything, as they are written. */
  private static final Map<Pattern, String> FAMILIES =
      Map.of(
          Pattern.compile("comparanda\\.digest\\.words\\.[a-z-]+"),
              "comparanda.digest.words.<kind>",
          Pattern.compile("template\\..+\\.file"), "template.<type>.file",
          Pattern.compile("template\\..+\\.extension"), "template.<type>.extension");

  private KnownSettings() {}

  static boolean isOurs(String key) {
    return key.startsWith(OURS);
  }

  /** All keys of ours. */
  static Set<String> ours() {
    return new TreeSet<>(OUR_FORMS.keySet());
  }

  /** The form of a key's value, or empty when it may have any, or there is no such key. */
  static Optional<SettingForm> form(String key) {
    String known =
        FAMILIES.entrySet().stream()
            .filter(family -> family.getKey().matcher(key).matches())
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(key);
    return Optional.ofNullable((isOurs(key) ? OUR_FORMS : JBAKE_FORMS).get(known));
  }
}
