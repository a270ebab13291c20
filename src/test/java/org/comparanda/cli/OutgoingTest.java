package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.comparanda.site.Outputs;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What stands beside the pages: Markdown twins, feeds, citations, {@code llms.txt}. */
class OutgoingTest {
  private static final List<String> SITES = List.of("findings", "names", "articles", "smallest");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

  @TempDir private static Path temporary;

  @BeforeAll
  static void bake() {
    for (String site : SITES) {
      Path source = Folders.SITES.resolve(site);
      assertThat(Program.run("build", "--source", source, "--output", output(site)).err())
          .isEmpty();
    }
  }

  private static Path output(String site) {
    return temporary.resolve(site);
  }

  @Test
  void everyPageHasATwin() throws IOException {
    for (String site : SITES) {
      List<String> pages =
          Folders.files(output(site)).stream()
              .filter(file -> file.endsWith(".html"))
              .filter(
                  file ->
                      !file.matches("404.html|search.html|tags/.*|embed/.*|share/.*|.*-draft.html"))
              .map(file -> file + ".md")
              .toList();
      List<String> twins =
          Folders.files(output(site)).stream().filter(file -> file.endsWith(".html.md")).toList();

      assertThat(twins).as(site).containsExactlyInAnyOrderElementsOf(pages);
      for (String twin : twins) {
        assertThat(Files.readString(output(site).resolve(twin))).as(twin).startsWith("# ");
      }
    }
  }

  /** DokuWiki encodes every letter in six characters or more, and a disk holds 255 in a name. */
  @Test
  void longNamesFitIntoDokuWiki() throws IOException {
    Path site =
        Folders.copy(
            Folders.SITES.resolve("smallest"), temporary.resolve("long-names"), String::compareTo);
    String name = "что-мы-сравниваем-и-почему-это-так-важно-для-читателей";
    for (String end : List.of("", "-2")) {
      Files.writeString(site.resolve("content/" + name + end + ".md"), "Text.\n");
    }
    Path output = temporary.resolve("with-long-names");

    assertThat(Program.run("build", "--source", site, "--output", output).err()).isEmpty();

    assertThat(Folders.files(output.resolve("export/dokuwiki/pages")))
        .filteredOn(file -> file.startsWith("%D1%87%D1%82%D0%BE-"))
        .hasSize(2)
        .allMatch(file -> file.matches("(%[0-9A-F]{2}|[a-z-])+-[0-9a-f]{16}\\.txt"))
        .allMatch(file -> file.length() <= 241);
  }

  @Test
  void linksToContentFilesKeepTheirQueriesAndWhateverTheNamesHold() throws IOException {
    Path site =
        Folders.copy(
            Folders.SITES.resolve("smallest"), temporary.resolve("odd"), String::compareTo);
    Files.writeString(site.resolve("jbake.properties"), "site.host=https://x.example\n");
    Files.writeString(site.resolve("content/h#.md"), "# Hash");
    Files.writeString(site.resolve("content/odd.md"), "[d](h%23.md) [q](h%23.md?x=1&y=2#hash)");
    Path output = temporary.resolve("odd-out");

    assertThat(Program.run("build", "--source", site, "--output", output).err()).isEmpty();

    assertThat(output.resolve("odd.html"))
        .content()
        .contains("href=\"h%23.html\"", "href=\"h%23.html?x=1&amp;y=2#hash\"");
    assertThat(output.resolve("odd.html.md"))
        .content()
        .contains("(https://x.example/h%23.html)", "(https://x.example/h%23.html?x=1\\&y=2#hash)");
  }

  @Test
  void aSettingLeavesTwinsOut() throws IOException {
    Path site =
        Folders.copy(
            Folders.SITES.resolve("findings"), temporary.resolve("untwinned"), String::compareTo);
    Path settings = site.resolve("jbake.properties");
    Files.writeString(settings, Files.readString(settings) + "\ncomparanda.twins=false\n");
    Path output = temporary.resolve("without-twins");
    assertThat(Program.run("build", "--source", site, "--output", output).err()).isEmpty();

    assertThat(Folders.files(output)).isNotEmpty().noneMatch(file -> file.endsWith(".html.md"));
    assertThat(Files.readString(output.resolve("llms.txt")))
        .contains("/compare/all.html)")
        .doesNotContain(".html.md");
  }

