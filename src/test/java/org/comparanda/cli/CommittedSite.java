package org.comparanda.cli;

import java.nio.file.Path;
import org.comparanda.cli.Program.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A site in a git repository, with one revision, for tests of {@code comparanda diff}. */
abstract class CommittedSite {
  static final String SUBJECTS =
      """
      - {id: lab, name: Lab, kind: lab}
      - {id: alpha, name: Alpha, kind: model, parent: lab}
      - {id: beta, name: Beta, kind: model}
      """;
  static final String ATTRIBUTES =
      """
      - {id: size, label: Size, group: Build, type: number, definition: D.}
      - {id: score, label: Score, group: Build, type: percent, definition: D.}
      """;
  static final String ONE =
      """
      title: One
      kind: report
      claims:
        - {subject: alpha, attribute: size, value: 119}
        - {subject: beta, attribute: size, value: 7}
        - {subject: beta, attribute: score, value: 50%, condition: fast}
      """;

  @TempDir Path temporary;
  GitFolder git;

  @BeforeEach
  void begin() {
    git = new GitFolder(temporary);
    git.write("sites/a/data/subjects.yaml", SUBJECTS);
    git.write("sites/a/data/attributes.yaml", ATTRIBUTES);
    git.write("sites/a/data/documents/one.yaml", ONE);
    git.commit("Begin");
  }

  @AfterEach
  void end() {
    git.close();
  }

  Path site() {
    return temporary.resolve("sites/a");
  }

  Outcome diff(Object... arguments) {
    Object[] all = new Object[arguments.length + 3];
    all[0] = "diff";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[all.length - 2] = "--source";
    all[all.length - 1] = site();
    return Program.run(all);
  }

  void addsTheMakersWordAndLosesTwo() {
    git.write(
        "sites/a/data/documents/one.yaml",
        ONE.lines().limit(4).reduce("", (text, line) -> text + line + "\n"));
    git.write(
        "sites/a/data/documents/two.yaml",
        """
        title: Two
        kind: report
        primary-for: [lab]
        claims:
          - {subject: alpha, attribute: size, value: 201}
          - {subject: alpha, attribute: score, value: 60%, standing: rumoured}
        """);
  }
}
