package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page that the theme makes, of the small sites and of this repository's own. */
class PagesTest {
  /** Sites whose pages are the theme's. */
  private static final List<String> SITES =
      List.of("smallest", "findings", "selection", "articles", "names", "only-content");

  @TempDir private static Path temporary;

  private static final Map<String, Path> OUTPUTS = new LinkedHashMap<>();

  @BeforeAll
  static void bake() {
    for (String site : SITES) {
      bake(site, Folders.SITES.resolve(site));
    }
    OUTPUTS.put("own", OwnSite.baked());
  }

  private static void bake(String name, Path site) {
    Path output = temporary.resolve(name);
    Program.Outcome outcome = Program.run("build", "--source", site, "--output", output);
    assertThat(outcome.err()).isEmpty();
    OUTPUTS.put(name, output);
  }

  @Test
  void areValidHtml() throws Exception {
    List<String> complaints = new ArrayList<>();
    SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    Complaints handler = new Complaints(complaints);
    validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", handler);
    validator.setUpValidatorAndParsers(handler, false, false);
    for (Map.Entry<String, String> page : files(".html").entrySet()) {
      handler.page = page.getKey();
      InputSource source =
          new InputSource(
              new ByteArrayInputStream(page.getValue().getBytes(StandardCharsets.UTF_8)));
      source.setEncoding("UTF-8");
      // What the page's policy calls "self".
      source.setSystemId("https://site.example/folder/page.html");
      validator.checkHtmlInputSource(source);
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void haveOneHeadingATitleAndALanguage() throws IOException {
    for (Map.Entry<String, String> file : files(".html").entrySet()) {
      Document page = Jsoup.parse(file.getValue());
      assertThat(page.select("h1")).as("h1 of " + file.getKey()).hasSize(1);
      assertThat(page.selectFirst("h1").text()).as("h1 of " + file.getKey()).isNotBlank();
      assertThat(page.title()).as("title of " + file.getKey()).isNotBlank();
      assertThat(page.selectFirst("html").attr("lang")).as("lang of " + file.getKey()).isNotBlank();
      assertThat(page.select("main")).as("main of " + file.getKey()).hasSize(1);
    }
  }

  @Test
  void keepToAStrictPolicy() throws IOException {
    for (Map.Entry<String, String> file : files(".html").entrySet()) {
      for (Element element : Jsoup.parse(file.getValue()).getAllElements()) {
        assertThat(element.tagName()).as(file.getKey()).isNotIn("style", "iframe", "object");
        assertThat(element.hasAttr("style")).as("style in " + file.getKey()).isFalse();
        assertThat(element.attributes())
            .as(file.getKey())
            .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        if (element.tagName().equals("script")
            // Data is not executed.
            && !element.attr("type").equals("application/ld+json")) {
          assertThat(element.attr("src")).as("script in " + file.getKey()).isNotBlank();
        }
      }
    }
  }

  @Test
  void askNoOtherHostForAnything() throws IOException {
    Pattern elsewhere = Pattern.compile("(?i)(https?:)?//.*");
    for (Map.Entry<String, String> file : files(".html").entrySet()) {
      Document page = Jsoup.parse(file.getValue());
      for (Element element :
          page.select("[src], [srcset], link[rel=stylesheet], link[rel=icon], link[rel^=pre]")) {
        String asked = element.attr("src") + element.attr("srcset") + element.attr("href");
        assertThat(asked).as(file.getKey()).doesNotMatch(elsewhere);
      }
    }
    for (Map.Entry<String, String> sheet : files(".css").entrySet()) {
      assertThat(sheet.getValue())
          .as(sheet.getKey())
          .doesNotContain("@import", "http:", "https:", "url(//");
    }
  }

  @Test
  void leadTheirReaderBackWithoutAServer() throws IOException {
    for (Map.Entry<String, String> file : files(".html").entrySet()) {
      if (!file.getKey().endsWith("/404.html")) {
        for (Element link : Jsoup.parse(file.getValue()).select("[href], [src]")) {
          assertThat(link.attr("href")).as(file.getKey()).doesNotStartWith("/");
          assertThat(link.attr("src")).as(file.getKey()).doesNotStartWith("/");
        }
      }
    }
  }

  @Test
  void feedsAndSitemapsAreWellFormed() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Map<String, String> files = files(".xml");
    files.keySet().removeIf(file -> file.contains("/export/"));
    assertThat(files.keySet()).contains("own/feed.xml", "own/sitemap.xml", "names/feed.xml");
    for (Map.Entry<String, String> file : files.entrySet()) {
      assertThat(file.getValue()).as(file.getKey()).startsWith("<?xml version=\"1.0\"");
      org.w3c.dom.Element root =
          factory
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(file.getValue())))
              .getDocumentElement();
      if (file.getKey().endsWith("/feed.xml")) {
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(root.getElementsByTagName("updated").getLength())
            .isEqualTo(1 + root.getElementsByTagName("entry").getLength());
      } else {
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
      }
    }
  }

  @Test
  void sitemapsNameEveryPageOnce() throws IOException {
    for (String site : List.of("own", "findings", "articles", "names")) {
      String host =
          site.equals("own") ? "https://comparanda.example/" : "https://" + site + ".example/";
      List<String> named = new ArrayList<>();
      for (Element loc :
          Jsoup.parse(
                  Files.readString(OUTPUTS.get(site).resolve("sitemap.xml")),
                  "",
                  Parser.xmlParser())
              .select("loc")) {
        assertThat(loc.text()).startsWith(host);
        named.add(URLDecoder.decode(loc.text().substring(host.length()), StandardCharsets.UTF_8));
      }
      List<String> pages =
          Folders.files(OUTPUTS.get(site)).stream()
              .filter(file -> file.endsWith(".html"))
              .filter(file -> !file.equals("404.html") && !file.endsWith("-draft.html"))
              .filter(file -> !file.startsWith("tags/") && !file.matches("(embed|share)/.*"))
              .toList();
      assertThat(named).containsExactlyInAnyOrderElementsOf(pages);
    }
  }

  @Test
  void robotsAreWelcome() throws IOException {
    assertThat(OUTPUTS.get("own").resolve("robots.txt"))
        .hasContent("User-agent: *\nAllow: /\n\nSitemap: https://comparanda.example/sitemap.xml\n");
    assertThat(OUTPUTS.get("smallest").resolve("robots.txt"))
        .hasContent("User-agent: *\nAllow: /\n");
  }

  /** The texts of all files of an extension, by {@code <site>/<path>}. */
  private static Map<String, String> files(String extension) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, Path> output : OUTPUTS.entrySet()) {
      for (String file : Folders.files(output.getValue())) {
        if (file.endsWith(extension)) {
          texts.put(
              output.getKey() + "/" + file, Files.readString(output.getValue().resolve(file)));
        }
      }
    }
    return texts;
  }

  /** Collects errors and warnings alike. */
  private static final class Complaints implements ErrorHandler {
    private final List<String> complaints;
    private String page = "";

    Complaints(List<String> complaints) {
      this.complaints = complaints;
    }

    @Override
    public void warning(SAXParseException complaint) {
      // The validator's own pages call this an information. flexmark writes <br />, as GitHub does.
      if (complaint.getMessage().startsWith("Trailing slash on void elements")) {
        return;
      }
      // It takes blocks of data for scripts; that there are no others is another test's.
      if (complaint.getMessage().startsWith("Inline script violates Content Security Policy")) {
        return;
      }
      complaints.add(page + ":" + complaint.getLineNumber() + ": " + complaint.getMessage());
    }

    @Override
    public void error(SAXParseException complaint) {
      warning(complaint);
    }

    @Override
    public void fatalError(SAXParseException complaint) {
      warning(complaint);
    }
  }
}
