package org.comparanda.bake;

import freemarker.template.Configuration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.comparanda.check.StagedPages;
import org.comparanda.read.Content;
import org.comparanda.read.Cores;
import org.comparanda.read.FileDates;
import org.comparanda.read.Problem;
import org.comparanda.site.Extra;
import org.comparanda.site.Place;
import org.comparanda.site.Resolution;
import org.comparanda.site.Site;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/** Bakes a site into a folder: staged, checked, and then put in the output's place as a whole. */
public final class Bakery {
  private final List<Extra> extras;
  private final Instant now;
  private final Object lock = new Object();
  private List<String> dated = List.of();
  private Map<String, LocalDate> days = Map.of();
  private final Kept<Engines> engines = new Kept<>();
  private final LiveAssets assets = new LiveAssets();

  /**
   * @param extras what goes out beside the pages
   * @param now the time of the run
   */
  public Bakery(List<Extra> extras, Instant now) {
    this.extras = List.copyOf(extras);
    this.now = now;
  }

  /**
   * What a bake has come to.
   *
   * @param problems none if, and only if, the output is what was baked
   * @param pages how many HTML pages were baked
   */
  public record Result(List<Problem> problems, long pages) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Bakes a site that has no problems.
   *
   * @throws OutputTakenException if the output holds something that no bake has put there
   */
  public Result bake(Resolution resolution, Path output) throws IOException {
    return bake(resolution, output, Optional.empty());
  }

  /**
   * The same.
   *
   * @param published a folder with what is published elsewhere, whose frozen pages are kept
   */
  public Result bake(Resolution resolution, Path output, Optional<Path> published)
      throws IOException {
    try (Staging staging = Staging.beside(output)) {
      Result result = stage(resolution, staging.folder(), Bakery::write);
      if (result.problems().isEmpty()) {
        if (published.isPresent()) {
          Frozen.carry(published.get(), staging.folder());
        }
        staging.publish();
      }
      return result;
    }
  }

  /** Bakes a site as {@link #bake} does, but only to learn of its problems. */
  public Result rehearse(Resolution resolution) throws IOException {
    Path nowhere = Files.createTempDirectory("comparanda-check-");
    try (Staging staging = Staging.beside(nowhere.resolve("site"))) {
      return stage(resolution, staging.folder(), Bakery::rehearse);
    } finally {
      Files.deleteIfExists(nowhere);
    }
  }

  /**
   * Opens a site whose pages are baked when they are asked for.
   *
   * @param resolution of a site that has no problems
   * @param folder an empty one, which the pages are put in
   */
  public LivePages open(Resolution resolution, Path folder) throws IOException {
    Site site = resolution.site();
    synchronized (lock) {
      Engines kept = engines(site, folder);
      return new LivePages(
          resolution,
          extras,
          batch(
              resolution, new Engines(kept.freemarker(), OvenSettings.of(kept.settings(), folder))),
          () -> assets.of(site, folder),
          folder,
          lock);
    }
  }

  /** FreeMarker and JBake's settings, which take long to make. */
  private record Engines(Configuration freemarker, DefaultJBakeConfiguration settings) {
    static Engines of(Site site, Path folder) throws IOException {
      return new Engines(Templates.freemarker(site), OvenSettings.of(site, folder));
    }
  }

  private Engines engines(Site site, Path folder) throws IOException {
    Stamps templates = Stamps.of(site, List.of(site.settings().get("template.folder")));
    List<Boolean> form = List.of(site.hasData(), site.isThemed());
    FileTime now = Files.getLastModifiedTime(folder);
    return engines.get(templates, form, now, () -> Engines.of(site, folder));
  }

  /**
   * @param writer takes the files beside the pages
   */
  private Result stage(Resolution resolution, Path folder, BiConsumer<Extra.File, Path> writer)
      throws IOException {
    Batch batch = batch(resolution, Engines.of(resolution.site(), folder));
    batch.oven().bake();
    List<Problem> problems = batch.problems();
    if (!problems.isEmpty()) {
      return new Result(problems, 0);
    }
    List<Extra.Part> parts = extras.stream().flatMap(extra -> extra.parts(resolution)).toList();
    Cores.each(parts, part -> part.files().forEach(file -> writer.accept(file, folder)));
    return new Result(batch.staged().problems(folder), countPages(folder));
  }

