package org.comparanda.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.comparanda.compare.Comparison;
import org.comparanda.compare.ComparisonReader;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Attributes;
import org.comparanda.ledger.AttributesReader;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.DocumentReader;
import org.comparanda.ledger.Ids;
import org.comparanda.ledger.Ledger;
import org.comparanda.ledger.Subject;
import org.comparanda.ledger.Subjects;
import org.comparanda.ledger.SubjectsReader;
import org.comparanda.ledger.Type;
import org.comparanda.read.Content;
import org.comparanda.read.ContentReader;
import org.comparanda.read.Cores;
import org.comparanda.read.Node;
import org.comparanda.read.Problems;
import org.comparanda.read.Settings;
import org.comparanda.read.SiteFiles;
import org.comparanda.read.Spot;
import org.comparanda.read.YamlReader;

/** Reads a site's folder, every file once, on all cores. */
public final class SiteReader {
  private static final String YAML = ".yaml";

  /** What an author may have named so for a file of ours. */
  private static final Pattern ANY_YAML =
      Pattern.compile("[^/]+\\.ya?ml", Pattern.CASE_INSENSITIVE);

  /** What JBake takes for content; the rest of the content folder are assets. */
  private static final Set<String> CONTENT_EXTENSIONS = Set.of("md", "html");

  /** What JBake would take for content if it had the library for it. */
  private static final Set<String> OTHER_MARKUP = Set.of("ad", "adoc", "asciidoc", "yaml", "yml");

  private final SiteFiles files;
  private final SiteMemory memory;
  private final Problems problems;

  private SiteReader(SiteFiles files, SiteMemory memory, Problems problems) {
    this.files = files;
    this.memory = memory;
    this.problems = problems;
  }

  /** The site in a folder; what cannot be read is left out, and a problem. */
  public static Site read(Path root, Problems problems) throws IOException {
    return read(root, new SiteMemory(), problems);
  }

  /**
   * The same.
   *
   * @param memory of an earlier reading, so that only what has changed since is taken apart again
   */
  public static Site read(Path root, SiteMemory memory, Problems problems) throws IOException {
    return new SiteReader(new SiteFiles(root), memory, problems).site();
  }

  private Site site() throws IOException {
    String written =
        files.isFile(Settings.FILE, problems) ? files.read(Settings.FILE, problems).orElse("") : "";
    Settings settings = Settings.read(written, problems);
    String data = settings.get("data.folder") + "/";
    String content = settings.get("content.folder") + "/";
    String ignore = settings.get("ignore.file");
    if (!files.isFolder(content) && !files.isFolder(data)) {
      problems.add(
          Spot.startOf(files.isFile(Settings.FILE) ? Settings.FILE : content),
          "no-site",
          "There is no site here: neither the folder " + content + " nor the folder " + data + ".",
          "Name a site's folder with --source, or make one of the two.");
    }
    refuseMisnamed("subjects", data, ignore);
    refuseMisnamed("attributes", data, ignore);
    List<Subject> subjects = one(data + "subjects.yaml", SubjectsReader::read);
    List<Attribute> listed = one(data + "attributes.yaml", AttributesReader::read);
    Attributes attributes = new Attributes(listed);
    List<Document> documents =
        many(
            data + Paths.DOCUMENTS,
            ignore,
            memory.context("forms", listed.stream().map(Form::of).toList()),
            (slug, found) -> node -> DocumentReader.read(slug, node, attributes, found));
    List<Comparison> comparisons =
        many(
            data + "comparisons/",
            ignore,
            List.of(),
            (id, found) -> node -> ComparisonReader.read(id, node, found));
    List<String> inContent = files.list(content, ignore, problems);
    return new Site(
        files,
        settings,
        hasData(data),
        new Subjects(subjects),
        attributes,
        new Ledger(documents),
        comparisons,
        content(
            content,
            inContent,
            new ContentReader(settings, hasData(data)),
            List.of(written, hasData(data))),
        below(
            settings.get("asset.folder") + "/",
            files.list(settings.get("asset.folder"), ignore, problems)),
        below(content, inContent.stream().filter(file -> isAsset(file)).toList()));
  }

  /** A list that is missing may stand under a name that is almost its own. */
  private void refuseMisnamed(String list, String data, String ignore) throws IOException {
    if (!hasData(data) || files.isFile(data + list + YAML)) {
      return;
    }
    for (String file : files.list(data, ignore, new Problems())) {
      String name = file.substring(data.length());
      if (ANY_YAML.matcher(name).matches()
          && name.substring(0, name.lastIndexOf('.')).equalsIgnoreCase(list)) {
        problems.add(
            Spot.startOf(file),
            "misplaced-file",
            "This file is not read: the site's " + list + " stand in " + data + list + YAML + ".",
            "Name it " + list + YAML + ".");
      }
    }
  }

