package org.comparanda.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentReaderTest {
  private final Problems problems = new Problems();

  @Test
  void aYamlHeaderStandsBetweenFences() {
    Content content =
        read(
            """
            ---
            title: "A: b"
            summary: short
            nested: {a: [1, 2]}
            ---

            # Body
            """);

    assertThat(content.form()).isEqualTo(HeaderForm.YAML);
    assertThat(content.header())
        .containsOnly(
            Map.entry("title", "A: b"),
            Map.entry("summary", "short"),
            Map.entry("nested", Map.of("a", List.of("1", "2"))));
    assertThat(content.text("title")).isEqualTo("A: b");
    assertThat(content.text("nested")).isEmpty();
    assertThat(content.spot("title")).hasToString("content/a.md:2:8");
    assertThat(content.spot("nobody")).hasToString("content/a.md:1:1");
    assertThat(content.article().html()).isEqualTo("<h1 id=\"body\">Body</h1>\n");
  }

  @Test
  void aJBakeHeaderGoesUpToItsSeparator() {
    Content content =
        read(
            """
            title=A = b
              type = page

            status=published
            empty=
            ~~~~~~

            Body
            """);

    assertThat(content.form()).isEqualTo(HeaderForm.JBAKE);
    assertThat(content.header())
        .containsOnly(
            Map.entry("title", "A = b"),
            Map.entry("type", "page"),
            Map.entry("status", "published"),
            Map.entry("empty", ""));
    assertThat(content.spot("title")).hasToString("content/a.md:1:7");
    assertThat(content.spot("type")).hasToString("content/a.md:2:10");
    assertThat(content.article().html()).isEqualTo("<p>Body</p>\n");
  }

  @Test
  void aJBakeHeaderMayHoldJson() {
    Content content = read("big={\"a\": [1, \"x\"], \"b\": {\"c\": true}}\nno={not json\n~~~~~~\n");

    assertThat(content.header())
        .containsOnly(
            Map.entry("big", Map.of("a", List.of(1, "x"), "b", Map.of("c", true))),
            Map.entry("no", "{not json"));
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void jsonThatIsNoneHasItsSpotInTheLine() {
    read("title=x\ndata= {\"a\": 1, \"a\": 2}\n~~~~~~\n");

    assertThat(problems.sorted())
        .extracting(Problem::headline)
        .containsExactly(
            "content/a.md:2:16: error[duplicate-key]: The key \"a\" stands here twice.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Body alone",
        "title=x\nno key\n~~~~~~\nBody",
        "title=x\nno separator",
        "---\n\nA text between rules: this one.\n",
        "---\n# A heading\n",
        "---\nhttps://example.com\n",
        "---",
        "----\ntitle: x\n----\n",
        "# A\n\n~~~~~~\ncode\n~~~~~~\n",
        "",
      })
  void everythingElseIsBody(String text) {
    Content content = read(text);

    assertThat(content.form()).isEqualTo(HeaderForm.NONE);
    assertThat(content.header()).isEmpty();
    assertThat(problems.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'---\ntitle: secret\nstatus: draft\n\nText', 1",
    "'---\n\ntitle:\nText', 1",
    "'\n \r\n---\r\nstatus: draft\r\n', 3",
  })
  void aHeaderWithoutItsEndIsAProblem(String text, int line) {
    read(text);

    assertThat(problems.sorted())
        .singleElement()
        .hasToString(
            "content/a.md:%d:1: error[open-header]: This header has no end. End it with a line of ---."
                .formatted(line));
  }

  @Test
  void blankLinesMayStandBeforeAHeader() {
    Content content = read("\n\n---\nstatus: draft\n---\n[l](m.md)\n");

    assertThat(content.text("status")).isEqualTo("draft");
    assertThat(content.spot("status")).hasToString("content/a.md:4:9");
    assertThat(content.article().links())
        .extracting(Link::spot)
        .containsExactly(new Spot("content/a.md", 6, 5));
  }

  @Test
  void aHeaderMayBeEmpty() {
    assertThat(read("---\n---\nBody").form()).isEqualTo(HeaderForm.YAML);
    assertThat(read("~~~~~~\nBody").form()).isEqualTo(HeaderForm.JBAKE);
    assertThat(read("---\ntitle: x\n---").article().html()).isEmpty();
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void aYamlHeaderHoldsKeys() {
    read("---\n- a\n---\n");

    assertThat(problems.sorted())
        .singleElement()
        .hasToString(
            "content/a.md:2:1: error[wrong-kind]: A header holds keys with values. Write \"title: …\" lines.");
  }

  @Test
  void aMistakeInAYamlHeaderHasItsSpotInTheFile() {
    read("---\ntitle: A: b\n---\n");

    assertThat(problems.sorted())
        .singleElement()
        .extracting(Problem::spot)
        .hasToString("content/a.md:2:9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tags=a, b ,,c\n~~~~~~\n",
        "---\ntags: [a, b, c]\n---\n",
        "---\ntags: a,b,c\n---\n"
      })
  void tagsAreAListHoweverTheyAreWritten(String text) {
    assertThat(read(text).header()).containsEntry("tags", List.of("a", "b", "c"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"date=2026-02-16\n~~~~~~\n", "---\ndate: 2026-02-16\n---\n"})
  void aDateIsTheSameInEveryTimeZoneAndLocale(String text) {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist"));

      assertThat(read(text).header())
          .containsEntry("date", Date.from(Instant.parse("2026-02-16T00:00:00Z")));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "16.02.2026", "soon"})
  void aDateIsOfTheSitesForm(String date) {
    Content content = read("title=x\ndate=" + date + "\n~~~~~~\n");

    assertThat(content.header()).doesNotContainKey("date");
    assertThat(problems.sorted())
        .singleElement()
        .hasToString(
            "content/a.md:2:6: error[bad-date]: \"%s\" is no date of the form yyyy-MM-dd. Write the date in that form, or change date.format in jbake.properties."
                .formatted(date));
  }

  @Test
  void theSettingsSayTheFolderTheSeparatorAndTheFormOfDates() {
    Settings settings =
        Settings.read(
            "content.folder=pages\nheader.separator=====\ndate.format=dd.MM.yyyy\n", problems);
    Content content =
        new ContentReader(settings, true).read("a.html", "date=16.02.2026\n====\n<p>", problems);

    assertThat(content.file()).isEqualTo("pages/a.html");
    assertThat(content.header())
        .containsEntry("date", Date.from(Instant.parse("2026-02-16T00:00:00Z")));
    assertThat(content.article().html()).isEqualTo("<p>");
  }

  @Test
  void linesMayEndAsOnWindows() {
    Content yaml = read("---\r\ntitle: x\r\n---\r\n\r\n# H\r\n\r\n[l](m.md)\r\n");
    Content jbake = read("title=x\r\ntype=page\r\n~~~~~~\r\n\r\n# H\r\n\r\n[l](m.md)\r\n");

    assertThat(yaml.text("title")).isEqualTo("x");
    assertThat(jbake.text("title")).isEqualTo("x");
    assertThat(jbake.text("type")).isEqualTo("page");
    for (Content content : List.of(yaml, jbake)) {
      assertThat(content.article().headings()).containsExactly(new Heading(1, "h", "H"));
      assertThat(content.article().links())
          .extracting(Link::spot)
          .containsExactly(new Spot("content/a.md", 7, 5));
    }
  }

  @Test
  void theFirstHeadingOfHtmlIsKnown() {
    String text =
        "<!-- <h1>No</h1> --><h2></h2>\n<h2 id=\"x\">Salt &amp; <em>water</em></h2>\n<h1>Z</h1>";
    ContentReader reader = new ContentReader(Settings.read("", problems), true);

    assertThat(reader.read("a.html", text, problems).article().headings())
        .containsExactly(new Heading(2, "x", "Salt & water"));
    assertThat(reader.read("a.html", "<p>No heading</p>", problems).article().headings()).isEmpty();
  }

  @Test
  void htmlIsTakenAsItStands() {
    Content content =
        new ContentReader(Settings.read("", problems), true)
            .read("a/b.html", "title=x\n~~~~~~\n<p>*x*\r\n", problems);

    assertThat(content.article().html()).isEqualTo("<p>*x*\r\n");
    assertThat(content.stem()).isEqualTo("a/b");
  }

  @ParameterizedTest
  @CsvSource({"a.md, a", "a/b.c.md, a/b.c", "a.b/c, a.b/c"})
  void theStemIsThePathWithoutItsExtension(String path, String stem) {
    assertThat(
            new ContentReader(Settings.read("", problems), true).read(path, "x", problems).stem())
        .isEqualTo(stem);
  }

  private Content read(String text) {
    return new ContentReader(Settings.read("", problems), true).read("a.md", text, problems);
  }
}