  /** All that it takes to bake a site. */
  record Batch(
      SiteOven oven,
      PageRenderer renderer,
      StagedPages staged,
      Templates templates,
      DataFiles dataFiles,
      Pages pages) {

    /** What went wrong so far that an author can mend; what else went wrong is thrown. */
    List<Problem> problems() {
      // A template fails for want of the data that could not be read.
      if (!dataFiles.problems().isEmpty()) {
        return dataFiles.problems();
      }
      if (!templates.problems().isEmpty()) {
        return templates.problems();
      }
      List<Throwable> failures = oven.getErrors();
      if (!failures.isEmpty()) {
        IllegalStateException failure =
            new IllegalStateException("the oven failed", failures.get(0));
        failures.stream().skip(1).limit(10).forEach(failure::addSuppressed);
        throw failure;
      }
      return List.of();
    }
  }

  private Batch batch(Resolution resolution, Engines engines) {
    Site site = resolution.site();
    DefaultJBakeConfiguration configuration = engines.settings();
    DataFiles dataFiles = new DataFiles(site);
    MemoryStore store = new MemoryStore(dataFiles::find);
    Date date = Date.from(now);
    List<Place> places = extras.stream().flatMap(extra -> extra.places(site).stream()).toList();
    Templates templates =
        new Templates(
            engines.freemarker(),
            store,
            configuration,
            site,
            new SiteView(resolution, places, date),
            date);
    Pages pages =
        Pages.of(resolution, new Articles(resolution, templates, configuration), date, days(site));
    // With it JBake would take every tag's page to stand one folder deeper than it does; the pages
    // of content files know their addresses already, and the templates the setting.
    configuration.setProperty("uri.noExtension", "false");
    StagedPages staged = new StagedPages(site);
    PageRenderer renderer = new PageRenderer(store, configuration, templates, staged);
    Utensils utensils = new Utensils();
    utensils.setConfiguration(configuration);
    utensils.setContentStore(store);
    utensils.setCrawler(new SiteCrawler(store, configuration, pages.whole()));
    utensils.setRenderer(renderer);
    utensils.setAsset(new SiteAssets(configuration, site));
    return new Batch(
        new SiteOven(utensils, pages::beside), renderer, staged, templates, dataFiles, pages);
  }

  /**
   * When the site's files were last changed. The history is walked once for as long as the files
   * are the same ones: a site that is served would wait for it at every change.
   */
  private synchronized Map<String, LocalDate> days(Site site) {
    List<String> files = authored(site);
    if (!files.equals(dated)) {
      dated = files;
      days = FileDates.of(site.files().root(), files);
    }
    return days;
  }

  /** The files that articles and claims are written in. */
  private static List<String> authored(Site site) {
    return Stream.concat(
            site.content().stream().map(Content::file),
            site.ledger().documents().stream().map(document -> document.spot().file()))
        .toList();
  }

  static void write(Extra.File file, Path folder) {
    write(file.text(), folder.resolve(file.path()));
  }

  /** Of what is no page it only matters that it is there. */
  private static void rehearse(Extra.File file, Path folder) {
    boolean page = file.path().endsWith(".html");
    write(page ? file.text() : "", folder.resolve(file.path()));
  }

  private static void write(String text, Path path) {
    try {
      try {
        Files.writeString(path, text);
      } catch (NoSuchFileException e) {
        // Most folders are there already, and to ask for each file takes its time.
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  private static long countPages(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      // What stands in frames elsewhere is there a second time.
      List<Path> beside = Stream.of("embed", "share").map(folder::resolve).toList();
      return walk.filter(file -> file.toString().endsWith(".html"))
          .filter(file -> beside.stream().noneMatch(file::startsWith))
          .count();
    }
  }
}
