package org.comparanda.read;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The keys of {@code jbake.properties} that the reading of a site goes by. JBake reads the file
 * too, for what its own parts need: a value that would make it fail is told here.
 */
public final class Settings {
  /** The file's name. */
  public static final String FILE = "jbake.properties";

  /** The keys that name the folders which a site is made from. */
  public static final List<String> FOLDERS =
      List.of("content.folder", "data.folder", "template.folder", "asset.folder");

  private static final Pattern TEMPLATE = Pattern.compile("template\\.(.+)\\.file");
  private static final Pattern EXTENSION = Pattern.compile("template\\.(.+)\\.extension");

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
  private final Map<String, Spot> spots;

  private Settings(Map<String, String> written, Map<String, Spot> spots) {
    this.written = Map.copyOf(written);
    this.spots = Map.copyOf(spots);
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
          "The settings cannot be read: " + sentence(e),
          "Write \\\\ for a backslash and \\uXXXX with four digits.");
    }
    Map<String, String> written = new HashMap<>();
    Map<String, Spot> spots = new HashMap<>();
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      String value = properties.getProperty(key).strip();
      Spot spot = spotOf(key, text);
      if (check(key, value, spot, problems)) {
        written.put(key, value);
        spots.put(key, spot);
      }
    }
    return new Settings(written, spots);
  }

  /** Whether a setting holds what it may; if not, it counts as left out. */
  private static boolean check(String key, String value, Spot spot, Problems problems) {
    Optional<SettingForm> form = KnownSettings.form(key);
    if (form.isEmpty() && KnownSettings.isOurs(key)) {
      Set<String> known = KnownSettings.ours();
      problems.add(
          spot,
          "unknown-key",
          "There is no setting \"" + key + "\".",
          Closest.remedy(
              key, known, "Known settings of ours are " + String.join(", ", known) + "."));
      return false;
    }
    if (form.filter(known -> !known.fits().test(value)).isPresent()) {
      problems.add(
          spot,
          "bad-setting",
          value.isEmpty()
              ? "The setting \"" + key + "\" cannot be empty."
              : "The setting \"" + key + "\" cannot be \"" + value + "\".",
          "Write " + form.get().words() + (value.isEmpty() ? ", or take the line out." : "."));
      return false;
    }
    return true;
  }

  private static String sentence(Exception e) {
    String message = String.valueOf(e.getMessage());
    return message.endsWith(".") ? message : message + ".";
  }

  /** The value of a key, its default, or an empty text. */
  public String get(String key) {
    return written.getOrDefault(key, DEFAULTS.getOrDefault(key, ""));
  }

  /** The value of a key that we have no default for, or else JBake's. */
  public String getOr(String key, String otherwise) {
    return written.getOrDefault(key, otherwise);
  }

  /** The words of a key that holds several, with commas between them; none when it is not set. */
  public List<String> words(String key) {
    String words = get(key);
    return words.isEmpty()
        ? List.of()
        : Arrays.stream(words.split(",", -1)).map(String::strip).toList();
  }

  /** Whether the site's own file says anything of a key. */
  public boolean isSet(String key) {
    return written.containsKey(key);
  }

  /** The types of page that the site's own file names a template for. */
  public Set<String> types() {
    return written.keySet().stream()
        .map(TEMPLATE::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The keys in the site's own file that say the extension of a type's files. */
  public Set<String> extensionKeys() {
    return written.keySet().stream()
        .filter(EXTENSION.asMatchPredicate())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** JBake's own keys in the site's file whose values have been looked at, with these. */
  public Map<String, String> checked() {
    return written.keySet().stream()
        .filter(key -> !KnownSettings.isOurs(key) && KnownSettings.form(key).isPresent())
        .collect(Collectors.toMap(key -> key, written::get, (a, b) -> a, TreeMap::new));
  }

  /** Where the site's own file sets a key, or else where that file begins. */
  public Spot spot(String key) {
    return spots.getOrDefault(key, Spot.startOf(FILE));
  }

  /** Of a key that stands twice, the last: it is the one that counts. */
  private static Spot spotOf(String key, String text) {
    Spot last = Spot.startOf(FILE);
    int line = 1;
    for (String row : text.lines().toList()) {
      String trimmed = row.stripLeading();
      if (trimmed.startsWith(key) && isEndOfKey(trimmed, key.length())) {
        last = new Spot(FILE, line, row.length() - trimmed.length() + 1);
      }
      line++;
    }
    return last;
  }

  private static boolean isEndOfKey(String row, int end) {
    return end == row.length() || "=: \t\f".indexOf(row.charAt(end)) >= 0;
  }
}
