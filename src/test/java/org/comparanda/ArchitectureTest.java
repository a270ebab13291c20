package org.comparanda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * "Import order, strictly downward: cli → serve | diff → bake | export | search → check → site →
 * compare → ledger → read" ({@code design.md}, section 6).
 */
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final String OURS = "org.comparanda.";
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^\\s*import\\s+(?:static\\s+)?([\\w.]+)(?:\\.\\*)?\\s*;");

  /** How high a package stands; those of one height do not know each other. */
  private static final Map<String, Integer> HEIGHTS =
      Map.ofEntries(
          Map.entry("cli", 8),
          Map.entry("serve", 7),
          Map.entry("diff", 7),
          Map.entry("bake", 6),
          Map.entry("export", 6),
          Map.entry("search", 6),
          Map.entry("check", 5),
          Map.entry("site", 4),
          Map.entry("compare", 3),
          Map.entry("ledger", 2),
          Map.entry("read", 1));

  @Test
  void importsRunDownward() {
    List<String> breaches = new ArrayList<>();
    for (Path file : sources()) {
      for (String imported : imports(text(file))) {
        if (!isAllowed(ourPackage(file), imported)) {
          breaches.add(file + " imports " + imported);
        }
      }
    }

    assertThat(breaches).isEmpty();
  }

  @Test
  void everyPackageHasAPlace() {
    assertThat(sources().stream().map(ArchitectureTest::ourPackage).distinct().toList())
        .isNotEmpty()
        .isSubsetOf(HEIGHTS.keySet());
  }

  @Test
  void everyPackageIsNullMarked() {
    for (Path folder : sources().stream().map(Path::getParent).distinct().toList()) {
      assertThat(folder.resolve("package-info.java"))
          .content()
          .contains("@NullMarked")
          .contains("import org.jspecify.annotations.NullMarked;");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "read, org.comparanda.ledger.Claim, false",
    "compare, org.comparanda.site.Site, false",
    "bake, org.comparanda.export.ComparisonJson, false",
    "export, org.comparanda.bake.Bakery, false",
    "export, org.comparanda.search.Index, false",
    "serve, org.comparanda.diff.Changes, false",
    "cli, org.comparanda.unheard.Of, false",
    "check, org.jbake.app.Oven, false",
    "export, freemarker.template.Configuration, false",
    "cli, org.freemarker.Anything, false",
    "bake, org.jbake.app.Oven, true",
    "bake, freemarker.template.Configuration, true",
    "bake, org.comparanda.check.Check, true",
    "cli, org.comparanda.read.Problem, true",
    "diff, org.comparanda.bake.Bakery, true",
    "read, org.comparanda.read.Node.Scalar, true",
    "read, java.util.List, true",
  })
  void refusesWhatRunsUpwardOrSideways(String from, String imported, boolean allowed) {
    assertThat(isAllowed(from, imported)).isEqualTo(allowed);
  }

  @Test
  void readsEveryFormOfImport() {
    assertThat(
            imports(
                """
                package org.comparanda.read;

                import java.util.List;
                import static org.comparanda.ledger.Type.NUMBER;
                import org.comparanda.site.*;
                  import  org.jbake.app.Oven ;
                """))
        .containsExactly(
            "java.util.List",
            "org.comparanda.ledger.Type.NUMBER",
            "org.comparanda.site",
            "org.jbake.app.Oven");
  }

  private static boolean isAllowed(String from, String imported) {
    if (isOven(imported)) {
      return from.equals("bake");
    }
    if (!imported.startsWith(OURS)) {
      return true;
    }
    String to = imported.substring(OURS.length()).split("\\.", -1)[0];
    int above = HEIGHTS.getOrDefault(from, 0);
    int below = HEIGHTS.getOrDefault(to, Integer.MAX_VALUE);
    return from.equals(to) || below < above;
  }

  private static boolean isOven(String imported) {
    return Stream.of("org.jbake", "freemarker", "org.freemarker")
        .anyMatch(name -> imported.equals(name) || imported.startsWith(name + "."));
  }

  private static List<String> imports(String source) {
    return IMPORT.matcher(source).results().map(found -> found.group(1)).toList();
  }

  private static String ourPackage(Path file) {
    Matcher matcher =
        Pattern.compile("org/comparanda/([^/]+)/")
            .matcher(file.toString().replace(file.getFileSystem().getSeparator(), "/"));
    assertThat(matcher.find()).describedAs("the package of %s", file).isTrue();
    return matcher.group(1);
  }

  private static List<Path> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
