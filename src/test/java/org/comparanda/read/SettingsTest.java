package org.comparanda.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
            "# comment\nsite.title = 通义 \\\n  two\nsite.host: x\ncontent.folder=\n", problems);

    assertThat(settings.get("site.title")).isEqualTo("通义 two");
    assertThat(settings.get("site.host")).isEqualTo("x");
    assertThat(settings.get("content.folder")).isEmpty();
    assertThat(settings.isSet("content.folder")).isTrue();
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
