package org.comparanda.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private final Problems problems = new Problems();

  @Test
  void haveJBakesDefaults() {
    Settings settings = Settings.read("", problems);

    assertThat(
            List.of(
                settings.get("content.folder"),
                settings.get("data.folder"),
                settings.get("template.folder"),
                settings.get("asset.folder"),
                settings.get("header.separator"),
                settings.get("date.format"),
                settings.get("output.extension"),
                settings.get("ignore.file")))
        .containsExactly(
            "content",
            "data",
            "templates",
            "assets",
            "~~~~~~",
            "yyyy-MM-dd",
            ".html",
            ".jbakeignore");
    assertThat(settings.get("nobody.knows")).isEmpty();
    assertThat(settings.isSet("content.folder")).isFalse();
  }

  @Test
  void areWhatTheFileSays() {
    Settings settings =
        Settings.read(
            "# comment\nsite.title = 通义 \\\n  two\nsite.mood: x\nsite.motto=\n", problems);

    assertThat(settings.get("site.title")).isEqualTo("通义 two");
    assertThat(settings.get("site.mood")).isEqualTo("x");
    assertThat(settings.get("site.motto")).isEmpty();
    assertThat(settings.isSet("site.motto")).isTrue();
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void areKnownWhereTheyAreOurs() {
    Settings.read("site.anything=x\n\n  comparanda.repositry=x\n", problems);

    assertThat(problems.sorted())
        .singleElement()
        .hasToString(
            "jbake.properties:3:3: error[unknown-key]: There is no setting \"comparanda.repositry\". Did you mean \"comparanda.repository\"?");
  }

  @Test
  void haveTheSpotOfTheWholeKeyAndNotOfOneThatBeginsLikeIt() {
    Settings.read("comparanda.repository=https://example.org/x\ncomparanda.repo : y\n", problems);

    assertThat(problems.sorted())
        .extracting(Problem::spot)
        .containsExactly(new Spot("jbake.properties", 2, 1));
  }

  @Test
  void haveTheSpotOfTheLineThatCounts() {
    Settings settings = Settings.read("tag.path=../x\ntag.path=words\n", problems);

    assertThat(problems.isEmpty()).isTrue();
    assertThat(settings.get("tag.path")).isEqualTo("words");
    assertThat(settings.spot("tag.path")).isEqualTo(new Spot("jbake.properties", 2, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site.host=",
        "site.host=http://localhost:8820",
        "site.host=https://\u4f8b\u3048.jp/a-b/%20c/",
        "site.host=https://[::1]:8080/",
        "site.language=zh-Hans-CN",
        "site.language=gsw",
        "content.folder=../texts/of ours",
        "asset.folder=.assets",
        "template.feedlet.extension=.atom.xml",
        "default.status=",
        "date.format=EEE, d MMM yyyy",
        "freemarker.timezone=GMT+02:00",
        "freemarker.timezone=Europe/Berlin",
        "index.file=news/index.html",
        "tag.path=all/\u6807\u7b7e",
        "index.posts_per_page=12",
        "uri.noExtension.prefix=",
        "uri.noExtension.prefix=/",
        "uri.noExtension.prefix=/blog/2026",
        "destination.folder=",
        "markdown.extensions=ALL"
      })
  void mayBe(String line) {
    Settings.read(line, problems);

    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site.host=ftp://x",
        "site.host=//example.org",
        "site.host=https://e.org/a b",
        "site.host=https://x.y/\"><script>",
        "site.host=https://",
        "site.language=en_US",
        "site.language=",
        "content.folder=/etc",
        "content.folder=.",
        "content.folder=..",
        "content.folder=../..",
        "content.folder=a//b",
        "template.folder=a/../b",
        "template.page.file=",
        "template.page.extension=./../x",
        "ignore.file=a/b",
        "draft.suffix=",
        "draft.suffix=\\\\x",
        "index.file=a,b.html",
        "index.file=${user.home}",
        "index.file=a/",
        "index.file=a/./b.html",
        "tag.path=",
        "tag.path=..",
        "tag.path=/tags",
        "tag.path=a/../../b",
        "index.posts_per_page=-1",
        "index.posts_per_page=zero",
        "index.posts_per_page=1000000000000",
        "uri.noExtension.prefix=/../x\\\\y"
      })
  void cannotBe(String line) {
    Settings.read(line, problems);

    assertThat(problems.sorted()).extracting(Problem::rule).containsExactly("bad-setting");
  }

  @Test
  void sayWhatCannotBeRead() {
    Settings.read("a=\\u12", problems);

    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.headline())
                  .startsWith(
                      "jbake.properties:1:1: error[bad-settings]: The settings cannot be read");
              assertThat(problem.remedy())
                  .isEqualTo("Write \\\\ for a backslash and \\uXXXX with four digits.");
            });
  }
}
