package org.comparanda.bake;

import org.comparanda.read.Content;
import org.jbake.model.ModelAttributes;

/** The page of a content file, whose body is completed when it is asked for and not kept. */
final class ArticlePage extends Page {
  private static final long serialVersionUID = 1L;

  private final transient Content content;
  private final transient Articles articles;

  ArticlePage(Content content, Articles articles) {
    this.content = content;
    this.articles = articles;
    // So that the key is there for whoever looks through the keys.
    setBody("");
  }

  @Override
  public Object get(Object key) {
    return ModelAttributes.BODY.equals(key)
        ? articles.complete(content, getRootPath())
        : super.get(key);
  }
}
