package org.comparanda.bake;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes;

/**
 * JBake's content store without its database: lists in memory, each sorted once. Documents are
 * added before anything is asked; from then on several threads may ask.
 */
final class MemoryStore extends ContentStore {
  /** JBake: newest first; those without a date last, and equals in the order of their paths. */
  private static final Comparator<DocumentModel> NEWEST_FIRST =
      Comparator.comparing(MemoryStore::date).reversed();

  private final Function<String, DocumentList<DocumentModel>> dataFiles;
  private final List<DocumentModel> documents = new ArrayList<>();
  private final Map<String, List<DocumentModel>> byType = new HashMap<>();
  private final Map<String, List<DocumentModel>> sorted = new ConcurrentHashMap<>();

  /** By type, and then by tag. */
  private final Map<String, Map<String, List<DocumentModel>>> tagged = new ConcurrentHashMap<>();

  /**
   * @param dataFiles gives the data file of a path from the data folder, or an empty list
   */
  MemoryStore(Function<String, DocumentList<DocumentModel>> dataFiles) {
    super("memory", "comparanda");
    this.dataFiles = dataFiles;
  }

  @Override
  public void addDocument(DocumentModel document) {
    documents.add(document);
    byType.computeIfAbsent(document.getType(), type -> new ArrayList<>()).add(document);
    sorted.clear();
    tagged.clear();
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String type) {
    return getAllContent(type, false);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String type, boolean applyPaging) {
    return page(ofType(type), applyPaging);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String type) {
    return page(published(type), false);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts() {
    return getPublishedPosts(false);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
    return page(published("post"), applyPaging);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPages() {
    return getPublishedContent("page");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
    return list(tagged("post", tag));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
    return list(types().flatMap(type -> tagged(type, tag).stream()).toList());
  }

  @Override
  public Set<String> getTags() {
    return tags(published("post").stream());
  }

  @Override
  public Set<String> getAllTags() {
    return tags(types().flatMap(type -> published(type).stream()));
  }

  @Override
  public long getDocumentCount(String type) {
    return ofType(type).size();
  }

  @Override
  public long getPublishedCount(String type) {
    return published(type).size();
  }

  @Override
  public DocumentList<DocumentModel> getDocumentByUri(String uri) {
    DocumentList<DocumentModel> found = where(document -> uri.equals(document.getSourceuri()));
    return found.isEmpty() ? dataFiles.apply(uri) : found;
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return where(document -> uri.equals(document.getSourceuri()));
  }

  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return where(document -> !document.getRendered());
  }

  @Override
  public void markContentAsRendered(DocumentModel document) {
    document.setRendered(true);
  }

  @Override
  public void deleteContent(String uri) {
    documents.removeIf(document -> uri.equals(document.getSourceuri()));
    byType.values().forEach(all -> all.removeIf(document -> uri.equals(document.getSourceuri())));
    sorted.clear();
    tagged.clear();
  }

  @Override
  public void deleteAllByDocType(String type) {
    documents.removeIf(document -> type.equals(document.getType()));
    byType.remove(type);
    sorted.clear();
    tagged.clear();
  }

  @Override
  public boolean isActive() {
    return true;
  }

  // What a database would need, a list does not.

  @Override
  public void startup() {}

  @Override
  public void close() {}

  @Override
  public void shutdown() {}

  @Override
  public void drop() {}

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {}

  private List<DocumentModel> ofType(String type) {
    return sorted("all " + type, type, document -> true);
  }

  private List<DocumentModel> published(String type) {
    return sorted(
        "published " + type,
        type,
        document -> ModelAttributes.Status.PUBLISHED.equals(document.getStatus()));
  }

  private List<DocumentModel> tagged(String type, String tag) {
    return tagged.computeIfAbsent(type, this::byTag).getOrDefault(tag, List.of());
  }

  private Map<String, List<DocumentModel>> byTag(String type) {
    Map<String, List<DocumentModel>> byTag = new HashMap<>();
    for (DocumentModel document : published(type)) {
      for (String tag : new HashSet<>(Arrays.asList(document.getTags()))) {
        byTag.computeIfAbsent(tag, name -> new ArrayList<>()).add(document);
      }
    }
    return byTag;
  }

  private List<DocumentModel> sorted(String key, String type, Predicate<DocumentModel> wanted) {
    return sorted.computeIfAbsent(
        key,
        name ->
            byType.getOrDefault(type, List.of()).stream()
                .filter(wanted)
                .sorted(NEWEST_FIRST)
                .toList());
  }

  private DocumentList<DocumentModel> page(List<DocumentModel> all, boolean applyPaging) {
    boolean paged = applyPaging && getStart() >= 0 && getLimit() > -1;
    return list(paged ? all.stream().skip(getStart()).limit(getLimit()).toList() : all);
  }

  private DocumentList<DocumentModel> where(Predicate<DocumentModel> wanted) {
    return list(documents.stream().filter(wanted).toList());
  }

  private static DocumentList<DocumentModel> list(List<DocumentModel> documents) {
    DocumentList<DocumentModel> list = new DocumentList<>();
    list.addAll(documents);
    return list;
  }

  private static Set<String> tags(Stream<DocumentModel> documents) {
    Set<String> tags = new TreeSet<>();
    documents.forEach(document -> tags.addAll(Arrays.asList(document.getTags())));
    return tags;
  }

  private static Stream<String> types() {
    return Stream.of(DocumentTypes.getDocumentTypes());
  }

  private static Date date(DocumentModel document) {
    return Objects.requireNonNullElse(document.getDate(), new Date(Long.MIN_VALUE));
  }
}