  @Test
  void barePagesMayLoadNothingFromElsewhere() throws IOException {
    for (String file : Folders.files(output("names"))) {
      if (file.startsWith("embed/") && file.endsWith(".html")) {
        String policy =
            org.jsoup.Jsoup.parse(Files.readString(output("names").resolve(file)))
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content");
        assertThat(policy)
            .as(file)
            .startsWith("default-src 'none'; ")
            .doesNotContain("unsafe", "*")
            .contains("base-uri 'none'");
        assertThat(policy.contains("script-src")).as(file).isNotEqualTo(file.contains("/frozen/"));
      }
    }
  }

  @Test
  void everyPageWithATwinSaysHowToTakeItAlong() throws IOException {
    for (String site : SITES) {
      List<String> twins =
          Folders.files(output(site)).stream().filter(file -> file.endsWith(".html.md")).toList();
      for (String twin : twins) {
        String page = twin.substring(0, twin.length() - ".md".length());
        org.jsoup.nodes.Document html =
            org.jsoup.Jsoup.parse(
                Files.readString(output(site).resolve(page)), "https://x/" + Outputs.encoded(page));

        assertThat(html.select(".takeaway a").eachAttr("abs:href"))
            .as(site + " " + page)
            .containsOnlyOnce("https://x/share/" + Outputs.encoded(page));
        assertThat(output(site).resolve("share/" + page)).exists();
      }
    }
  }

  @Test
  void everyPageCanBeCitedAtItsVersion() throws Exception {
    List<String> cited =
        Folders.files(output("names").resolve("cite")).stream()
            .filter(file -> file.endsWith(".bib"))
            .toList();
    assertThat(cited)
        .contains(
            "compare/c.1.bib", "pages/ledger.bib", "pages/index.bib", "pages/über uns & co.bib");
    for (String file : cited) {
      String text = Files.readString(output("names").resolve("cite").resolve(file));
      assertThat(new BibTeXParser().parse(new StringReader(text)).getEntries())
          .as(file)
          .isNotEmpty();
      if (!file.equals("documents.bib")) {
        assertThat(text).as(file).containsPattern("version = \\{[0-9a-f]{16}}");
      }
    }
    assertThat(Files.readString(output("names").resolve("cite/pages/über uns & co.csl.json")))
        .contains("\"https://names.example/%C3%BCber%20uns%20%26%20co.html\"");
  }

  @Test
  void twinsHoldTablesAndEvidence() throws IOException {
    assertThat(Files.readString(output("findings").resolve("compare/all.html.md")))
        .contains(
            "| 671B<br>*agreed*",
            "about 700B: [An early article]",
            "(agrees with the value shown)");
  }

  @Test
  void llmsTxtLeadsToTwinsThatAreThere() throws IOException {
    for (String site : List.of("findings", "articles")) {
      Matcher links = LINK.matcher(Files.readString(output(site).resolve("llms.txt")));
      List<String> goals = new ArrayList<>();
      while (links.find()) {
        goals.add(links.group(1).replace("https://" + site + ".example/", "").replace("\\", ""));
      }
      assertThat(goals).contains("documents/index.html.md", "api/v1/index.json");
      for (String goal : goals) {
        assertThat(output(site).resolve(goal)).as(site).exists();
      }
    }
  }

