package org.comparanda.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.concurrent.Callable;
import org.comparanda.ledger.Days;
import org.comparanda.ledger.DocumentReader;
import org.comparanda.read.Problems;
import org.comparanda.site.Site;
import org.comparanda.site.SiteReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the two files of a new document. */
@Command(
    name = "document",
    description = "Write the two files of a new document: its data and its digest.",
    mixinStandardHelpOptions = true)
final class NewDocumentCommand implements Callable<Integer> {
  @ParentCommand private NewCommand parent;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private SiteOptions options = new SiteOptions();

  @Option(names = "--title", required = true, description = "The document's own title.")
  private String title = "";

  @Option(names = "--kind", description = "What sort of document it is (default: article).")
  private String kind = "article";

  @Option(names = "--id", description = "The name of its files (default: made of the title).")
  private Optional<String> id = Optional.empty();

  @Option(names = "--publisher", description = "Who published it (default: unknown).")
  private String publisher = "unknown";

  @Option(names = "--url", description = "Where it can be read.")
  private Optional<String> url = Optional.empty();

  @Option(names = "--published", description = "When: a year, a month or a day.")
  private Optional<String> published = Optional.empty();

  @Option(
      names = "--text",
      paramLabel = "FILE",
      description = "The text that was read, to be hashed and counted; it is not kept.")
  private Optional<Path> text = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Path root = options.source();
    if (!DocumentReader.KINDS.contains(kind)) {
      throw usage(
          "A document cannot be \""
              + kind
              + "\", but "
              + String.join(", ", DocumentReader.KINDS)
              + ".");
    }
    if (title.isBlank()) {
      throw usage("The title is empty.");
    }
    if (published.isPresent() && Days.parse(published.get()).isEmpty()) {
      throw usage("\"" + published.get() + "\" is no date. Write 2026, 2026-02 or 2026-02-16.");
    }
    if (url.isPresent() && !DocumentReader.isWebAddress(url.get())) {
      throw usage(
          "\""
              + url.get()
              + "\" is no address of a page. Write the whole of it, from https:// on.");
    }
    Site site = SiteReader.read(root, new Problems());
    String slug = NewFiles.idOf(id, title, command);
    NewFiles files = new NewFiles(command, root);
    files.add(site.settings().get("data.folder") + "/documents/" + slug + ".yaml", data(root));
    files.add(site.settings().get("content.folder") + "/documents/" + slug + ".md", digest());
    files.write(parent.main().out());
    return Main.DONE;
  }

  private String data(Path root) throws IOException {
    LocalDate today = LocalDate.ofInstant(parent.main().now(), ZoneOffset.UTC);
    return NewFiles.schemaLine(root, "document", "../../")
        + line("title", title)
        + line("kind", kind)
        + line("publisher", publisher)
        + url.map(address -> line("url", address)).orElse("")
        + published.map(date -> "published: " + NewFiles.value(date) + "\n").orElse("")
        + "retrieved: "
        + today
        + "\n"
        + counted()
        + "primary-for: []\n"
        + "claims: []\n";
  }

  private static String line(String key, String text) {
    return key + ": " + NewFiles.value(text) + "\n";
  }

  private String counted() throws IOException {
    if (text.isEmpty()) {
      return "";
    }
    if (!Files.isRegularFile(text.get())) {
      throw usage("There is no file \"" + text.get() + "\".");
    }
    byte[] bytes = Files.readAllBytes(text.get());
    int words = new StringTokenizer(new String(bytes, StandardCharsets.UTF_8)).countTokens();
    return "sha256: " + sha256(bytes) + "\nwords: " + words + "\n";
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every machine has SHA-256", e);
    }
  }

  private String digest() {
    return String.join(
        "\n",
        List.of(
            "---",
            "title: " + NewFiles.value(title),
            "date: " + LocalDate.ofInstant(parent.main().now(), ZoneOffset.UTC),
            "summary: One sentence that says what the document is about.",
            "---",
            "",
            "What the document is, what it argues, and what it rests on, in your own words.",
            ""));
  }

  private CommandLine.ParameterException usage(String message) {
    return new CommandLine.ParameterException(command.commandLine(), message);
  }
}
