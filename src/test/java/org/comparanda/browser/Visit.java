package org.comparanda.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One reader's visit of a site: a page, and whatever went wrong on it. */
final class Visit implements AutoCloseable {
  /** The host that a site says to stand on. */
  private static final Pattern HOST = Pattern.compile("^https://\\w+\\.example/");

  private final BakedSite site;
  private final View view;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  private Visit(BakedSite site, View view, BrowserContext context) {
    this.site = site;
    this.view = view;
    this.context = context;
    this.page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(this::hear);
    page.onRequest(request -> requests.add(request.url()));
    page.onRequestFailed(this::fail);
    page.setDefaultTimeout(10_000);
    // The page that tells of a wrong address knows the site's host and asks nobody else.
    context.route(HOST, this::answerForTheHost);
  }

  /** A visit that has opened nothing yet. */
  static Visit of(BakedSite site, View view) {
    return new Visit(site, view, Chromium.browser().newContext(view.options()));
  }

  /** A visit that begins on a page: its path from the site's root, with its query and fragment. */
  static Visit to(BakedSite site, View view, String path) {
    Visit visit = of(site, view);
    visit.go(path);
    return visit;
  }

  /**
   * A visit on which the pages' scripts never come, for what itself needs a script to look at a
   * page. It differs from a page without JavaScript only in what a browser makes of {@code
   * noscript}.
   */
  static Visit withoutItsScripts(BakedSite site, View view) {
    Visit visit = of(site, new View(view.width(), view.scheme(), true, view.served()));
    visit.page.route("**/*.js", route -> route.fulfill(new Route.FulfillOptions().setBody("")));
    return visit;
  }

  /** Opens a page: its path from the site's root, with its query and fragment. */
  void go(String path) {
    page.navigate(site.url(view, path));
  }

  private void answerForTheHost(Route route) {
    String path = HOST.matcher(route.request().url()).replaceFirst("");
    route.fulfill(new Route.FulfillOptions().setPath(site.folder().resolve(path)));
  }

  private void hear(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning")) {
      complaints.add(message.text());
    }
  }

  private void fail(Request request) {
    complaints.add(request.url() + ": " + request.failure());
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  /** Errors of scripts, refused resources, failed requests: all that the console shows. */
  List<String> complaints() {
    return complaints;
  }

  /** The addresses that were asked for, in order. */
  List<String> requests() {
    return requests;
  }

  @Override
  public void close() {
    context.close();
  }
}
