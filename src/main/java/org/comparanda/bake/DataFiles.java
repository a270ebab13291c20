package org.comparanda.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.comparanda.read.ContentReader;
import org.comparanda.read.Node;
import org.comparanda.read.Problem;
import org.comparanda.read.Problems;
import org.comparanda.read.YamlReader;
import org.comparanda.site.Site;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * The YAML files of the data folder as JBake's templates see them ({@code
 * data.get("team.yaml").name}), each read when it is first asked for.
 */
final class DataFiles {
  private final Site site;
  private final Map<String, Optional<DocumentModel>> known = new ConcurrentHashMap<>();

  DataFiles(Site site) {
    this.site = site;
  }

  /** The file of a path from the data folder, or an empty list when there is none. */
  DocumentList<DocumentModel> find(String path) {
    DocumentList<DocumentModel> list = new DocumentList<>();
    known.computeIfAbsent(path, this::read).ifPresent(list::add);
    return list;
  }

  private Optional<DocumentModel> read(String path) {
    String file = site.settings().get("data.folder") + "/" + path;
    if (!(path.endsWith(".yaml") || path.endsWith(".yml")) || !site.files().isFile(file)) {
      return Optional.empty();
    }
    Problems problems = new Problems();
    try {
      Optional<Node> root =
          site.files()
              .read(file, problems)
              .flatMap(text -> YamlReader.read(file, text, 0, problems));
      if (!problems.isEmpty()) {
        throw new IllegalArgumentException(
            problems.sorted().stream().map(Problem::toString).collect(Collectors.joining("\n")));
      }
      return root.map(DataFiles::model);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** JBake: the keys of a file that holds a mapping; a list stands under {@code data}. */
  private static DocumentModel model(Node root) {
    DocumentModel model = new DocumentModel();
    Object plain = ContentReader.plain(root);
    if (plain instanceof Map<?, ?> map) {
      map.forEach((key, value) -> model.put(String.valueOf(key), value));
    } else if (plain instanceof List<?> list) {
      model.put("data", list);
    }
    return model;
  }
}
