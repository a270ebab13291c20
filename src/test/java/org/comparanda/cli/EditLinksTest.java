package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways from a page to the files that it is made of. */
class EditLinksTest {
  @TempDir private Path temporary;

  @Test
  void leadFromEveryPageToItsFileOnGithub() throws IOException {
    Path baked = bake("https://github.com/owner/name");
    String host = "https://github.com/owner/name/edit/main/";

    assertThat(edit(baked, "documents/one.html"))
        .containsExactly(
            host + "content/documents/one.md",
            host + "data/documents/one.yaml",
            host + "data/documents/one.yaml#L4",
            "https://github.com/owner/name/issues/new?template=wrong-value.yml"
                + "&title=Wrong%20value%3A%20alpha%20%2F%20size"
                + "&claim=data%2Fdocuments%2Fone.yaml%2C%20line%204&shown=7B");
    assertThat(edit(baked, "subjects/alpha.html")).containsExactly(host + "data/subjects.yaml");
    assertThat(edit(baked, "attributes/size.html")).containsExactly(host + "data/attributes.yaml");
    for (String page : Folders.files(baked)) {
      // What stands in frames elsewhere has no links but those to the whole page.
      if (page.endsWith(".html") && !page.startsWith("embed/")) {
        assertThat(edit(baked, page)).as(page).isNotEmpty();
      }
    }
    assertThat(edit(baked, "ledger.html"))
        .containsExactly("https://github.com/owner/name/tree/main/data");
  }

  @Test
  void knowGitlabAndBranchesAndFolders() throws IOException {
    assertThat(edit(bake("https://gitlab.com/group/sub/name.git"), "documents/one.html"))
        .startsWith(
            "https://gitlab.com/group/sub/name/-/edit/main/content/documents/one.md",
            "https://gitlab.com/group/sub/name/-/edit/main/data/documents/one.yaml",
            "https://gitlab.com/group/sub/name/-/edit/main/data/documents/one.yaml#L4")
        .last()
        .asString()
        .startsWith("https://gitlab.com/group/sub/name/-/issues/new?issue[title]=Wrong%20value")
        .contains("one.yaml%2C%20line%204%0A%0AThe%20site%20shows%3A%207B%0A");
    assertThat(edit(bake("https://code.example/a/b/-/tree/trunk/sites/one/"), "ledger.html"))
        .containsExactly("https://code.example/a/b/-/tree/trunk/sites/one/data");
    assertThat(edit(bake("https://github.com/a/b/tree/dev/my%20site"), "subjects/alpha.html"))
        .containsExactly("https://github.com/a/b/edit/dev/my%20site/data/subjects.yaml");
  }

  @Test
  void knowForgejoAndGitea() throws IOException {
    assertThat(edit(bake("https://codeberg.org/owner/name"), "documents/one.html"))
        .startsWith(
            "https://codeberg.org/owner/name/_edit/main/content/documents/one.md",
            "https://codeberg.org/owner/name/_edit/main/data/documents/one.yaml")
        .last()
        .asString()
        .startsWith("https://codeberg.org/owner/name/issues/new?title=Wrong%20value")
        .contains("&body=data%2Fdocuments%2Fone.yaml%2C%20line%204");
    assertThat(edit(bake("https://code.example/a/b/src/branch/trunk/one"), "ledger.html"))
        .containsExactly("https://code.example/a/b/src/branch/trunk/one/data");
  }

  @Test
  void leadToTheRepositoryAloneOnAHostThatNobodyKnows() throws IOException {
    assertThat(edit(bake("https://code.example/a/b"), "documents/one.html"))
        .isNotEmpty()
        .containsOnly("https://code.example/a/b");
    assertThat(edit(bake("https://code.example/a/b/tree/main"), "subjects/alpha.html"))
        .containsExactly("https://code.example/a/b/edit/main/data/subjects.yaml");
  }

  @Test
  void areNoneWhereNobodySaysWhereTheFilesAre() throws IOException {
    Path baked = bake("");

    for (String page : Folders.files(baked)) {
      if (page.endsWith(".html")) {
        assertThat(Files.readString(baked.resolve(page)))
            .doesNotContain("class=\"edit\"", "/edit/");
      }
    }
  }

  @Test
  void refuseWhatIsNoAddressOfARepository() throws IOException {
    for (String address :
        List.of("javascript:alert(1)", "http://github.com/a", "https://gitlab.com/a/")) {
      Program.Outcome outcome = Program.run("build", "-s", site(address));

      assertThat(outcome.code()).as(address).isEqualTo(1);
      assertThat(outcome.err()).contains("jbake.properties:1:1: error[bad-setting]");
    }
  }

  private static List<String> edit(Path baked, String page) throws IOException {
    Document document = Jsoup.parse(Files.readString(baked.resolve(page)));
    List<String> links = new ArrayList<>(document.select("footer .edit a").eachAttr("href"));
    links.addAll(document.select("main .edit a").eachAttr("href"));
    return links;
  }

  private Path bake(String repository) throws IOException {
    Path output = Files.createTempDirectory(temporary, "out").resolve("site");
    Program.Outcome outcome = Program.run("build", "-s", site(repository), "-o", output);
    assertThat(outcome.err()).isEmpty();
    return output;
  }

  private Path site(String repository) throws IOException {
    Path site =
        Folders.copy(
            Folders.SITES.resolve("smallest"),
            Files.createTempDirectory(temporary, "site"),
            Comparator.naturalOrder());
    if (!repository.isEmpty()) {
      Files.writeString(
          site.resolve("jbake.properties"), "comparanda.repository=" + repository + "\n");
    }
    return site;
  }
}
