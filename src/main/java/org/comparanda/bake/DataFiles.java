package org.comparanda.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
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
  private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();

  DataFiles(Site site) {
    this.site = site;
  }

  /** What was wrong with the files that were asked for. */
  List<Problem> problems() {
    return problems.stream().sorted().toList();
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
    Problems found = new Problems();
    try {
      Optional<String> text = site.files().read(file, found);
      Optional<Node> root = text.flatMap(yaml -> YamlReader.read(file, yaml, 0, found));
      problems.addAll(found.sorted());
      return !found.isEmpty()
          ? Optional.empty()
          : root.flatMap(node -> text).map(YamlReader::values).map(DataFiles::model);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** JBake: the keys of a file that holds a mapping; a list stands under {@code data}. */
  private static DocumentModel model(Object values) {
    DocumentModel model = new DocumentModel();
    if (values instanceof Map<?, ?> map) {
      map.forEach((key, value) -> model.put(String.valueOf(key), value));
    } else if (values instanceof List<?> list) {
      model.put("data", list);
    }
    return model;
  }
}
