package org.comparanda.read;

import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads a file of {@code content/}: its header, which is YAML between {@code ---} lines or JBake's
 * own ({@code key=value} lines up to {@code ~~~~~~}), and its article.
 */
public final class ContentReader {
  private static final Pattern CHARACTER =
      Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));");

  /** What every template may take for text. */
  private static final Set<String> TEXTS = Set.of("title", "type", "status", "summary");

  private final String folder;
  private final String separator;
  private final String dateFormat;
  private final boolean sanitizesTags;
  private final TimeZone zone;
  private final boolean wholeHtml;

  /**
   * @param wholeHtml whether HTML in an article must end and begin in it, for the sake of the page
   *     around it; browsers take what plain JBake sites have
   */
  public ContentReader(Settings settings, boolean wholeHtml) {
    this.wholeHtml = wholeHtml;
    this.folder = settings.get("content.folder");
    this.separator = settings.get("header.separator");
    this.dateFormat = settings.get("date.format");
    this.sanitizesTags = settings.get("tag.sanitize").equals("true");
    this.zone = TimeZone.getTimeZone(settings.get("freemarker.timezone"));
  }

  /**
   * The content of a file.
   *
   * @param path from the content folder
   */
  public Content read(String path, String text, Problems problems) {
    String file = folder + "/" + path;
    Header cut = Header.of(text, separator);
    if (cut.form() == HeaderForm.OPEN) {
      problems.add(
          new Spots(file, text, 0).at(cut.start()),
          "open-header",
          "This header has no end.",
          "End it with a line of " + Header.FENCE + ".");
    }
    Map<String, Object> header = new HashMap<>();
    Map<String, Spot> spots = new HashMap<>();
    if (cut.form() == HeaderForm.YAML) {
      yamlHeader(file, cut.text(), lines(text, cut.start()), header, spots, problems);
    } else if (cut.form() == HeaderForm.JBAKE) {
      jbakeHeader(file, cut.text(), header, spots, problems);
    }
    int linesBefore = lines(text, text.length() - cut.body().length());
    Spots spotsOfBody = new Spots(file, cut.body(), linesBefore);
    refuseControls(cut.body(), spotsOfBody, problems);
    Problems ofHtml = wholeHtml ? problems : new Problems();
    Article article =
        path.endsWith(".md")
            ? markdown(path, cut.body(), spotsOfBody, ofHtml, problems)
            : html(cut.body(), spotsOfBody, ofHtml);
    article = RawClaimLinks.resolved(article, cut.body(), spotsOfBody);
    return new Content(path, file, header, spots, cut.form(), article);
  }

  /** The file has none, but a character reference of HTML can still say one. */
  private static void refuseControls(String body, Spots spots, Problems problems) {
    if (!body.contains("&#")) {
      return;
    }
    Matcher matcher = CHARACTER.matcher(body);
    while (matcher.find()) {
      int number =
          matcher.group(1) == null
              ? Integer.parseInt(matcher.group(2))
              : Integer.parseInt(matcher.group(1), 16);
      if (SiteFiles.isControl(number)) {
        problems.add(
            spots.at(matcher.start()),
            "control-character",
            "This means the character U+%04X, which no page may show.".formatted(number),
            "Take it out.");
      }
    }
  }

  private Article markdown(
      String path, String text, Spots spots, Problems ofHtml, Problems problems) {
    try {
      return Markdown.article(path, text, spots, ofHtml);
    } catch (StackOverflowError e) {
      // The library goes down the tree by recursion, and its patterns along a row of marks; how
      // deep it may go is for the machine to say.
      problems.add(
          Spot.startOf(folder + "/" + path),
          "too-deep",
          "This text is nested too deeply to be read.",
          "Take its quotes, lists or emphasis apart, and shorten rows of one mark.");
      return Article.none();
    }
  }

  private static Article html(String text, Spots spots, Problems problems) {
    RawHtml raw = RawHtml.read(text, spots, problems);
    return new Article(text, raw.links(), List.of(), firstHeading(text), raw.anchors(), 0);
  }

  /**
   * The first heading of an HTML text, which may be its title, or nothing. The others may have no
   * anchors that a list of them could lead to.
   */
  private static List<Heading> firstHeading(String html) {
    if (!html.contains("<h") && !html.contains("<H")) {
      return List.of();
    }
    return Jsoup.parseBodyFragment(html).select("h1, h2, h3, h4, h5, h6").stream()
        .filter(Element::hasText)
        .limit(1)
        .map(found -> new Heading(found.tagName().charAt(1) - '0', found.id(), found.text()))
        .toList();
  }

  private static int lines(String text, int end) {
    int lines = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
      lines++;
    }
    return lines;
  }

  private void yamlHeader(
      String file,
      String text,
      int linesBefore,
      Map<String, Object> header,
      Map<String, Spot> spots,
      Problems problems) {
    Optional<Node> root = YamlReader.read(file, text, linesBefore, problems);
    if (root.isEmpty()) {
      return;
    }
    if (!(root.get() instanceof Node.Mapping mapping)) {
      problems.add(
          root.get().spot(),
          "wrong-kind",
          "A header holds keys with values.",
          "Write \"title: …\" lines.");
      return;
    }
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      Node value = entry.value();
      if (TEXTS.contains(key) && !(value instanceof Node.Scalar)) {
        problems.add(
            value.spot(),
            "wrong-kind",
            "The key \"" + key + "\" needs a single value, not " + value.kind() + ".",
            "Quote it if it is text.");
      } else {
        put(key, plain(value), value.spot(), header, spots, problems);
      }
    }
  }

  // JBake: `key=value` lines; a value between braces is JSON, which YAML 1.2 can read.
  private void jbakeHeader(
      String file,
      String text,
      Map<String, Object> header,
      Map<String, Spot> spots,
      Problems problems) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      int equals = line.indexOf('=');
      if (equals >= 0) {
        String value = line.substring(equals + 1).strip();
        boolean json = value.startsWith("{") && value.endsWith("}");
        int column = line.codePointCount(0, line.indexOf(value, equals + 1));
        Object parsed = json ? json(file, number, column, value, problems) : value;
        Spot spot = new Spot(file, number, column + 1);
        put(line.substring(0, equals).strip(), parsed, spot, header, spots, problems);
      }
    }
  }

  private static Object json(String file, int line, int column, String value, Problems problems) {
    Problems found = new Problems();
    // Blanks in place of the key, so that its parts have their own columns.
    Optional<Node> node = YamlReader.read(file, " ".repeat(column) + value, line - 1, found);
    problems.addAll(found.sorted());
    return node.isPresent() && found.isEmpty() ? YamlReader.values(value) : value;
  }

  private void put(
      String key,
      Object value,
      Spot spot,
      Map<String, Object> header,
      Map<String, Spot> spots,
      Problems problems) {
    spots.put(key, spot);
    switch (key) {
      case "date" ->
          date(String.valueOf(value))
              .ifPresentOrElse(
                  date -> header.put(key, date),
                  () ->
                      problems.add(
                          spot,
                          "bad-date",
                          "\"" + value + "\" is no date of the form " + dateFormat + ".",
                          "Write the date in that form, or change date.format in "
                              + Settings.FILE
                              + "."));
      case "tags" -> header.put(key, tags(value));
      default -> header.put(key, value);
    }
  }

  /**
   * A day by the site's {@code date.format}, at midnight UTC, so that no machine's time zone
   * matters.
   */
  private Optional<Date> date(String text) {
    SimpleDateFormat format = new SimpleDateFormat(dateFormat, Locale.ROOT);
    format.setTimeZone(zone);
    format.setLenient(false);
    return Optional.ofNullable(format.parse(text, new ParsePosition(0)));
  }

  // JBake: with `tag.sanitize` "a tag value of `west wing` will be changed to `west-wing`".
  private List<String> tags(Object value) {
    Stream<String> tags =
        value instanceof List<?> list
            ? list.stream().map(String::valueOf)
            : Stream.of(String.valueOf(value).split(","));
    return tags.map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .map(tag -> sanitizesTags ? tag.replace(' ', '-') : tag)
        .toList();
  }

  /** A node as texts, lists and maps. */
  public static Object plain(Node node) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().map(ContentReader::plain).toList();
    }
    if (node instanceof Node.Mapping mapping) {
      Map<String, Object> map = new LinkedHashMap<>();
      mapping.entries().forEach(entry -> map.put(entry.key().text(), plain(entry.value())));
      return map;
    }
    return ((Node.Scalar) node).text();
  }
}