  @Test
  void pagesSayWhatTheyAreInTheWordsOfSchemaOrg() throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (String page : List.of("documents/nasty.1.html", "compare/c.1.html")) {
      String html = Files.readString(output("names").resolve(page));
      List<JsonNode> data = new ArrayList<>();
      for (org.jsoup.nodes.Element script :
          org.jsoup.Jsoup.parse(html).select("script[type=application/ld+json]")) {
        data.add(json.readTree(script.data()));
      }
      assertThat(data).as(page).hasSize(1);
      assertThat(data.get(0).path("@context").asText()).isEqualTo("https://schema.org");
      assertThat(data.get(0).path("url").asText()).isEqualTo("https://names.example/" + page);
    }
    String table = Files.readString(output("names").resolve("compare/c.1.html"));
    for (JsonNode download :
        json.readTree(
                org.jsoup.Jsoup.parse(table).select("script[type=application/ld+json]").html())
            .path("distribution")) {
      String file = download.path("contentUrl").asText();
      assertThat(output("names").resolve("compare").resolve(file).normalize()).exists();
      assertThat(download.path("encodingFormat").asText())
          .isEqualTo(file.endsWith(".json") ? "application/json" : "text/csv");
    }
    String digest = Files.readString(output("names").resolve("documents/nasty.1.html"));
    assertThat(digest).contains("\\u003cscript\\u003ealert(1)").doesNotContain("<script>alert(1)");
  }

  @Test
  void feedsAreAtom() throws Exception {
    List<String> feeds =
        Folders.files(output("names")).stream().filter(file -> file.endsWith(".atom")).toList();
    assertThat(feeds).isNotEmpty().allMatch(feed -> feed.matches("(subjects|compare)/.*"));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    for (String feed : feeds) {
      String text = Files.readString(output("names").resolve(feed));
      Document parsed = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
      NodeList entries = parsed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
      for (int i = 0; i < entries.getLength(); i++) {
        Element entry = (Element) entries.item(i);
        for (String needed : List.of("title", "id", "link", "updated")) {
          assertThat(entry.getElementsByTagName(needed).getLength()).as(feed).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void bibtexIsReadBackAsItWas() throws Exception {
    BibTeXDatabase read =
        new BibTeXParser()
            .parse(
                new StringReader(Files.readString(output("names").resolve("cite/documents.bib"))));

    BibTeXEntry entry = read.getEntries().get(new org.jbibtex.Key("nasty.1"));
    assertThat(entry.getField(BibTeXEntry.KEY_TITLE).toUserString())
        .isEqualTo(
            "{A \\textless{}/title\\textgreater{} \\textquotedbl{}title\\textquotedbl{} \\& "
                + "\\textless{}script\\textgreater{}alert(1)\\textless{}/script\\textgreater{}}");
    assertThat(entry.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2026");
    assertThat(read.getEntries()).hasSize(2);
  }

  @Test
  void cslAndRisNameEveryDocument() throws IOException {
    JsonNode csl =
        new ObjectMapper()
            .readTree(Files.readString(output("names").resolve("cite/documents.csl.json")));
    assertThat(csl).hasSize(2);
    assertThat(csl.path(0).path("title").asText())
        .isEqualTo("A </title> \"title\" & <script>alert(1)</script>");
    assertThat(csl.path(0).at("/issued/date-parts/0/0").asInt()).isEqualTo(2026);

    List<String> lines =
        Files.readString(output("names").resolve("cite/documents.ris")).lines().toList();
    assertThat(lines).filteredOn(line -> line.startsWith("TY  - ")).hasSize(2);
    assertThat(lines).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
  }

  @Test
  void theVersionOfAPageIsThatOfItsWords() throws IOException {
    Path site =
        Folders.copy(
            Folders.SITES.resolve("smallest"), temporary.resolve("changed"), String::compareTo);
    String before = Files.readString(output("smallest").resolve("cite/subjects/alpha.bib"));
    assertThat(before).containsPattern("version = \\{[0-9a-f]{16}}");

    Path data = site.resolve("data/documents/one.yaml");
    Files.writeString(data, Files.readString(data).replace("7B", "8B"));
    Path again = temporary.resolve("again");
    assertThat(Program.run("build", "--source", site, "--output", again).err()).isEmpty();

    assertThat(Files.readString(again.resolve("cite/subjects/alpha.bib"))).isNotEqualTo(before);
  }
}
