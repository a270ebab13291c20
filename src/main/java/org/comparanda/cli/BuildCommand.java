package org.comparanda.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comparanda.export.SiteSchemas;
import org.comparanda.read.Settings;
import org.comparanda.site.Extra;
import org.comparanda.site.Frame;
import org.comparanda.site.Site;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Bakes a site. */
@Command(name = "build", description = "Bake a site.", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private SiteOptions options = new SiteOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "The folder to put it in, which is replaced as a whole (default: target/site in the site's folder).")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--frozen",
      paramLabel = "URL",
      description =
          "Where the site is published: the frozen pages that stand there are kept (docs/exports.md).")
  private Optional<String> published = Optional.empty();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (published.isEmpty()) {
      return build(Optional.empty());
    }
    Path kept = Files.createTempDirectory("comparanda-frozen-");
    try {
      return fetch(published.get().strip(), kept) ? build(Optional.of(kept)) : Main.FAULT;
    } finally {
      FrozenPages.delete(kept);
    }
  }

  /** Whether what is published can be read, which is said where it cannot. */
  private boolean fetch(String url, Path folder) throws InterruptedException {
    URI site;
    try {
      site = URI.create(url.endsWith("/") ? url : url + "/");
    } catch (IllegalArgumentException e) {
      throw usage("\"%s\" is no address. Write the whole of it, from https:// on.".formatted(url));
    }
    if (!String.valueOf(site.getScheme()).matches("https?") || site.getHost() == null) {
      throw usage("\"%s\" is no address. Write the whole of it, from https:// on.".formatted(url));
    }
    try {
      if (!new FrozenPages(site, folder).fetch()) {
        main.err()
            .printf(
                "There is no list of frozen pages at %s%s: none are kept.%n",
                site, Frame.FROZEN_LIST);
      }
      return true;
    } catch (IOException e) {
      main.err()
          .printf(
              "The frozen pages of %s cannot be read (%s). Nothing was written, since they would be lost. Try again, or leave out --frozen to let go of them.%n",
              site, e);
      return false;
    }
  }

  private CommandLine.ParameterException usage(String wrong) {
    return new CommandLine.ParameterException(command.commandLine(), wrong);
  }

  private Integer build(Optional<Path> frozen) throws IOException {
    long start = System.nanoTime();
    Path target =
        output
            .map(Path::toAbsolutePath)
            .orElseGet(() -> options.source().resolve("target/site"))
            .normalize();
    Optional<Run.Made> made =
        new Run(main, options, options.inText(main, "Nothing was written."))
            .go(
                (bakery, resolution) -> {
                  refuseWithinSources(target, resolution.site());
                  return bakery.bake(resolution, target, frozen);
                });
    if (made.isPresent() && target.equals(options.source().resolve("target/site"))) {
      writeSchemas(made.get().site(), options.source().resolve("target/schema"));
    }
    made.ifPresent(run -> main.out().println(summary(run, target, System.nanoTime() - start)));
    return made.isPresent() ? Main.DONE : Main.PROBLEMS;
  }

  /** What is baked from a folder may not stand in it: the next bake would take it for its own. */
  private void refuseWithinSources(Path target, Site site) throws IOException {
    for (String key : Settings.FOLDERS) {
      String folder = site.settings().get(key);
      if (real(target).startsWith(real(site.files().path(folder).normalize()))) {
        throw usage(
            "The output must not lie within \"%s\", which the site is made from. Name another folder with --output."
                .formatted(folder));
      }
    }
  }

  /** A path without symbolic links, as far as it exists. */
  private static Path real(Path path) throws IOException {
    Path parent = path.getParent();
    return parent == null || Files.exists(path)
        ? path.toRealPath()
        : real(parent).resolve(path.getFileName());
  }

  /** Beside the baked site, for the editors of whoever works on it. */
  static void writeSchemas(Site site, Path folder) throws IOException {
    if (!site.hasData()) {
      return;
    }
    Files.createDirectories(folder);
    for (Extra.File file : SiteSchemas.of(site).toList()) {
      Files.writeString(folder.resolve(file.path()), file.text());
    }
  }

  private static String summary(Run.Made made, Path target, long nanoseconds) {
    Site site = made.site();
    return String.format(
        Locale.ROOT,
        "%s: %s, %s, %s, in %.1f s.",
        target.resolve("index.html"),
        count(made.pages(), "page"),
        count(site.ledger().size(), "claim"),
        count(site.comparisons().size(), "comparison"),
        nanoseconds / 1e9);
  }

  static String count(long number, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }
}
