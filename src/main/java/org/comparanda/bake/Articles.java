package org.comparanda.bake;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.comparanda.compare.Table;
import org.comparanda.read.Article;
import org.comparanda.read.Content;
import org.comparanda.read.Goal;
import org.comparanda.site.Outputs;
import org.comparanda.site.Paths;
import org.comparanda.site.Resolution;
import org.comparanda.site.Site;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jbake.util.HtmlUtil;

/** Completes articles with what only the whole site can tell: tables, and where links lead. */
final class Articles {
  /** The template of a table within an article. */
  private static final String TABLE_TEMPLATE = "part/embedded-table.ftlh";

  private final Resolution resolution;
  private final Templates templates;
  private final JBakeConfiguration configuration;
  private final Map<String, String> pages = new HashMap<>();

  Articles(Resolution resolution, Templates templates, JBakeConfiguration configuration) {
    this.resolution = resolution;
    this.templates = templates;
    this.configuration = configuration;
    Site site = resolution.site();
    site.content().forEach(content -> pages.put(content.path(), Outputs.uri(content, site)));
  }

  /** The article's HTML for a page that stands some folders below the root. */
  String complete(Content content, String root) {
    String html = withGoals(content.article().html(), root);
    return configuration.getImgPathUpdate() ? withImagePaths(html, content) : html;
  }

  // JBake: with `img.path.update` relative paths of images become absolute.
  private String withImagePaths(String html, Content content) {
    DocumentModel page = new DocumentModel();
    page.setBody(html);
    String uri = pages.getOrDefault(content.path(), "");
    page.setUri(uri);
    if (!resolution.site().hasData()
        && resolution.site().settings().get("uri.noExtension").equals("true")) {
      page.setNoExtensionUri(uri.replace("/index.html", "/"));
    }
    HtmlUtil.fixImageSourceUrls(page, configuration);
    return page.getBody();
  }

  private String withGoals(String html, String root) {
    StringBuilder complete = new StringBuilder(html.length());
    int done = 0;
    int table = html.indexOf(Article.TABLE);
    int link = html.indexOf(Article.LINK);
    while (table >= 0 || link >= 0) {
      boolean isTable = link < 0 || (table >= 0 && table < link);
      int start = isTable ? table : link;
      int end = html.indexOf(Article.END, start);
      if (end < 0) {
        break;
      }
      complete.append(html.substring(done, start));
      String meant = html.substring(start + 1, end);
      complete.append(isTable ? table(meant, root) : link(meant, root));
      done = end + 1;
      table = table >= 0 && table < done ? html.indexOf(Article.TABLE, done) : table;
      link = link >= 0 && link < done ? html.indexOf(Article.LINK, done) : link;
    }
    return done == 0 ? html : complete.append(html.substring(done)).toString();
  }

  private String link(String goal, String root) {
    if (goal.startsWith(Article.CLAIM)) {
      String[] cell = goal.substring(Article.CLAIM.length()).split("/", 2);
      return root + resolution.home(cell[0], cell[1]);
    }
    Goal file = Goal.of(goal);
    return root
        + pages.getOrDefault(unescaped(file.path()), file.path())
        + file.query()
        + file.anchor();
  }

  /** A link stands in the article as the value of an attribute. */
  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private String table(String id, String root) {
    Table table =
        resolution.tables().stream()
            .filter(one -> one.comparison().id().equals(id))
            .findFirst()
            .orElseThrow();
    DocumentModel content = new DocumentModel();
    content.setRootPath(root);
    content.setUri(Paths.comparison(id));
    content.put("table", table);
    TemplateModel model = new TemplateModel();
    model.setContent(content);
    StringWriter out = new StringWriter();
    try {
      templates.renderDocument(model, TABLE_TEMPLATE, out);
    } catch (RenderingException e) {
      return ""; // The templates' problems say so, and nothing is published.
    }
    return out.toString();
  }
}
