package org.comparanda.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.comparanda.check.StagedPages;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's renderer, which writes a page without asking the disk what stood there before, and notes
 * its links and anchors while it is in memory.
 */
final class PageRenderer extends Renderer {
  private final JBakeConfiguration configuration;
  private final Templates templates;
  private final StagedPages staged;
  private final Path destination;

  /** What the names of a type's pages end with. JBake looks for it anew each time it is asked. */
  private final Map<String, String> extensions = new ConcurrentHashMap<>();

  PageRenderer(
      ContentStore store,
      JBakeConfiguration configuration,
      Templates templates,
      StagedPages staged) {
    super(store, configuration, templates);
    this.configuration = configuration;
    this.templates = templates;
    this.staged = staged;
    this.destination = configuration.getDestinationFolder().toPath();
  }

  @Override
  public void render(DocumentModel content) throws IOException, RenderingException {
    TemplateModel model = new TemplateModel();
    model.setContent(content);
    model.setRenderer(templates);
    String path = outputPath(content);
    Path file = destination.resolve(path);
    Files.createDirectories(file.getParent());
    PageWriter page = new PageWriter();
    templates.renderDocument(model, configuration.getTemplateByDocType(content.getType()), page);
    byte[] html = page.bytes();
    staged.note(path, html);
    Files.write(file, html);
  }

  /**
   * JBake: a draft's name ends with {@code draft.suffix}, and every type has an extension of its
   * own.
   */
  String outputPath(DocumentModel content) {
    String path = Pages.path(content);
    int dot = path.lastIndexOf('.');
    String stem = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    boolean draft = ModelAttributes.Status.DRAFT.equals(content.getStatus());
    return stem
        + (draft ? configuration.getDraftSuffix() : "")
        + extensions.computeIfAbsent(content.getType(), configuration::getOutputExtensionByDocType);
  }
}
