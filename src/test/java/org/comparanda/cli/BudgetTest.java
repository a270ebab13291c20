package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** No page of this repository's site is heavier than a reader with a poor connection can bear. */
class BudgetTest {
  private static final int HTML = 14_000;
  private static final int CSS = 8_000;
  private static final int SCRIPTS = 12_000;
  private static final int FIRST_VISIT = 30_000;

  private final Map<Path, Integer> sizes = new HashMap<>();

  @Test
  void everyPageKeepsItsBudget() throws IOException {
    Path output = OwnSite.baked();
    List<String> breaches = new ArrayList<>();
    int pages = 0;
    for (String file : Folders.files(output)) {
      if (!file.endsWith(".html")) {
        continue;
      }
      pages++;
      Path path = output.resolve(file);
      Document page = Jsoup.parse(Files.readString(path));
      page.select("base").remove();
      int html = size(path);
      int css = sum(path, page.select("link[rel=stylesheet]").eachAttr("href"));
      int scripts = sum(path, page.select("script[src]").eachAttr("src"));
      if (html > HTML || css > CSS || scripts > SCRIPTS || html + css + scripts > FIRST_VISIT) {
        breaches.add("%s: HTML %d, CSS %d, scripts %d".formatted(file, html, css, scripts));
      }
    }

    assertThat(breaches).isEmpty();
    assertThat(pages).isGreaterThan(100);
  }

  private int sum(Path page, List<String> addresses) throws IOException {
    int sum = 0;
    for (String address : addresses) {
      sum += size(page.resolveSibling(address).normalize());
    }
    return sum;
  }

  /** How many bytes of a file go over the wire. */
  private int size(Path file) throws IOException {
    Integer known = sizes.get(file);
    if (known == null) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
        zipped.write(Files.readAllBytes(file));
      }
      known = bytes.size();
      sizes.put(file, known);
    }
    return known;
  }
}
