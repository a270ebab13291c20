package org.comparanda.site;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comparanda.ledger.Claim;
import org.comparanda.read.Settings;
import org.comparanda.read.Spot;

/**
 * Where a site's files are kept, on a host that shows and edits them in the browser: GitHub,
 * GitLab, Forgejo, or one that is like either.
 */
public final class Repository {
  /** The setting that says where. */
  public static final String SETTING = "comparanda.repository";

  /** {@code https://host/owner/name}, and what may follow: a branch, and a folder in it. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(https?://([^/]+)/.+?)(?:\\.git)?/?(?:(/-/tree|/tree|/src/branch)/([^/]+)(?:/(.+?))?/?)?");

  private final String base;
  private final String branch;
  private final String prefix;
  private final Host host;

  private Repository(String base, String branch, String prefix, Host host) {
    this.base = base;
    this.branch = branch;
    this.prefix = prefix;
    this.host = host;
  }

  /** How a host calls the pages that show and edit a file; of others nothing is known. */
  private enum Host {
    GITHUB("/edit/", "/tree/"),
    GITLAB("/-/edit/", "/-/tree/"),
    /** Gitea is the same. */
    FORGEJO("/_edit/", "/src/branch/"),
    OTHER("", "");

    private final String edit;
    private final String folder;

    Host(String edit, String folder) {
      this.edit = edit;
      this.folder = folder;
    }

    /**
     * @param name of the host
     * @param form what leads to a branch in the address, or empty
     */
    static Host of(String name, String form) {
      return switch (form) {
        case "/-/tree" -> GITLAB;
        case "/src/branch" -> FORGEJO;
        default ->
            name.contains("gitlab")
                ? GITLAB
                : name.matches(".*(codeberg|gitea|forgejo).*")
                    ? FORGEJO
                    : name.contains("github") || !form.isEmpty() ? GITHUB : OTHER;
      };
    }
  }

  /** What the settings say, if they say anything. */
  public static Optional<Repository> of(Settings settings) {
    Matcher address = ADDRESS.matcher(settings.get(SETTING));
    if (!address.matches()) {
      return Optional.empty();
    }
    String form = address.group(3) == null ? "" : address.group(3);
    String folder = address.group(5);
    return Optional.of(
        new Repository(
            address.group(1),
            address.group(4) == null ? "main" : address.group(4),
            folder == null ? "" : URLDecoder.decode(folder, StandardCharsets.UTF_8) + "/",
            Host.of(address.group(2).toLowerCase(Locale.ROOT), form)));
  }

  /** Where a file can be edited, at its line; the repository where the host is not known. */
  public String edit(Spot spot) {
    boolean line = host != Host.OTHER && spot.line() > 1;
    return at(host.edit, spot.file()) + (line ? "#L" + spot.line() : "");
  }

  /** Where a folder of the site can be looked through, or the repository. */
  public String folder(String path) {
    return at(host.folder, path);
  }

  /** Where somebody who cannot edit the file can say that a claim is wrong. */
  public String report(Claim claim) {
    String title = "Wrong value: " + claim.subject() + " / " + claim.attribute();
    String where = claim.spot().file() + ", line " + claim.spot().line();
    return switch (host) {
      case GITHUB ->
          base
              + "/issues/new?template=wrong-value.yml&title="
              + query(title)
              + "&claim="
              + query(where)
              + "&shown="
              + query(claim.value().written());
      case GITLAB ->
          base
              + "/-/issues/new?issue[title]="
              + query(title)
              + "&issue[description]="
              + query(where + questions(claim));
      case FORGEJO ->
          base + "/issues/new?title=" + query(title) + "&body=" + query(where + questions(claim));
      case OTHER -> base;
    };
  }

  /** What the form asks on GitHub; the others take a text. */
  private static String questions(Claim claim) {
    return "\n\nThe site shows: "
        + claim.value().written()
        + "\n\nIt should show:\n\nWhich document says so, and where in it:"
        + "\n\nWhen it was published, and read:\n";
  }

  private String at(String page, String path) {
    if (host == Host.OTHER) {
      return base;
    }
    String encoded =
        Arrays.stream((prefix + path).split("/", -1))
            .map(Repository::query)
            .collect(Collectors.joining("/"));
    return base + page + branch + "/" + encoded;
  }

  private static String query(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
