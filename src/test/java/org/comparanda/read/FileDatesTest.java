package org.comparanda.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDatesTest {
  private static final List<String> FILES = List.of("content/a.md", "content/b.md", "data/é.yaml");

  @TempDir private Path folder;

  @Test
  void aFileHasTheDayOfTheLastCommitThatChangedIt() throws Exception {
    try (Git git = init(folder)) {
      write("content/a.md", "content/b.md", "data/é.yaml");
      commit(git, "2024-01-01T23:59:59Z");
      write("content/b.md");
      commit(git, "2025-02-02T00:00:00Z");
      write("README.md");
      commit(git, "2026-03-03T00:00:00Z");
    }

    assertThat(FileDates.of(folder, FILES))
        .isEqualTo(
            Map.of(
                "content/a.md", LocalDate.parse("2024-01-01"),
                "content/b.md", LocalDate.parse("2025-02-02"),
                "data/é.yaml", LocalDate.parse("2024-01-01")));
  }

  @Test
  void aSiteMayStandBelowTheRepositorysRoot() throws Exception {
    try (Git git = init(folder)) {
      write("site/content/a.md", "content/b.md");
      commit(git, "2024-01-01T12:00:00Z");
    }

    assertThat(FileDates.of(folder.resolve("site"), FILES))
        .isEqualTo(Map.of("content/a.md", LocalDate.parse("2024-01-01")));
  }

  @Test
  void aMergeChangesNothingThatOneSideHas() throws Exception {
    try (Git git = init(folder)) {
      write("content/a.md");
      RevCommit first = commit(git, "2024-01-01T12:00:00Z");
      String main = git.getRepository().getBranch();
      git.checkout().setCreateBranch(true).setName("side").setStartPoint(first).call();
      write("content/b.md");
      RevCommit side = commit(git, "2024-02-02T12:00:00Z");
      git.checkout().setName(main).call();
      write("content/a.md");
      commit(git, "2024-03-03T12:00:00Z");
      git.merge().include(side).setFastForward(MergeCommand.FastForwardMode.NO_FF).call();
    }

    assertThat(FileDates.of(folder, FILES))
        .isEqualTo(
            Map.of(
                "content/a.md", LocalDate.parse("2024-03-03"),
                "content/b.md", LocalDate.parse("2024-02-02")));
  }

  @Test
  void whereAShallowCloneBeginsNothingIsKnown() throws Exception {
    try (Git git = init(folder)) {
      write("content/a.md", "content/b.md");
      commit(git, "2023-01-01T12:00:00Z");
      write("content/b.md");
      RevCommit boundary = commit(git, "2024-01-01T12:00:00Z");
      write("content/a.md");
      commit(git, "2025-02-02T12:00:00Z");
      Files.writeString(folder.resolve(".git/shallow"), boundary.name() + "\n");
    }

    assertThat(FileDates.of(folder, FILES))
        .isEqualTo(Map.of("content/a.md", LocalDate.parse("2025-02-02")));
  }

  @Test
  void nothingIsKnownOutsideARepositoryOrInAnEmptyOrABrokenOne() throws Exception {
    write("content/a.md");
    assertThat(FileDates.of(folder, FILES)).isEmpty();

    init(folder).close();
    assertThat(FileDates.of(folder, FILES)).isEmpty();

    Files.writeString(folder.resolve(".git/HEAD"), "0123456789012345678901234567890123456789\n");
    assertThat(FileDates.of(folder, FILES)).isEmpty();

    Files.writeString(folder.resolve(".git/HEAD"), "\u0000");
    assertThat(FileDates.of(folder, FILES)).isEmpty();
  }

  @Test
  void nothingIsWrittenIntoTheRepository() throws Exception {
    try (Git git = init(folder)) {
      write("content/a.md");
      commit(git, "2024-01-01T12:00:00Z");
    }
    List<Path> before = tree();

    FileDates.of(folder, FILES);

    assertThat(tree()).isEqualTo(before);
  }

  private List<Path> tree() throws IOException {
    try (var walk = Files.walk(folder)) {
      return walk.sorted().toList();
    }
  }

  private static Git init(Path folder) throws GitAPIException {
    NoUserSettings.install();
    return Git.init().setDirectory(folder.toFile()).call();
  }

  private void write(String... files) throws IOException {
    for (String file : files) {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      String old = Files.exists(path) ? Files.readString(path) : "";
      Files.writeString(path, old + file + "\n");
    }
  }

  private static RevCommit commit(Git git, String when) throws GitAPIException {
    PersonIdent author =
        new PersonIdent("A", "a@example.org", Instant.parse(when), ZoneOffset.ofHours(9));
    git.add().addFilepattern(".").call();
    return git.commit()
        .setMessage("x")
        .setAuthor(author)
        .setCommitter(author)
        .setSign(false)
        .call();
  }
}
