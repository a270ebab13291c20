package org.comparanda.bake;

import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;

/** JBake's crawler, which finds the pages of a site that has been read already. */
final class SiteCrawler extends Crawler {
  private final ContentStore store;
  private final List<DocumentModel> pages;

  SiteCrawler(ContentStore store, JBakeConfiguration configuration, List<DocumentModel> pages) {
    super(store, configuration);
    this.store = store;
    this.pages = pages;
  }

  @Override
  public void crawl() {
    pages.forEach(store::addDocument);
  }

  /** Data files are read when a template asks for one: see {@link DataFiles}. */
  @Override
  public void crawlDataFiles() {}
}
