package org.comparanda.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comparanda.read.Closest;
import org.comparanda.read.Problem;
import org.comparanda.read.Settings;
import org.comparanda.site.Extra.File;
import org.comparanda.site.Resolution;
import org.comparanda.site.Sent;
import org.comparanda.site.Site;

/**
 * {@code export/<kind>/<id>.<extension>}: pages in every format, as far as the setting {@code
 * comparanda.exports} asks for their kind.
 */
public final class Exports implements Copies {
  private final List<Format> formats;

  Exports(Site site) {
    this.formats = formats(site.settings());
  }

  @Override
  public Stream<File> of(Rendered thing) {
    Sheet sheet = thing.sheet();
    return formats.stream().map(format -> new File(path(sheet, format), () -> format.write(sheet)));
  }

  private static String path(Sheet sheet, Format format) {
    return "export/" + sheet.kind() + "/" + sheet.id() + "." + format.extension();
  }

  static List<Format> formats(Settings settings) {
    List<String> asked = settings.words("comparanda.exports.formats");
    return Formats.ALL.stream()
        .filter(format -> asked.isEmpty() || asked.contains(format.name()))
        .toList();
  }

  /** What is wrong with the settings that say what goes out. */
  public static List<Problem> problems(Site site) {
    List<Problem> problems = new ArrayList<>();
    Settings settings = site.settings();
    unknown(
            settings,
            "comparanda.exports",
            List.of("comparisons", Sent.SUBJECTS, Sent.DOCUMENTS, Sent.PAGES, "none"))
        .ifPresent(problems::add);
    unknown(settings, "comparanda.exports.formats", Formats.names()).ifPresent(problems::add);
    return problems;
  }

  private static Optional<Problem> unknown(Settings settings, String key, List<String> known) {
    return settings.words(key).stream()
        .filter(word -> !known.contains(word))
        .findFirst()
        .map(
            word ->
                new Problem(
                    settings.spot(key),
                    "bad-setting",
                    "The setting \"" + key + "\" cannot hold \"" + word + "\".",
                    Closest.remedy(
                        word, known, "Write some of " + String.join(", ", known) + ".")));
  }

  /** The names of all formats. */
  public static List<String> names() {
    return Formats.names();
  }

  /**
   * One export.
   *
   * @param format one of {@link #names()}
   * @param id of a comparison, a subject, a document or another page, in this order if several have
   *     it; or with its kind before it, as in {@code subjects/qwen}
   * @param now what decides which pages are published
   * @return its text, or empty when there is no such id
   * @throws IllegalArgumentException if there is no such format
   */
  public static Optional<String> text(
      Resolution resolution, String format, String id, Instant now) {
    Format known =
        Formats.named(format).orElseThrow(() -> new IllegalArgumentException("format " + format));
    PageSheets sheets = new PageSheets(resolution, Date.from(now));
    String kind = id.substring(0, Math.max(0, id.indexOf('/')));
    return Stream.concat(
            sheets.find(kind, id.replaceFirst("^[^/]*/", "")).stream(),
            Sent.ALL.stream().flatMap(any -> sheets.find(any, id).stream()))
        .findFirst()
        .map(known::write);
  }

  /** Everything that has an export, with its kind before it. */
  public static List<String> ids(Resolution resolution, Instant now) {
    PageSheets sheets = new PageSheets(resolution, Date.from(now));
    List<String> ids = new ArrayList<>();
    Sent.ALL.forEach(kind -> sheets.ids(kind).forEach(id -> ids.add(kind + "/" + id)));
    return ids;
  }
}
