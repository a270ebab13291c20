package org.comparanda.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.comparanda.check.Check;
import org.comparanda.compare.Cells;
import org.comparanda.compare.Resolver;
import org.comparanda.ledger.Attributes;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Document;
import org.comparanda.ledger.Ledger;
import org.comparanda.ledger.Subjects;
import org.comparanda.read.Problems;
import org.comparanda.read.Settings;
import org.comparanda.read.SiteFiles;
import org.comparanda.site.Site;
import org.comparanda.site.SiteReader;

/**
 * The facts of a site at one time. A state may have problems, for a proposal can be read before it
 * is right: what cannot be read is left out.
 *
 * @param name what it is called where the change is told
 * @param problems how many problems its files have
 */
public record State(
    String name,
    Subjects subjects,
    Attributes attributes,
    Ledger ledger,
    Cells cells,
    int problems) {

  /** Whether a folder holds a site. */
  public static boolean isSite(Path folder) throws IOException {
    SiteFiles files = new SiteFiles(folder);
    Problems problems = new Problems();
    Optional<String> written =
        files.isFile(Settings.FILE) ? files.read(Settings.FILE, problems) : Optional.empty();
    Settings settings = Settings.read(written.orElse(""), problems);
    return files.isFolder(settings.get("data.folder"))
        || files.isFolder(settings.get("content.folder"));
  }

  /** The facts of the site in a folder. */
  public static State read(String name, Path folder) throws IOException {
    Problems problems = new Problems();
    Site site = SiteReader.read(folder, problems);
    // What speaks of an unknown subject or attribute is left out below, and a fact seems lost. The
    // articles are not read of a revision, so no rule on them is asked of either state.
    problems.addAll(Check.ofData(site, problems));
    Ledger ledger =
        new Ledger(
            site.ledger().documents().stream().map(document -> readable(document, site)).toList());
    return new State(
        name,
        site.subjects(),
        site.attributes(),
        ledger,
        Resolver.resolve(site.subjects(), site.attributes(), ledger),
        problems.sorted().size());
  }

  /**
   * The facts of a site at a revision of its repository.
   *
   * @param revision one that there is
   */
  public static State at(String revision, Checkout checkout) throws IOException {
    Path folder = Files.createTempDirectory("comparanda-diff-");
    try {
      checkout.extract(revision, Settings.FILE, folder);
      Path file = folder.resolve(Settings.FILE);
      String settings = Files.isRegularFile(file) ? Files.readString(file) : "";
      String data = Settings.read(settings, new Problems()).get("data.folder");
      checkout.extract(revision, data, folder);
      return read(revision, folder);
    } finally {
      FileUtils.deleteQuietly(folder.toFile());
    }
  }

  private static Document readable(Document document, Site site) {
    List<Claim> claims =
        document.claims().stream()
            .filter(claim -> site.subjects().has(claim.subject()))
            .filter(claim -> site.attributes().find(claim.attribute()).isPresent())
            .toList();
    return document.withClaims(claims);
  }
}
