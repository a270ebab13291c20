package org.comparanda.cli;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comparanda.ledger.Attribute;
import org.comparanda.ledger.Subject;
import org.comparanda.read.Closest;
import org.comparanda.site.Resolution;
import org.comparanda.site.Site;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells why a cell shows what it shows. */
@Command(
    name = "explain",
    description = "Tell why a cell shows what it shows.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private SiteOptions options = new SiteOptions();

  @Parameters(index = "0", paramLabel = "SUBJECT", description = "The id of a subject.")
  private String subject = "";

  @Parameters(index = "1", paramLabel = "ATTRIBUTE", description = "The id of an attribute.")
  private String attribute = "";

  @Override
  public Integer call() throws IOException {
    Optional<Site> read =
        new Run(main, options, options.inText(main, "Mend this first.")).unfinishedSite();
    if (read.isEmpty()) {
      return Main.PROBLEMS;
    }
    Site site = read.get();
    String data = site.settings().get("data.folder");
    Subject known =
        site.subjects()
            .find(subject)
            .orElseThrow(() -> unknown("subject", subject, site.subjects().ids(), data));
    Attribute asked =
        site.attributes()
            .find(attribute)
            .orElseThrow(() -> unknown("attribute", attribute, site.attributes().ids(), data));
    main.out()
        .print(
            Explanation.of(Resolution.of(site).cell(known.id(), asked.id()), known, asked, data));
    return Main.DONE;
  }

  private CommandLine.ParameterException unknown(
      String what, String id, Collection<String> ids, String data) {
    return new CommandLine.ParameterException(
        command.commandLine(),
        "There is no %s \"%s\". %s"
            .formatted(
                what,
                id,
                Closest.remedy(id, ids, "The ids are in %s/%ss.yaml.".formatted(data, what))));
  }
}
