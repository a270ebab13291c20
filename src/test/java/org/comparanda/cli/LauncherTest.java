package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comparanda.cli.Program.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the jar, with a {@code java} that only tells what it was asked to do. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no shell that runs the script")
class LauncherTest {
  @TempDir private Path temporary;
  private Path home;

  @BeforeEach
  void install() throws IOException {
    home = Files.createDirectories(temporary.resolve("a folder/comparanda"));
    Files.copy(Folders.REPOSITORY.resolve("comparanda"), home.resolve("comparanda"));
    home.resolve("comparanda").toFile().setExecutable(true);
    Files.createDirectory(temporary.resolve("bin"));
    command("java", "for word in \"$@\"; do echo \"$word\"; done\nexit 7");
  }

  @Test
  void startsTheJarBesideItFromAnywhere() throws Exception {
    Path jar = Files.createDirectory(home.resolve("target")).resolve("comparanda.jar");
    Files.writeString(jar, "");

    Outcome outcome = launch(Map.of(), "build", "--source", "two words", "*");

    assertThat(outcome.code()).isEqualTo(7);
    assertThat(outcome.out().lines())
        .endsWith("-jar", jar.toRealPath().toString(), "build", "--source", "two words", "*");
  }

  @Test
  void passesOptionsOnToTheMachine() throws Exception {
    Files.writeString(Files.createDirectory(home.resolve("target")).resolve("comparanda.jar"), "");

    Outcome outcome = launch(Map.of("COMPARANDA_JAVA_OPTIONS", "-Xmx3g -Dx=y"), "check");

    assertThat(outcome.out().lines()).containsSequence("-Xmx3g", "-Dx=y", "-jar");
  }

  @Test
  void saysHowToMakeTheJarWhenThereIsNone() throws Exception {
    Outcome outcome = launch(Map.of(), "check");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("target/comparanda.jar", "mvn package -Dmaven.test.skip");
  }

  @Test
  void makesTheJarFirstInACloneOfTheProgram() throws Exception {
    Files.writeString(home.resolve("pom.xml"), "");
    command(
        "mvn",
        "echo noise; mkdir \"$(dirname \"$3\")/target\"; : > \"${3%pom.xml}target/comparanda.jar\"");

    Outcome outcome = launch(Map.of(), "check");

    assertThat(outcome.code()).isEqualTo(7);
    assertThat(outcome.out()).contains("-jar\n").doesNotContain("noise");
    assertThat(outcome.err()).startsWith("The program is made first, this once.").contains("noise");
  }

  @Test
  void endsWhereTheJarCannotBeMade() throws Exception {
    Files.writeString(home.resolve("pom.xml"), "");
    command("mvn", "echo broken >&2; exit 1");

    Outcome outcome = launch(Map.of(), "check");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("broken");
  }

  private void command(String name, String script) throws IOException {
    Path file = temporary.resolve("bin").resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    file.toFile().setExecutable(true);
  }

  private Outcome launch(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(home.resolve("comparanda").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
    builder.environment().merge("PATH", "", (path, none) -> temporary.resolve("bin") + ":" + path);
    builder.environment().putAll(environment);
    Path out = temporary.resolve("out.txt");
    Path err = temporary.resolve("err.txt");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    int code = process.waitFor();
    return new Outcome(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
