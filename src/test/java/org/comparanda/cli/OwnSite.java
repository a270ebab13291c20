package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** This repository's own site, baked once for all tests that only look at it. */
public final class OwnSite {
  private static final Path BAKED = bake();

  private OwnSite() {}

  public static Path baked() {
    return BAKED;
  }

  private static Path bake() {
    try {
      // Below target, where a browser that is confined may read, too.
      Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "baked-");
      Program.Outcome outcome =
          Program.run("build", "--source", Folders.REPOSITORY, "--output", folder);
      assertThat(outcome.err()).isEmpty();
      assertThat(outcome.code()).isZero();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
