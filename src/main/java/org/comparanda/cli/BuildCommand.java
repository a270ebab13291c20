package org.comparanda.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comparanda.export.SiteSchemas;
import org.comparanda.site.Extra;
import org.comparanda.site.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Bakes a site. */
@Command(name = "build", description = "Bake a site.", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Mixin private SiteOptions options = new SiteOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "The folder to put it in, which is replaced as a whole (default: target/site in the site's folder).")
  private Optional<Path> output = Optional.empty();

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Path target =
        output
            .map(Path::toAbsolutePath)
            .orElseGet(() -> options.source().resolve("target/site"))
            .normalize();
    Optional<Run.Made> made =
        new Run(main, options, options.inText(main, "Nothing was written."))
            .go((bakery, resolution) -> bakery.bake(resolution, target));
    if (made.isPresent() && target.equals(options.source().resolve("target/site"))) {
      writeSchemas(made.get().site(), options.source().resolve("target/schema"));
    }
    made.ifPresent(run -> main.out().println(summary(run, target, System.nanoTime() - start)));
    return made.isPresent() ? Main.DONE : Main.PROBLEMS;
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
