package org.comparanda.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.comparanda.cli.report.GithubReport;
import org.comparanda.cli.report.JsonReport;
import org.comparanda.cli.report.Report;
import org.comparanda.cli.report.SarifReport;
import org.comparanda.cli.report.Told;
import org.comparanda.diff.Checkout;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In which form the problems are told, and which come first. */
final class ReportOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "How to tell problems: ${COMPLETION-CANDIDATES} (default: text).")
  private Form form = Form.text;

  @Option(
      names = "--base",
      paramLabel = "REVISION",
      description =
          "What the proposal is compared with: in form github, problems in the files it changes come first (default: the base that GitHub names).")
  private Optional<String> base = Optional.empty();

  /** The forms; the names are the words of the option. */
  enum Form {
    text,
    json,
    github,
    sarif
  }

  /** Whether the form is not for programs, so that there is more to say than problems. */
  boolean isForPeople() {
    return form == Form.text;
  }

  /**
   * Tells problems in the form that was asked for: to people on standard error.
   *
   * @param closing what people are told at the end
   */
  Run.Teller teller(Main main, SiteOptions options, String closing) throws IOException {
    if (form == Form.text) {
      return options.inText(main, closing);
    }
    PrintWriter out = new PrintWriter(main.out(), true, StandardCharsets.UTF_8);
    Report report =
        switch (form) {
          case text, json -> new JsonReport(out);
          case github ->
              new GithubReport(out, main.environment("GITHUB_STEP_SUMMARY").map(Path::of));
          case sarif -> new SarifReport(out, Main.Version.number());
        };
    Optional<Checkout> checkout = Checkout.around(options.source());
    try {
      String prefix = checkout.map(Checkout::prefix).orElse("");
      Set<String> changed = changed(checkout, main);
      return (problems, source) -> report.tell(new Told(problems, source, prefix, changed));
    } finally {
      checkout.ifPresent(Checkout::close);
    }
  }

  private Set<String> changed(Optional<Checkout> checkout, Main main) throws IOException {
    if (base.isPresent()) {
      if (checkout.isEmpty() || !checkout.get().has(base.get())) {
        throw new CommandLine.ParameterException(
            command.commandLine(), "There is no revision \"" + base.get() + "\" here.");
      }
      return checkout.get().changedSince(base.get());
    }
    Optional<String> branch = main.environment("GITHUB_BASE_REF");
    if (branch.isEmpty() || checkout.isEmpty()) {
      return Set.of();
    }
    for (String name : new String[] {"origin/" + branch.get(), branch.get()}) {
      if (checkout.get().has(name)) {
        return checkout.get().changedSince(name);
      }
    }
    // GitHub checks a proposal out as its merge into the base, which is the first parent.
    return checkout.get().parents() > 1 ? checkout.get().changedSince("HEAD^1") : Set.of();
  }
}
