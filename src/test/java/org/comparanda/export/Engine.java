package org.comparanda.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.xwiki.component.embed.EmbeddableComponentManager;
import org.xwiki.rendering.converter.Converter;
import org.xwiki.rendering.renderer.printer.DefaultWikiPrinter;
import org.xwiki.rendering.syntax.Syntax;

/** The real wikis and formatters, which make HTML of what is exported for them. */
enum Engine {
  MEDIAWIKI("mediawiki", "php", "/usr/share/mediawiki/maintenance/parse.php", "--title", "Scratch"),
  MEDIAWIKI_CITE(
      "mediawiki-ref",
      "php",
      "/usr/share/mediawiki/maintenance/parse.php",
      "--title",
      "Scratch",
      "--conf",
      "src/test/wikis/mediawiki-cite.php"),
  PARSOID("mediawiki", "php", "src/test/wikis/parsoid.php", "--title", "Scratch"),
  DOKUWIKI(
      "dokuwiki",
      "php",
      "-d",
      "auto_prepend_file=$WIKIS/dokuwiki/folders.php",
      "/usr/share/dokuwiki/bin/render.php"),
  XWIKI("xwiki"),
  CMARK(
      "markdown",
      "cmark-gfm",
      "--unsafe",
      "-e",
      "table",
      "-e",
      "autolink",
      "-e",
      "strikethrough",
      "-e",
      "tagfilter",
      "-e",
      "tasklist"),
  PANDOC_MARKDOWN("markdown", "pandoc", "-f", "gfm", "-t", "html"),
  ASCIIDOCTOR("asciidoc", "asciidoctor", "-e", "-o", "-", "-"),
  PANDOC_JIRA("jira", "pandoc", "-f", "jira", "-t", "html"),
  BROWSER("html"),
  STORAGE("confluence");

  private final String format;
  private final String command;

  Engine(String format, String... command) {
    this.format = format;
    this.command = String.join(" ", command);
  }

  Format format() {
    return Formats.named(format).orElseThrow();
  }

  /**
   * The HTML that it makes of some markup. Where the engine is not installed the test is skipped;
   * in CI it fails.
   */
  String html(String markup) throws Exception {
    if (this == XWIKI) {
      return xwiki(markup);
    }
    if (command.isEmpty()) {
      return markup;
    }
    Path wikis = wikis();
    requireInstalled(wikis);
    List<String> words =
        Arrays.stream(command.split(" ", -1))
            .map(word -> word.replace("$WIKIS", wikis.toString()))
            .toList();
    Map<String, String> environment = new HashMap<>();
    environment.put("MW_CONFIG_FILE", wikis.resolve("mediawiki/LocalSettings.php").toString());
    environment.put("WIKI_SETTINGS", wikis.resolve("mediawiki/LocalSettings.php").toString());
    environment.put("LC_ALL", "C.UTF-8");
    return run(words, environment, markup);
  }

  /** Where {@code src/test/wikis/install.sh} has put its instances. */
  static Path wikis() {
    String set = System.getenv("COMPARANDA_WIKIS");
    return set == null
        ? Path.of(System.getProperty("user.home"), ".cache/comparanda/wikis")
        : Path.of(set);
  }

  private void requireInstalled(Path wikis) {
    String program = command.substring(0, command.indexOf(' '));
    boolean there = isOnPath(program);
    if (program.equals("php")) {
      there &= Files.exists(wikis.resolve("mediawiki/LocalSettings.php"));
      there &= Files.exists(wikis.resolve("dokuwiki/folders.php"));
    }
    require(there, name() + " is not installed: run src/test/wikis/install.sh");
  }

  static void require(boolean there, String otherwise) {
    if (!there && System.getenv("CI") != null) {
      throw new AssertionError(otherwise);
    }
    Assumptions.assumeTrue(there, otherwise);
  }

  static boolean isOnPath(String program) {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  static String run(List<String> words, Map<String, String> environment, String input)
      throws IOException, InterruptedException {
    Path in = Files.createTempFile("engine", ".in");
    Path out = Files.createTempFile("engine", ".out");
    Path err = Files.createTempFile("engine", ".err");
    try {
      Files.writeString(in, input);
      ProcessBuilder builder = new ProcessBuilder(words);
      builder.environment().putAll(environment);
      Process process =
          builder
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(words + " ends").isTrue();
      assertThat(process.exitValue())
          .as(words + ": " + Files.readString(err) + Files.readString(out))
          .isZero();
      return new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
    } finally {
      Files.delete(in);
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String xwiki(String markup) throws Exception {
    EmbeddableComponentManager components = new EmbeddableComponentManager();
    components.initialize(Engine.class.getClassLoader());
    Converter converter = components.getInstance(Converter.class);
    DefaultWikiPrinter printer = new DefaultWikiPrinter();
    converter.convert(new StringReader(markup), Syntax.XWIKI_2_1, Syntax.XHTML_1_0, printer);
    return printer.toString();
  }
}
