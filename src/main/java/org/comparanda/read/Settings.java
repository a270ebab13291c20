package org.comparanda.read;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys of {@code jbake.properties} that the reading of a site goes by. JBake reads the file
 * too, for what its own parts need.
 */
public final class Settings {
  /** The file's name. */
  public static final String FILE = "jbake.properties";

  /** What our own keys begin with. */
  private static final String OURS = "comparanda.";

  private static final Set<String> OUR_KEYS = Set.of("comparanda.repository");

  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("site.title", "Comparanda"),
          Map.entry("content.folder", "content"),
          Map.entry("data.folder", "data"),
          Map.entry("template.folder", "templates"),
          Map.entry("asset.folder", "assets"),
          Map.entry("header.separator", "~~~~~~"),
          Map.entry("date.format", "yyyy-MM-dd"),
          Map.entry("freemarker.timezone", "UTC"),
          Map.entry("output.extension", ".html"),
          Map.entry("ignore.file", ".jbakeignore"));

  private final Map<String, String> written;

  private Settings(Map<String, String> written) {
    this.written = Map.copyOf(written);
  }

  /** The settings of a file's text, which may be empty. */
  public static Settings read(String text, Problems problems) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      problems.add(
          Spot.startOf(FILE),
          "bad-settings",
          "The settings cannot be read: " + e.getMessage() + ".",
          "Write \\\\ for a backslash and \\uXXXX with four digits.");
    }
    Map<String, String> written = new HashMap<>();
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      written.put(key, properties.getProperty(key).strip());
      if (key.startsWith(OURS) && !OUR_KEYS.contains(key)) {
        problems.add(
            spotOf(key, text),
            "unknown-key",
            "There is no setting \"" + key + "\".",
            Closest.remedy(
                key,
                OUR_KEYS,
                "Known settings of ours are " + String.join(", ", new TreeSet<>(OUR_KEYS)) + "."));
      }
    }
    return new Settings(written);
  }

  /** The value of a key, its default, or an empty text. */
  public String get(String key) {
    return written.getOrDefault(key, DEFAULTS.getOrDefault(key, ""));
  }

  /** The value of a key that we have no default for, or else JBake's. */
  public String getOr(String key, String otherwise) {
    return written.getOrDefault(key, otherwise);
  }

  /** Whether the site's own file says anything of a key. */
  public boolean isSet(String key) {
    return written.containsKey(key);
  }

  private static Spot spotOf(String key, String text) {
    int line = 1;
    for (String row : text.lines().toList()) {
      String trimmed = row.stripLeading();
      if (trimmed.startsWith(key)) {
        return new Spot(FILE, line, row.length() - trimmed.length() + 1);
      }
      line++;
    }
    return Spot.startOf(FILE);
  }
}
