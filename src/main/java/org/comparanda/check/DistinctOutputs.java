package org.comparanda.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comparanda.read.Problem;
import org.comparanda.read.Spot;
import org.comparanda.site.Outputs;
import org.comparanda.site.Outputs.Output;
import org.comparanda.site.Site;

/** No two files become one, not even on a disk that takes upper and lower case for the same. */
final class DistinctOutputs implements Rule {
  @Override
  public List<Problem> check(Site site) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Spot> sources = new HashMap<>();
    for (String reserved : Outputs.reserved(site)) {
      sources.put(reserved.toLowerCase(Locale.ROOT), Spot.startOf("a page that every site has"));
    }
    for (Output output : Outputs.of(site)) {
      Outputs.reservedFolder(output.path(), site)
          .ifPresent(
              folder ->
                  problems.add(
                      new Problem(
                          output.source(),
                          "same-output",
                          "This becomes \"%s\", in a folder that every site fills by itself."
                              .formatted(output.path()),
                          "Move it out of \"%s\".".formatted(folder))));
      Spot first = sources.putIfAbsent(output.path().toLowerCase(Locale.ROOT), output.source());
      if (first != null) {
        problems.add(
            new Problem(
                output.source(),
                "same-output",
                "This becomes \"%s\", and so does %s.".formatted(output.path(), first.file()),
                "Give one of the two another name."));
      }
    }
    return problems;
  }
}
