package org.comparanda.bake;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.comparanda.read.Problem;
import org.comparanda.read.Spot;
import org.comparanda.site.Site;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker, configured once and strictly: the site's own templates before the theme's, HTML
 * escaped in {@code .ftlh}, numbers as computers write them, no access to classes. For several
 * threads.
 */
final class Templates extends DelegatingTemplateEngine {
  // JBake has underscores in place of dots there, since templates take these for something else.
  private static final String FILE_BEGIN = "template_";
  private static final String FILE_END = "_file";

  private final Configuration freemarker;
  private final Map<String, freemarker.template.TemplateModel> shared = new HashMap<>();
  private final Map<String, Object> configuration;
  private final String folder;
  private final TemplateFault fault;
  private final Date now;
  private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();

  /** Of each page's template that goes round without end, what is told: to find out takes long. */
  private final Map<String, Problem> endless = new ConcurrentHashMap<>();

  /**
   * @param freemarker as {@link #freemarker(Site)} makes it
   * @param view what every template sees under the name {@code site}
   * @param now the time that {@code published_date} says
   */
  Templates(
      Configuration freemarker,
      ContentStore store,
      JBakeConfiguration configuration,
      Site site,
      SiteView view,
      Date now) {
    super(store, configuration);
    this.folder = site.settings().get("template.folder");
    this.fault = new TemplateFault(folder);
    this.now = now;
    this.freemarker = freemarker;
    this.configuration = configuration.asHashMap();
    share("site", view);
    share("config", this.configuration);
    share("version", configuration.getVersion());
  }

  /**
   * FreeMarker for the templates and the settings of a site. Once it has read a template it does
   * not look at its file again.
   */
  static Configuration freemarker(Site site) throws IOException {
    String folder = site.settings().get("template.folder");
    Configuration configuration = new Recursion.Watched(Configuration.VERSION_2_3_34);
    List<TemplateLoader> loaders = new ArrayList<>();
    if (site.files().isFolder(folder)) {
      loaders.add(new SiteTemplates(site.files(), folder));
    }
    if (site.isThemed()) {
      loaders.add(new ClassTemplateLoader(Templates.class, Theme.TEMPLATES));
    }
    configuration.setTemplateLoader(
        new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new)));
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
    // In whose words months and days are written; the machine's own does not matter.
    configuration.setLocale(Locale.forLanguageTag(SiteView.language(site)));
    configuration.setTimeZone(TimeZone.getTimeZone(site.settings().get("freemarker.timezone")));
    configuration.setLocalizedLookup(false);
    configuration.setNumberFormat("c");
    configuration.setBooleanFormat("c");
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setObjectWrapper(wrapper());
    return configuration;
  }

  /** Wrapped once, and not once for each time that a template asks. */
  private void share(String name, Object value) {
    try {
      shared.put(name, freemarker.getObjectWrapper().wrap(value));
    } catch (TemplateModelException e) {
      throw new IllegalStateException(name + " cannot be shared", e);
    }
  }

  private static DefaultObjectWrapper wrapper() {
    DefaultObjectWrapperBuilder builder =
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
    builder.setDefaultDateType(TemplateDateModel.DATETIME);
    builder.setDefaultZeroArgumentNonVoidMethodPolicy(
        ZeroArgumentNonVoidMethodPolicy.BOTH_METHOD_AND_PROPERTY_UNLESS_BEAN_PROPERTY_READ_METHOD);
    return builder.build();
  }

  /** What the templates did wrong: each once, however many pages it spoils. */
  List<Problem> problems() {
    return problems.stream().distinct().sorted().toList();
  }

  /**
   * Renders a page.
   *
   * @throws RenderingException if the template is missing or fails, which {@link #problems} then
   *     tells
   */
  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    try {
      freemarker.getTemplate(templateName).process(new PageModel(model, this), writer);
    } catch (TemplateException | IOException e) {
      problems.addAll(fault.problems(e, templateName, setting(templateName)));
      throw new RenderingException(e);
    } catch (StackOverflowError e) {
      problems.add(
          endless.computeIfAbsent(
              templateName, template -> endless(model, template, Recursion.isInclusion(e))));
      throw new RenderingException("the stack is exhausted", e);
    }
  }

  /** The setting that names a template. */
  private String setting(String templateName) {
    return configuration.entrySet().stream()
        .filter(entry -> templateName.equals(entry.getValue()))
        .map(Map.Entry::getKey)
        .filter(key -> key.startsWith(FILE_BEGIN) && key.endsWith(FILE_END))
        .map(key -> key.substring(FILE_BEGIN.length(), key.length() - FILE_END.length()))
        .sorted()
        .findFirst()
        .map("template.%s.file"::formatted)
        .orElse("template.<type>.file");
  }

  private Problem endless(TemplateModel model, String templateName, boolean inclusion) {
    Recursion counting = Recursion.counting(folder, inclusion);
    exhaust(model, templateName, counting);
    Recursion noting = counting.noting();
    exhaust(model, templateName, noting);
    return TemplateFault.endless(
        noting.spot().orElse(Spot.startOf(folder + "/" + templateName)), inclusion);
  }

  private void exhaust(TemplateModel model, String templateName, Recursion recursion) {
    try {
      freemarker.getTemplate(templateName).process(new PageModel(model, this), recursion);
    } catch (TemplateException | IOException e) {
      throw new IllegalStateException(templateName + " fails in another way now", e);
    } catch (StackOverflowError e) {
      // As before.
    }
  }

  /** What all pages share under a name, or null. */
  freemarker.template.@Nullable TemplateModel shared(String name) {
    return shared.get(name);
  }

  /** JBake's configuration as templates see it. */
  Map<String, Object> configuration() {
    return configuration;
  }

  Configuration freemarker() {
    return freemarker;
  }

  ContentStore store() {
    return db;
  }

  Date now() {
    return now;
  }
}
