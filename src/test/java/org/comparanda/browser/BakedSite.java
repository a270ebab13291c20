package org.comparanda.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.comparanda.cli.OwnSite;
import org.comparanda.cli.Program;
import org.comparanda.cli.Program.Outcome;

/** A site that was baked for the tests, once each, and is served from this machine. */
final class BakedSite {
  private static final Map<Path, BakedSite> BAKED = new ConcurrentHashMap<>();

  private final Path folder;
  private final SiteServer server;

  private BakedSite(Path folder) throws IOException {
    this.folder = folder;
    this.server = SiteServer.of(folder);
  }

  /** This repository's own site. */
  static BakedSite ofThisRepository() {
    return BAKED.computeIfAbsent(OwnSite.baked(), BakedSite::served);
  }

  /** One of {@code src/test/sites}. */
  static BakedSite named(String name) {
    return of(Path.of("src/test/sites", name).toAbsolutePath());
  }

  static BakedSite of(Path source) {
    return BAKED.computeIfAbsent(source, BakedSite::bake);
  }

  private static BakedSite bake(Path source) {
    try {
      // Below target, where a browser that is confined may read, too.
      Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "baked-");
      Outcome outcome = Program.run("build", "--source", source, "--output", folder);
      assertThat(outcome.err()).isEmpty();
      assertThat(outcome.code()).isZero();
      return served(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BakedSite served(Path folder) {
    try {
      return new BakedSite(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  /** The address of a file, as that view has it. */
  String url(View view, String path) {
    return (view.served() ? server.root() : folder.toUri().toString()) + path;
  }

  /** The paths of all its pages. */
  Stream<String> pages() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".html"))
          .sorted()
          .toList()
          .stream();
    }
  }
}
