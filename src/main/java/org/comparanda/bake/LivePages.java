package org.comparanda.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.commons.io.FileUtils;
import org.comparanda.read.Problem;
import org.comparanda.site.Extra;
import org.comparanda.site.Resolution;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;

/**
 * A site whose pages are baked when they are asked for, so that an author sees the page at hand
 * long before the whole site is baked. For several threads; of several such sites the one that was
 * opened last is the only one that bakes on.
 */
public final class LivePages {
  private final Bakery.Batch batch;
  private final Path folder;
  private final Object lock;
  private final Kept.Maker<Path> copier;
  private Optional<Path> assets = Optional.empty();
  private final Map<String, DocumentModel> pages = new HashMap<>();

  /** Learns of the pages beside the whole ones, once. */
  private Optional<Runnable> others;

  /** Makes the pages of JBake's tools, once. */
  private Optional<Runnable> rest;

  /** What makes the files beside the pages. It needs no lock but its own. */
  private final LiveExtras beside;

  /**
   * @param copier gives the folder of the assets
   * @param lock JBake's registries hold the types of one site, so that of several only one may bake
   *     at a time
   */
  LivePages(
      Resolution resolution,
      List<Extra> extras,
      Bakery.Batch batch,
      Kept.Maker<Path> copier,
      Path folder,
      Object lock) {
    this.batch = batch;
    this.folder = folder;
    this.lock = lock;
    this.copier = copier;
    batch.oven().light();
    this.rest = Optional.of(batch.oven()::renderTheRest);
    this.beside = new LiveExtras(extras, resolution, folder);
    put(batch.pages().whole());
    this.others = Optional.of(() -> put(batch.pages().beside()));
  }

  private void put(List<DocumentModel> more) {
    more.forEach(page -> pages.put(batch.renderer().outputPath(page), page));
  }

  /**
   * The file for a path, baked now unless it has been already.
   *
   * @param path from the site's root, without {@code ..}
   * @return empty if the site has no such file, or (see {@link #problems}) it could not be baked
   */
  public Optional<Path> file(String path) throws IOException {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder)) {
      return Optional.empty();
    }
    synchronized (lock) {
      if (pages.containsKey(path)) {
        return page(path, file);
      }
      Optional<Path> asset = existing(assets().resolve(folder.relativize(file)));
      if (asset.isPresent()) {
        return asset;
      }
      learnOfOthers();
      if (pages.containsKey(path)) {
        return page(path, file);
      }
      renderTheRest();
    }
    beside.writeUntil(() -> Files.isRegularFile(file));
    return existing(file);
  }

  private Optional<Path> page(String path, Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      render(pages.get(path));
    }
    return existing(file);
  }

  private void learnOfOthers() {
    others.ifPresent(Runnable::run);
    others = Optional.empty();
  }

  private void renderTheRest() {
    rest.ifPresent(Runnable::run);
    rest = Optional.empty();
  }

  private Path assets() throws IOException {
    if (assets.isEmpty()) {
      assets = Optional.of(copier.make());
    }
    return assets.get();
  }

  /** The same for as long as no asset has changed. */
  public String assetsVersion() throws IOException {
    synchronized (lock) {
      return assets().getFileName().toString();
    }
  }

  private static Optional<Path> existing(Path file) {
    return Optional.of(file).filter(Files::isRegularFile);
  }

  private void render(DocumentModel page) throws IOException {
    try {
      batch.renderer().render(page);
    } catch (RenderingException e) {
      if (batch.problems().isEmpty()) {
        throw new IllegalStateException("cannot bake " + page.getUri(), e);
      }
    }
  }

  /** What was wrong with the templates of the pages that were asked for. */
  public List<Problem> problems() {
    synchronized (lock) {
      return batch.problems();
    }
  }

  /**
   * Bakes what nobody has asked for yet, and checks all pages.
   *
   * @param stopped is asked before each page
   * @return what is wrong with the pages; nothing when it was stopped
   */
  public List<Problem> complete(BooleanSupplier stopped) throws IOException {
    List<String> paths;
    synchronized (lock) {
      learnOfOthers();
      paths = List.copyOf(pages.keySet());
    }
    for (String path : paths) {
      if (stopped.getAsBoolean()) {
        return List.of();
      }
      file(path);
    }
    synchronized (lock) {
      if (stopped.getAsBoolean()) {
        return List.of();
      }
      renderTheRest();
      FileUtils.copyDirectory(assets().toFile(), folder.toFile());
      List<Problem> problems = batch.problems();
      if (!problems.isEmpty()) {
        return problems;
      }
    }
    beside.writeUntil(stopped);
    if (stopped.getAsBoolean()) {
      return List.of();
    }
    return batch.staged().problems(folder).stream().distinct().sorted().toList();
  }
}
