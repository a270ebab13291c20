package org.comparanda.read;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The keys of {@code jbake.properties} that the reading of a site goes by. JBake reads the file
 * too, for what its own parts need.
 */
public final class Settings {
  /** The file's name. */
  public static final String FILE = "jbake.properties";

  /** What our own keys begin with. */
  private static final String OURS = "comparanda.";

  /**
   * Our keys, each with the form of its value and what to write. The editorial ones are rules only
   * where they are set.
   */
  private static final Map<String, Form> OUR_KEYS =
      Map.ofEntries(
          Map.entry(
              "comparanda.repository",
              new Form(
                  "https?://[^\\s/]+/(?:[^\\s%]|%[0-9A-Fa-f]{2})+",
                  "an address such as https://github.com/owner/name")),
          Map.entry("comparanda.licence", new Form(".{1,200}", "the name of a licence")),
          Map.entry("comparanda.front", Form.IDS),
          Map.entry("comparanda.exports", Form.WORDS),
          Map.entry("comparanda.exports.formats", Form.WORDS),
          Map.entry("comparanda.twins", Form.FLAG),
          Map.entry("comparanda.claims.placed", Form.FLAG),
          Map.entry("comparanda.measurements.conditioned", Form.FLAG),
          Map.entry("comparanda.vocabulary.used", Form.FLAG),
          Map.entry("comparanda.silent.most", new Form("\\d{1,2}%", "a share such as 50%")),
          Map.entry("comparanda.digest.words", Form.RANGE),
          Map.entry("comparanda.digest.words.<kind>", Form.RANGE));

  private static final Pattern DIGEST_OF_KIND =
      Pattern.compile("comparanda\\.digest\\.words\\.[a-z-]+");

  /** What a setting's value looks like, as a pattern and in words. */
  private record Form(String pattern, String words) {
    static final Form FLAG = new Form("true|false", "true or false");
    static final Form WORDS = new Form("[a-z-]+( *, *[a-z-]+)*", "words with commas between them");
    static final Form IDS = new Form("[^\\s,]+( *, *[^\\s,]+)*", "ids with commas between them");
    static final Form RANGE = new Form("\\d{1,6}-\\d{1,6}", "a range such as 300-700");
  }

  private static final Pattern TEMPLATE = Pattern.compile("template\\.(.+)\\.file");

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
      if (!key.startsWith(OURS) || check(key, value, text, problems)) {
        written.put(key, value);
        if (key.startsWith(OURS)) {
          spots.put(key, spotOf(key, text));
        }
      }
    }
    return new Settings(written, spots);
  }

  /** Whether a setting of ours holds what it may; if not, it counts as left out. */
  private static boolean check(String key, String value, String text, Problems problems) {
    Form form =
        OUR_KEYS.get(
            DIGEST_OF_KIND.matcher(key).matches() ? "comparanda.digest.words.<kind>" : key);
    if (form == null) {
      Set<String> known = new TreeSet<>(OUR_KEYS.keySet());
      problems.add(
          spotOf(key, text),
          "unknown-key",
          "There is no setting \"" + key + "\".",
          Closest.remedy(
              key, known, "Known settings of ours are " + String.join(", ", known) + "."));
      return false;
    }
    if (!value.matches(form.pattern())) {
      problems.add(
          spotOf(key, text),
          "bad-setting",
          "The setting \"" + key + "\" cannot be \"" + value + "\".",
          "Write " + form.words() + ".");
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

  /** Where the site's own file sets a key, or else where that file begins. */
  public Spot spot(String key) {
    return spots.getOrDefault(key, Spot.startOf(FILE));
  }

  private static Spot spotOf(String key, String text) {
    int line = 1;
    for (String row : text.lines().toList()) {
      String trimmed = row.stripLeading();
      if (trimmed.startsWith(key) && isEndOfKey(trimmed, key.length())) {
        return new Spot(FILE, line, row.length() - trimmed.length() + 1);
      }
      line++;
    }
    return Spot.startOf(FILE);
  }

  private static boolean isEndOfKey(String row, int end) {
    return end == row.length() || "=: \t\f".indexOf(row.charAt(end)) >= 0;
  }
}
