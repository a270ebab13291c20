package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.comparanda.cli.Program.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the machine refuses is told in a sentence. */
class MachineFaultTest {
  @TempDir private Path temporary;

  @Test
  void namesTheFolderThatNothingCanBeWrittenTo() {
    String file = temporary.resolve("target/site").toString();

    assertThat(told(new AccessDeniedException(file)))
        .isEqualTo(
            "Nothing can be written to \"%s\": the rights do not allow it. Change that, or name another folder with --output."
                .formatted(temporary));
    assertThat(told(new FileSystemException(file, null, "Read-only file system")))
        .isEqualTo(
            "Nothing can be written to \"%s\": Read-only file system. Change that, or name another folder with --output."
                .formatted(temporary));
  }

  @Test
  void namesTheFileThatStandsInTheWay() throws IOException {
    Path file = Files.writeString(temporary.resolve("target"), "");

    assertThat(told(new FileAlreadyExistsException(file.toString())))
        .isEqualTo(
            "\"%s\" is a file, and a folder is needed there. Move it away, or name another folder with --output."
                .formatted(file));
  }

  @Test
  void namesTheFolderThatNothingCanBeCopiedTo() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");
    String copy = temporary.resolve("below/copy").toString();

    assertThat(told(new FileSystemException(file.toString(), copy, "No space left on device")))
        .startsWith("Nothing can be written to \"%s\": No space".formatted(temporary));
  }

  @Test
  void namesALinkThatLeadsNowhere() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("a.md"), temporary.resolve("nowhere"));

    assertThat(told(new NoSuchFileException(link.toString())))
        .isEqualTo(
            "\"%s\" is a link that leads nowhere. Mend it, or take it away.".formatted(link));
  }

  @Test
  void knowsAFullDisk() {
    assertThat(told(new IOException("No space left on device")))
        .isEqualTo(
            "The disk is full: No space left on device. Make room, or name another folder with --output.");
  }

  @Test
  void looksForTheCause() {
    IOException cause = new FileSystemException("/x", null, "Input/output error");

    assertThat(told(new IllegalStateException(new UncheckedIOException("cannot write", cause))))
        .contains("Input/output error");
  }

  @Test
  void leavesOtherFaultsAlone() {
    assertThat(new MachineFault(true).told(new IOException("a reader failed"))).isEmpty();
    assertThat(new MachineFault(true).told(new IllegalStateException("a fault"))).isEmpty();
  }

  @Test
  void newFilesHaveNoOtherFolder() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");

    Outcome outcome = Program.run("new", "site", file.resolve("site"));

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err())
        .isEqualToNormalizingNewlines(
            "\"%s\" is a file, and a folder is needed there. Move it away.\n".formatted(file));
  }

  private static String told(Exception failure) {
    return new MachineFault(true).told(failure).orElse("");
  }
}
