package org.comparanda.bake;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** This repository's own templates and assets, which the jar carries for sites that have none. */
final class Theme {
  /** Where the templates stand on the class path. */
  static final String TEMPLATES = "/theme/templates";

  private static final String ASSETS = "/theme/assets";

  private Theme() {}

  /** Copies all assets into a folder, and returns their paths from there in order. */
  static List<String> copyAssets(Path destination) throws IOException {
    URL url =
        Objects.requireNonNull(
            Theme.class.getResource(ASSETS), "the theme's assets are not on the class path");
    try {
      URI uri = url.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return copy(Path.of(uri), destination);
      }
      Path jar = Path.of(URI.create(uri.getSchemeSpecificPart().split("!", 2)[0]));
      try (FileSystem inside = FileSystems.newFileSystem(jar)) {
        return copy(inside.getPath(ASSETS), destination);
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the theme stands at " + url, e);
    }
  }

  private static List<String> copy(Path from, Path to) throws IOException {
    List<String> copied = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path =
            from.relativize(file).toString().replace(from.getFileSystem().getSeparator(), "/");
        Path target = to.resolve(path);
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
        copied.add(path);
      }
    }
    copied.sort(null);
    return copied;
  }
}
