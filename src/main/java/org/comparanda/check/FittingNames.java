package org.comparanda.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comparanda.ledger.Ids;
import org.comparanda.read.Content;
import org.comparanda.read.Problem;
import org.comparanda.read.Spot;
import org.comparanda.site.Site;

/**
 * What a content file becomes has a name that a disk can hold. A digest's is a document's, which is
 * an id.
 */
final class FittingNames implements Rule {
  /** The bytes of a file's name, on nearly every disk. */
  private static final int LONGEST_NAME = 255;

  @Override
  public List<Problem> check(Site site) {
    return site.content().stream()
        .filter(content -> site.digestOf(content).isEmpty())
        .filter(content -> isTooLong(name(content), longest(site)))
        .map(
            content ->
                new Problem(
                    Spot.startOf(content.file()),
                    "bad-id",
                    "The name of this file is too long for what is made of it.",
                    remedy(name(content), longest(site))))
        .toList();
  }

  private static String name(Content content) {
    return content.stem().substring(content.stem().lastIndexOf('/') + 1);
  }

  /** A plain JBake site has no files beside a page's. */
  private static int longest(Site site) {
    String behind =
        site.settings().getOr("draft.suffix", "-draft") + site.settings().get("output.extension");
    return site.hasData() ? Ids.LONGEST : LONGEST_NAME - bytes(behind);
  }

  /** Whether a name has more bytes than that; outside of English a letter has several. */
  static boolean isTooLong(String name, int longest) {
    return bytes(name) > longest;
  }

  /** How to shorten a name that is too long. */
  static String remedy(String name, int longest) {
    int end = name.length();
    int characters = name.codePointCount(0, end);
    while (bytes(name.substring(0, end)) > longest) {
      end = name.offsetByCodePoints(end, -1);
      characters--;
    }
    return "Shorten it: its first %d characters would fit.".formatted(characters);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
