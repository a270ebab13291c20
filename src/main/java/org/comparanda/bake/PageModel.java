package org.comparanda.bake;

import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jbake.app.DocumentList;
import org.jbake.model.ModelAttributes;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;

/**
 * What a template sees, by name: what its page brings along, what JBake fetches from the store when
 * a template asks ({@code published_posts}, {@code tags}, {@code db} …), and what all pages share.
 */
final class PageModel implements TemplateHashModel {
  /** JBake lets templates call the methods of {@code db} and {@code data}. */
  private static final BeansWrapper WITH_METHODS = new WithMethods();

  /** What leads from the page to the site's root: empty, or {@code ../} once or more often. */
  private static final String ROOT = "root";

  private final TemplateModel page;
  private final Templates templates;
  private final ObjectWrapper wrapper;
  private final SimpleScalar root;

  PageModel(TemplateModel page, Templates templates) {
    this.page = page;
    this.templates = templates;
    this.wrapper = templates.freemarker().getObjectWrapper();
    this.root = new SimpleScalar(root(page));
  }

  @Override
  public freemarker.template.TemplateModel get(String key) throws TemplateModelException {
    if (key.equals(ROOT)) {
      return root;
    }
    if (page.containsKey(key)) {
      return wrapper.wrap(page.get(key));
    }
    freemarker.template.TemplateModel shared = templates.shared(key);
    if (shared != null) {
      return shared;
    }
    if (key.equals(ModelAttributes.PUBLISHED_DATE)) {
      return wrapper.wrap(templates.now());
    }
    if (!ModelExtractors.getInstance().containsKey(key)) {
      return wrapper.wrap(null);
    }
    boolean methods = key.equals(ModelAttributes.DB) || key.equals(ModelAttributes.DATA);
    return (methods ? WITH_METHODS : wrapper).wrap(extracted(key));
  }

  private static String root(TemplateModel page) {
    String path = page.getContent() == null ? null : page.getContent().getRootPath();
    return path == null ? "" : path;
  }

  private Object extracted(String key) {
    try {
      Map<String, Object> model = new HashMap<>(page);
      model.put(ModelAttributes.CONFIG, templates.configuration());
      return ModelExtractors.getInstance()
          .extractAndTransform(templates.store(), key, model, (name, value) -> value);
    } catch (NoModelExtractorException e) {
      throw new IllegalStateException("the extractor of " + key + " has gone", e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  /** A list of JBake's cannot be looked into: one of its methods wants the database's classes. */
  private static final class WithMethods extends BeansWrapper {
    WithMethods() {
      super(Configuration.VERSION_2_3_34);
    }

    @Override
    public freemarker.template.TemplateModel wrap(@Nullable Object object)
        throws TemplateModelException {
      return super.wrap(object instanceof DocumentList<?> list ? new ArrayList<>(list) : object);
    }
  }
}
