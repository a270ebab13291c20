package org.comparanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comparanda.cli.Program.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every kind of problem there is a site that has it, with exactly what its author is told. */
class BrokenSitesTest {
  private static final Pattern HEADLINE =
      Pattern.compile("(?m)^.+:\\d+:\\d+: error\\[([a-z0-9-]+)]: ");

  @TempDir private Path temporary;

  static List<String> sites() throws IOException {
    return Folders.sites("broken-", true);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void tellsWhatIsWrong(String name) throws IOException {
    Path site = Folders.SITES.resolve(name);

    Outcome outcome = Program.run("check", "--source", site);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(Refresh.expected(site.resolve("expected.txt"), outcome.err()));
  }

  @Test
  void tellsAllProblemsOfASiteInOneRunAndWritesNothing() throws IOException {
    Path site =
        Folders.copy(
            Folders.SITES.resolve("broken-many"),
            temporary.resolve("site"),
            Comparator.naturalOrder());
    List<String> before = Folders.files(site);

    Outcome outcome = Program.run("build", "--source", site);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(rules(outcome.err())).hasSizeGreaterThan(10);
    assertThat(Folders.files(site)).isEqualTo(before);
    assertThat(site.resolve("target")).doesNotExist();
  }

  @Test
  void everyRuleHasASiteThatBreaksIt() throws IOException {
    Set<String> broken = new TreeSet<>();
    for (String site : sites()) {
      broken.addAll(rules(Files.readString(Folders.SITES.resolve(site).resolve("expected.txt"))));
    }

    assertThat(broken).isEqualTo(RuleIds.inSources());
  }

  @Test
  void everyRuleIsExplained() throws IOException {
    String explained = Files.readString(Folders.REPOSITORY.resolve("docs/problems.md"));

    assertThat(RuleIds.inSources()).allMatch(rule -> explained.contains("`" + rule + "`"));
  }

  @Test
  void everySiteIsNamedAfterARuleThatItBreaks() throws IOException {
    Set<String> rules = RuleIds.inSources();
    for (String site : sites()) {
      String name = site.substring("broken-".length());
      if (!name.equals("many")) {
        String told = Files.readString(Folders.SITES.resolve(site).resolve("expected.txt"));
        assertThat(rules(told)).as(site).anyMatch(name::startsWith);
        assertThat(rules).as(site).anyMatch(name::startsWith);
      }
    }
  }

  private static Set<String> rules(String told) {
    Set<String> rules = new TreeSet<>();
    Matcher matcher = HEADLINE.matcher(told);
    while (matcher.find()) {
      rules.add(matcher.group(1));
    }
    return rules;
  }
}
