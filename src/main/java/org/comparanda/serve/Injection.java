package org.comparanda.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the script that reloads a page into it, and the version of the assets into the addresses of
 * its style sheets and scripts, which a browser may keep then; nothing that is published has it.
 */
final class Injection {
  private static final Pattern POLICY =
      Pattern.compile(
          "(<meta\\s+http-equiv=\"?Content-Security-Policy\"?\\s+content=\")([^\"]*)\"",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONNECT = Pattern.compile("connect-src\\s[^;]*(;\\s*|$)");

  private static final Pattern ASSET =
      Pattern.compile(
          "(<(?:link|script)\\s[^>]*\\b(?:href|src)=\"(?!//)[^\":?#]+\\.(?:css|js))\"",
          Pattern.CASE_INSENSITIVE);

  /** The beginning of a query that tells of what version an asset is. */
  static final String VERSION = "-=";

  /** The address of the script, which tells of what version it is, too. */
  static final String SCRIPT =
      "/-/live.js?" + VERSION + Integer.toHexString(Arrays.hashCode(own("live.js")));

  private Injection() {}

  /** A file that pages get from the server and not from the site. */
  static byte[] own(String name) {
    try (InputStream file = Injection.class.getResourceAsStream("/serve/" + name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own " + name, e);
    }
  }

  /**
   * The page in UTF-8, with the script.
   *
   * @param number of the bench that the page is of
   * @param assets the version of the site's assets: letters and digits
   */
  static byte[] into(String html, int number, String assets) {
    String script =
        "<script src=\"" + SCRIPT + "\" data-number=\"" + number + "\" defer></script>\n";
    String versioned = ASSET.matcher(html).replaceAll("$1?" + VERSION + assets + "\"");
    String open = allowing(versioned);
    int end = open.lastIndexOf("</body>");
    String page = end < 0 ? open + script : open.substring(0, end) + script + open.substring(end);
    return page.getBytes(StandardCharsets.UTF_8);
  }

  /** A page's own policy may forbid to listen to anything; its server is an exception. */
  private static String allowing(String html) {
    Matcher policy = POLICY.matcher(html);
    if (!policy.find()) {
      return html;
    }
    String rules = policy.group(2).replace("&#39;", "'");
    if (rules.contains("connect-src 'self'")) {
      return html;
    }
    String others = CONNECT.matcher(rules).replaceAll("").strip();
    return html.substring(0, policy.start())
        + policy.group(1)
        + others.replaceAll(";?\\s*$", "")
        + "; connect-src 'self'\""
        + html.substring(policy.end());
  }
}
