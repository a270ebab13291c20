package org.comparanda.bake;

/**
 * What leads to another page of the site.
 *
 * @param title what it is called there
 * @param url from the site's root
 * @param cells how many of its cells are meant; 0 for what has none
 */
public record PageLink(String title, String url, int cells) {
  PageLink(String title, String url) {
    this(title, url, 0);
  }
}