  private boolean hasData(String data) {
    return files.isFile(data + "subjects.yaml")
        || files.isFile(data + "attributes.yaml")
        || files.isFolder(data + Paths.DOCUMENTS)
        || files.isFolder(data + "comparisons");
  }

  /** The records of a file that holds a list of them; none if there is no such file. */
  private <T> List<T> one(String file, BiFunction<Node, Problems, List<T>> reader)
      throws IOException {
    if (!files.isFile(file, problems)) {
      return List.of();
    }
    return memory
        .text(files, file, problems)
        .flatMap(
            text ->
                memory.recall(
                    file,
                    text,
                    "",
                    problems,
                    found ->
                        YamlReader.read(file, text, 0, found)
                            .map(node -> reader.apply(node, found))))
        .orElse(List.of());
  }

  /** Of an attribute, what a claim's value is read by: its words may change without the claims. */
  private record Form(String id, Type type, String unit) {
    static Form of(Attribute attribute) {
      return new Form(attribute.id(), attribute.type(), attribute.unit());
    }
  }

  /** Makes a record of a file's node, noting problems where it is told to. */
  private interface RecordReader<T> {
    Optional<T> read(Node node);
  }

  /**
   * The records of a folder that holds a file for each, in the order of the files' names.
   *
   * @param context what their reading depends on besides the files
   */
  private <T> List<T> many(
      String folder,
      String ignore,
      Object context,
      BiFunction<String, Problems, RecordReader<T>> reader)
      throws IOException {
    List<String> named = new ArrayList<>();
    for (String file : files.list(folder, ignore, problems)) {
      String name = file.substring(folder.length());
      if (name.endsWith(YAML) && name.indexOf('/') < 0) {
        named.add(file);
      } else {
        problems.add(
            Spot.startOf(file),
            "misplaced-file",
            "Only .yaml files stand in " + folder + ", and no folders.",
            ANY_YAML.matcher(name).matches()
                ? "Name it " + name.substring(0, name.lastIndexOf('.')) + YAML + "."
                : "Move it elsewhere.");
      }
    }
    return inParallel(named, (file, found) -> record(file, folder, context, reader, found));
  }

  private <T> Optional<T> record(
      String file,
      String folder,
      Object context,
      BiFunction<String, Problems, RecordReader<T>> reader,
      Problems found) {
    String id = file.substring(folder.length(), file.length() - YAML.length());
    return text(file, found)
        .flatMap(
            text ->
                memory.recall(
                    file,
                    text,
                    context,
                    found,
                    problems -> record(file, id, text, reader.apply(id, problems), problems)));
  }

  private static <T> Optional<T> record(
      String file, String id, String text, RecordReader<T> reader, Problems found) {
    Ids.check(id, Spot.startOf(file), found);
    boolean readable = found.isEmpty();
    Optional<Node> node = YamlReader.read(file, text, 0, found);
    if (node.isEmpty() && readable && found.isEmpty()) {
      found.add(
          Spot.startOf(file),
          "empty-file",
          "This file holds nothing.",
          "Write \"title: …\" and what follows.");
    }
    return node.flatMap(reader::read);
  }

  private List<Content> content(
      String folder, List<String> inContent, ContentReader reader, Object settings) {
    List<String> pages = new ArrayList<>();
    for (String file : inContent) {
      if (CONTENT_EXTENSIONS.contains(extension(file))) {
        pages.add(file);
      } else if (OTHER_MARKUP.contains(extension(file))) {
        problems.add(
            Spot.startOf(file),
            "unknown-markup",
            "Content is written in Markdown or HTML, not in ." + extension(file) + ".",
            "Write it as .md, or move it out of " + folder + ".");
      }
    }
    return inParallel(
        pages,
        (file, found) ->
            text(file, found)
                .flatMap(
                    text ->
                        memory.recall(
                            file,
                            text,
                            settings,
                            found,
                            problems ->
                                Optional.of(
                                    reader.read(
                                        file.substring(folder.length()), text, problems)))));
  }

  private Optional<String> text(String file, Problems found) {
    try {
      return memory.text(files, file, found);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** What a file gave, and its problems. */
  private record Read<T>(Optional<T> result, Problems problems) {}

  private <T> List<T> inParallel(
      List<String> names, BiFunction<String, Problems, Optional<T>> reader) {
    List<Read<T>> read =
        Cores.map(
            names,
            name -> {
              Problems found = new Problems();
              return new Read<>(reader.apply(name, found), found);
            });
    read.forEach(one -> problems.addAll(one.problems().sorted()));
    return read.stream().flatMap(one -> one.result().stream()).toList();
  }

  private static boolean isAsset(String file) {
    return !CONTENT_EXTENSIONS.contains(extension(file)) && !OTHER_MARKUP.contains(extension(file));
  }

  private static List<String> below(String folder, List<String> files) {
    return files.stream().map(file -> file.substring(folder.length())).toList();
  }

  private static String extension(String file) {
    int dot = file.lastIndexOf('.');
    return dot > file.lastIndexOf('/') ? file.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }
}
