package org.comparanda.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.comparanda.serve.LiveSite;
import org.comparanda.site.Site;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Serves a site while it is written. */
@Command(
    name = "serve",
    description = "Show a site in the browser, and show it anew whenever a file changes.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  /**
   * How long the machine waits when it ends until all is cleared away: longer than the answers and
   * the pages that are still being made, and the deletion, may take.
   */
  private static final int LAST_SECONDS = 90;

  @ParentCommand private Main main;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private SiteOptions options = new SiteOptions();

  @Option(
      names = {"-p", "--port"},
      paramLabel = "PORT",
      description = "The port on this machine (default: ${DEFAULT-VALUE}; 0: any).",
      defaultValue = "8820")
  private int port;

  @Override
  public Integer call() throws IOException {
    options.tuneLogging();
    if (port < 0 || port > 65_535) {
      throw usage("There is no port " + port + ".");
    }
    Path source = options.source();
    PrintWriter out = new PrintWriter(main.out(), true, StandardCharsets.UTF_8);
    CountDownLatch closed = interruptedByShutdown();
    try (LiveSite site =
        new LiveSite(
            source,
            port,
            Run.extras(main.now()),
            main.now(),
            read -> writeSchemas(read, source),
            out)) {
      out.println("http://localhost:" + site.port() + "/ shows the site until you press Ctrl+C.");
      site.run();
    } catch (BindException e) {
      throw usage("Port " + port + " is taken. Name another with --port.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      closed.countDown();
    }
    return Main.DONE;
  }

  /**
   * Lets Ctrl+C interrupt this thread, and the machine end when the latch is counted down: what is
   * baked stands in a temporary folder that would stay otherwise.
   */
  private static CountDownLatch interruptedByShutdown() {
    Thread serving = Thread.currentThread();
    CountDownLatch closed = new CountDownLatch(1);
    Thread onExit =
        new Thread(
            () -> {
              serving.interrupt();
              try {
                closed.await(LAST_SECONDS, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    Runtime.getRuntime().addShutdownHook(onExit);
    return closed;
  }

  private static void writeSchemas(Site site, Path source) {
    try {
      BuildCommand.writeSchemas(site, source.resolve("target/schema"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the schemas", e);
    }
  }

  private CommandLine.ParameterException usage(String message) {
    return new CommandLine.ParameterException(command.commandLine(), message);
  }
}
