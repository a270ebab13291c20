package org.comparanda.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFilesTest {
  private final Problems problems = new Problems();

  @TempDir private Path root;

  @Test
  void areListedInTheOrderOfTheirPaths() throws IOException {
    write("content/b.md", "");
    write("content/a/z.md", "");
    write("content/a-b.md", "");
    write("content/Ä.md", "");
    write("content/B.md", "");

    assertThat(files().list("content", ".jbakeignore", problems))
        .containsExactly(
            "content/B.md", "content/a-b.md", "content/a/z.md", "content/b.md", "content/Ä.md");
  }

  @Test
  void areListedWithoutHiddenAndIgnoredOnes() throws IOException {
    write("content/.hidden.md", "");
    write("content/.git/a.md", "");
    write("content/drafts/.jbakeignore", "");
    write("content/drafts/deep/a.md", "");
    write("content/a.md", "");

    assertThat(files().list("content", ".jbakeignore", problems)).containsExactly("content/a.md");
  }

  @Test
  void areNoneInAFolderThatIsNotThere() throws IOException {
    assertThat(files().list("content", ".jbakeignore", problems)).isEmpty();
    assertThat(files().isFolder("content")).isFalse();
    assertThat(files().isFile("content")).isFalse();
  }

  @Test
  void areAProblemWhereALinkLeadsNowhereOrBack() throws IOException {
    write("content/a.md", "");
    write("elsewhere/b.md", "");
    Files.createSymbolicLink(root.resolve("content/linked"), root.resolve("elsewhere"));
    Files.createSymbolicLink(root.resolve("content/loop"), Path.of("."));
    Files.createSymbolicLink(root.resolve("content/gone.md"), Path.of("nowhere.md"));

    assertThat(files().list("content", ".jbakeignore", problems))
        .containsExactly("content/a.md", "content/linked/b.md");
    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly(
            "content/gone.md:1:1: error[unreadable-file]: This link leads to nothing. Take it away.",
            "content/loop:1:1: error[unreadable-file]: This link leads back to a folder that it stands in. Take it away.");
  }

  @Test
  void areAProblemWhereSomethingElseHasTheirName() throws IOException {
    write("jbake.properties/a", "");
    Files.createSymbolicLink(root.resolve("subjects.yaml"), Path.of("nowhere"));

    assertThat(files().isFile("jbake.properties", problems)).isFalse();
    assertThat(files().isFile("subjects.yaml", problems)).isFalse();
    assertThat(files().isFile("attributes.yaml", problems)).isFalse();
    assertThat(problems.sorted())
        .extracting(Problem::headline)
        .containsExactly(
            "jbake.properties:1:1: error[unreadable-file]: This is no file.",
            "subjects.yaml:1:1: error[unreadable-file]: This link leads to nothing.");
  }

  @Test
  void areReadInUtf8WithoutTheByteOrderMark() throws IOException {
    write("a.md", "\uFEFF---\ntitle: 通义\n---\n");
    write("b.md", "\uFEFF");

    assertThat(files().read("a.md", problems)).contains("---\ntitle: 通义\n---\n");
    assertThat(files().read("b.md", problems)).contains("");
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void areAProblemWhereTheyAreNotUtf8() throws IOException {
    Files.write(root.resolve("a.md"), "title: x\nä".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(files().read("a.md", problems)).isEmpty();
    assertThat(problems.sorted())
        .singleElement()
        .hasToString("a.md:2:1: error[not-utf-8]: This is not UTF-8 text. Save the file in UTF-8.");
  }

  @Test
  void haveTheirColumnsCountedInCodePointsEvenThen() throws IOException {
    byte[] before = "\uFEFFone\n😀\uFFFDä ".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(before, before.length + 1);
    bytes[before.length] = (byte) 0xE4;
    Files.write(root.resolve("a.md"), bytes);

    files().read("a.md", problems);

    assertThat(problems.sorted()).extracting(Problem::spot).containsExactly(new Spot("a.md", 2, 5));
  }

  private SiteFiles files() {
    return new SiteFiles(root);
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
