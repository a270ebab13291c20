package org.comparanda.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.comparanda.bake.OutputTakenException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program: {@code comparanda build} and {@code comparanda check}. */
@Command(
    name = "comparanda",
    description = "Turns a folder of document digests into a comparison site.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      DiffCommand.class,
      ServeCommand.class,
      NewCommand.class,
      ExportCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:problems in the input",
      "2:wrong usage",
      "3:a fault of ours or of the machine"
    })
public final class Main {
  static final int DONE = 0;
  static final int PROBLEMS = 1;
  static final int USAGE = 2;
  static final int FAULT = 3;

  private final PrintStream out;
  private final PrintStream err;
  private final Map<String, String> environment;
  private final Instant now;

  private Main(PrintStream out, PrintStream err, Map<String, String> environment, Instant now) {
    this.out = out;
    this.err = err;
    this.environment = Map.copyOf(environment);
    this.now = now;
  }

  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err, System.getenv(), Clock.systemUTC()));
  }

  /**
   * Runs the program.
   *
   * @param environment of which {@code SOURCE_DATE_EPOCH} sets the time of the run, {@code
   *     NO_COLOR} leaves colours out, and {@code GITHUB_…} says where a workflow of GitHub's is
   * @return 0 done, 1 problems in the input, 2 wrong usage, 3 a fault of ours or of the machine
   */
  static int run(
      String[] arguments,
      PrintStream out,
      PrintStream err,
      Map<String, String> environment,
      Clock clock) {
    Main main = new Main(utf8(out), utf8(err), environment, now(environment, clock));
    PrintWriter errors = new PrintWriter(main.err, true, StandardCharsets.UTF_8);
    CommandLine program =
        new CommandLine(main)
            .setOut(new PrintWriter(main.out, true, StandardCharsets.UTF_8))
            .setErr(errors)
            .setExecutionExceptionHandler(
                (failure, command, parsed) -> fault(failure, command, errors));
    try {
      int code = program.execute(arguments);
      return code <= PROBLEMS && main.out.checkError() ? unwritten(errors) : code;
    } catch (Error e) {
      // No memory, a broken installation: not an exception for the handler, and no problem of the
      // input.
      return fault(e, program, errors);
    }
  }

  // https://reproducible-builds.org/specs/source-date-epoch/
  private static Instant now(Map<String, String> environment, Clock clock) {
    String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
    return epoch.matches("\\d{1,12}")
        ? Instant.ofEpochSecond(Long.parseLong(epoch))
        : clock.instant();
  }

  private static int fault(Throwable failure, CommandLine command, PrintWriter errors) {
    if (failure instanceof OutputTakenException) {
      errors.println(failure.getMessage());
      return USAGE;
    }
    boolean elsewhere = command.getCommandSpec().findOption("--output") != null;
    Optional<String> told = new MachineFault(elsewhere).told(failure);
    errors.println(
        told.orElse("This is a fault of Comparanda or of the machine, not of your site:"));
    if (told.isEmpty() || isVerbose(command)) {
      failure.printStackTrace(errors);
    }
    return FAULT;
  }

  private static boolean isVerbose(CommandLine command) {
    return command.getParseResult() != null
        && command.getParseResult().hasMatchedOption("--verbose");
  }

  /** A stream keeps to itself that it could write nothing: the disk is full, or nobody reads. */
  private static int unwritten(PrintWriter errors) {
    errors.println("The result could not be written to standard output.");
    return FAULT;
  }

  /** Pages' names and titles are in any script, whatever the machine's own encoding is. */
  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  /** The value of a variable of the environment, if it has one. */
  Optional<String> environment(String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isEmpty());
  }

  Instant now() {
    return now;
  }

  /** The version that the jar's manifest states. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Comparanda " + number()};
    }

    static String number() {
      String version = Main.class.getPackage().getImplementationVersion();
      return version == null ? "(from its classes)" : version;
    }
  }
}
