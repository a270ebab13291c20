package org.comparanda.site;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comparanda.ledger.Claim;
import org.comparanda.read.Settings;
import org.comparanda.read.Spot;

/**
 * Where a site's files are kept, on a host that shows and edits them in the browser: GitHub,
 * GitLab, or one that is like either.
 */
public final class Repository {
  /** The setting that says where. */
  public static final String SETTING = "comparanda.repository";

  /** {@code https://host/owner/name}, and what may follow: a branch, and a folder in it. */
  private static final Pattern ADDRESS =
      Pattern.compile("(https?://[^/]+/.+?)(?:\\.git)?/?(?:(/-)?/tree/([^/]+)(?:/(.+?))?/?)?");

  private final String base;
  private final String branch;
  private final String prefix;
  private final boolean gitlab;

  private Repository(String base, String branch, String prefix, boolean gitlab) {
    this.base = base;
    this.branch = branch;
    this.prefix = prefix;
    this.gitlab = gitlab;
  }

  /** What the settings say, if they say anything. */
  public static Optional<Repository> of(Settings settings) {
    Matcher address = ADDRESS.matcher(settings.get(SETTING));
    if (!address.matches()) {
      return Optional.empty();
    }
    String base = address.group(1);
    String folder = address.group(4);
    return Optional.of(
        new Repository(
            base,
            address.group(3) == null ? "main" : address.group(3),
            folder == null ? "" : URLDecoder.decode(folder, StandardCharsets.UTF_8) + "/",
            address.group(2) != null || base.matches("https?://[^/]*gitlab.*")));
  }

  /** Where a file can be edited, at its line. */
  public String edit(Spot spot) {
    return at("edit", spot.file()) + (spot.line() == 1 ? "" : "#L" + spot.line());
  }

  /** Where a folder of the site can be looked through. */
  public String folder(String path) {
    return at("tree", path);
  }

  /** Where somebody who cannot edit the file can say that a claim is wrong. */
  public String report(Claim claim) {
    String title = "Wrong value: " + claim.subject() + " / " + claim.attribute();
    String where = claim.spot().file() + ", line " + claim.spot().line();
    return gitlab
        ? base
            + "/-/issues/new?issue[title]="
            + query(title)
            + "&issue[description]="
            + query(where + questions(claim))
        : base
            + "/issues/new?template=wrong-value.yml&title="
            + query(title)
            + "&claim="
            + query(where)
            + "&shown="
            + query(claim.value().written());
  }

  /** What the form asks on GitHub; GitLab takes a text. */
  private static String questions(Claim claim) {
    return "\n\nThe site shows: "
        + claim.value().written()
        + "\n\nIt should show:\n\nWhich document says so, and where in it:"
        + "\n\nWhen it was published, and read:\n";
  }

  private String at(String what, String path) {
    String encoded =
        Arrays.stream((prefix + path).split("/", -1))
            .map(Repository::query)
            .collect(Collectors.joining("/"));
    return base + (gitlab ? "/-/" : "/") + what + "/" + branch + "/" + encoded;
  }

  private static String query(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
