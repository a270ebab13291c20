package org.comparanda.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A machine of its own for the program: with other habits than the tests', or another disk. */
final class Machine {
  private Machine() {}

  /**
   * Starts a machine that runs a command for each of some sites, one after the other.
   *
   * @param command its words, with a blank between each two
   * @param log where all its output goes
   */
  static Process start(List<String> options, String command, List<Path> sites, Path log)
      throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(options);
    words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    words.addAll(List.of("-cp", System.getProperty("java.class.path")));
    words.addAll(List.of(Machine.class.getName(), command));
    sites.forEach(site -> words.add(site.toString()));
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("SOURCE_DATE_EPOCH", "1795348800");
    File file = log.toFile();
    return builder.redirectErrorStream(true).redirectOutput(file).start();
  }

  public static void main(String[] words) {
    for (int i = 1; i < words.length; i++) {
      List<String> arguments = new ArrayList<>(List.of(words[0].split(" ")));
      arguments.addAll(List.of("--source", words[i]));
      int code =
          Main.run(
              arguments.toArray(String[]::new),
              System.out,
              System.err,
              System.getenv(),
              Clock.systemUTC());
      if (code != 0) {
        System.exit(code);
      }
    }
  }
}
