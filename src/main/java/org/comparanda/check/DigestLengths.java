package org.comparanda.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comparanda.ledger.Document;
import org.comparanda.read.Content;
import org.comparanda.read.Problem;
import org.comparanda.read.Spot;
import org.comparanda.site.Site;

/** Every digest is as long as the site's editors ask for, by the kind of its document. */
final class DigestLengths implements Rule {
  private static final String SETTING = "comparanda.digest.words";

  @Override
  public List<Problem> check(Site site) {
    List<Problem> problems = new ArrayList<>();
    for (Content content : site.content()) {
      Optional<Document> document = site.digestOf(content).flatMap(site.ledger()::find);
      String range = document.map(digested -> range(site, digested)).orElse("");
      if (!range.isEmpty() && !holds(range, content.article().words())) {
        problems.add(
            new Problem(
                Spot.startOf(content.file()),
                "digest-length",
                "This digest has %d words; of a document of this kind it has %s."
                    .formatted(content.article().words(), range),
                "Shorten it, or say more of what the document is, argues and rests on."));
      }
    }
    return problems;
  }

  private static String range(Site site, Document document) {
    return site.settings().getOr(SETTING + "." + document.kind(), site.settings().get(SETTING));
  }

  private static boolean holds(String range, int words) {
    String[] ends = range.split("-", 2);
    return words >= Integer.parseInt(ends[0]) && words <= Integer.parseInt(ends[1]);
  }
}
