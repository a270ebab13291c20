package org.comparanda.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.comparanda.read.Cores;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes;
import org.jbake.render.DocumentsRenderer;
import org.jbake.render.RenderingTool;
import org.jbake.template.ModelExtractors;
import org.jbake.template.RenderingException;

/**
 * JBake's oven without its database, whose pages bake on all cores. JBake's own way through ({@link
 * Oven#bake()}) asks the database for its schema and looks every page's neighbours up in a list of
 * all pages.
 */
final class SiteOven extends Oven {
  private final Supplier<List<DocumentModel>> beside;
  private final List<Throwable> failures = new ArrayList<>();

  /**
   * @param beside pages that are baked and stand in no list of pages
   */
  SiteOven(Utensils utensils, Supplier<List<DocumentModel>> beside) {
    super(utensils);
    this.beside = beside;
  }

  @Override
  public void bake() {
    light();
    renderDocuments();
    renderTheRest();
    copyAssets();
  }

  /** Makes everything ready for the first page. */
  void light() {
    Utensils utensils = getUtensils();
    registerTypes(utensils.getConfiguration());
    utensils.getCrawler().crawl();
    utensils.getContentStore().getUnrenderedContent().stream()
        .filter(SiteOven::isPublished)
        .map(DocumentModel::getType)
        .distinct()
        .forEach(this::joinNeighbours);
  }

  /** Copies the assets. */
  void copyAssets() {
    Utensils utensils = getUtensils();
    utensils.getAsset().copy();
    utensils.getAsset().copyAssetsFromContent(utensils.getConfiguration().getContentFolder());
    failures.addAll(utensils.getAsset().getErrors());
  }

  @Override
  public List<Throwable> getErrors() {
    return List.copyOf(failures);
  }

  /**
   * JBake keeps its document types in static registries; they hold those of the site baked last.
   */
  private static void registerTypes(JBakeConfiguration configuration) {
    DocumentTypes.resetDocumentTypes();
    ModelExtractors.getInstance().reset();
    List<String> types = new ArrayList<>(configuration.getDocumentTypes());
    types.add(configuration.getDataFileDocType());
    for (String type : types) {
      DocumentTypes.addDocumentType(type);
      ModelExtractors.getInstance().registerExtractorsForCustomTypes(type);
    }
  }

  private void renderDocuments() {
    List<DocumentModel> documents =
        new ArrayList<>(getUtensils().getContentStore().getUnrenderedContent());
    documents.addAll(beside.get());
    Cores.map(documents, this::failure).forEach(failures::addAll);
  }

  /** Even an error waits for the other pages, for none may be written once the bake has ended. */
  private List<Throwable> failure(DocumentModel document) {
    try {
      getUtensils().getRenderer().render(document);
      return List.of();
    } catch (Exception | Error e) {
      return List.of(new IllegalStateException("cannot bake " + document.getUri(), e));
    }
  }

  /** JBake: a page's next is the newer published one of its type, its previous the older. */
  private void joinNeighbours(String type) {
    List<DocumentModel> sameType = getUtensils().getContentStore().getAllContent(type);
    List<DocumentModel> neighbours = new ArrayList<>();
    DocumentModel newer = null;
    for (DocumentModel document : sameType) {
      document.setNextContent(newer);
      DocumentModel neighbour = isPublished(document) ? neighbour(document) : null;
      neighbours.add(neighbour);
      newer = neighbour == null ? newer : neighbour;
    }
    DocumentModel older = null;
    for (int i = sameType.size() - 1; i >= 0; i--) {
      sameType.get(i).setPreviousContent(older);
      older = neighbours.get(i) == null ? older : neighbours.get(i);
    }
  }

  private static boolean isPublished(DocumentModel document) {
    return ModelAttributes.Status.PUBLISHED.equals(document.getStatus());
  }

  private static DocumentModel neighbour(DocumentModel document) {
    DocumentModel neighbour = new DocumentModel();
    neighbour.setUri(document.getUri());
    neighbour.setTitle(document.getTitle());
    neighbour.setNoExtensionUri(document.getNoExtensionUri());
    return neighbour;
  }

  /**
   * The index, the archive, the feed, the tags and whatever else registers itself as JBake's tools
   * do.
   */
  void renderTheRest() {
    Utensils utensils = getUtensils();
    for (RenderingTool tool :
        ServiceLoader.load(RenderingTool.class, RenderingTool.class.getClassLoader())) {
      if (tool instanceof DocumentsRenderer) {
        continue;
      }
      try {
        tool.render(
            utensils.getRenderer(), utensils.getContentStore(), utensils.getConfiguration());
      } catch (RenderingException e) {
        failures.add(e);
      }
    }
  }
}
