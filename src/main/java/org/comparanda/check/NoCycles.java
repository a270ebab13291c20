package org.comparanda.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comparanda.ledger.Subject;
import org.comparanda.read.Problem;
import org.comparanda.site.Site;

/** No subject stands below itself. Each cycle is told once, at the first of its subjects. */
final class NoCycles implements Rule {
  @Override
  public List<Problem> check(Site site) {
    List<Problem> problems = new ArrayList<>();
    Set<String> walked = new HashSet<>();
    for (Subject subject : site.subjects().all()) {
      List<String> line = new ArrayList<>();
      Subject current = subject;
      while (walked.add(current.id())) {
        line.add(current.id());
        if (current.parent().isEmpty() || !site.subjects().has(current.parent())) {
          break;
        }
        current = site.subjects().find(current.parent()).orElseThrow();
        int start = walked.contains(current.id()) ? line.indexOf(current.id()) : -1;
        if (start >= 0) {
          problems.add(cycle(current, line.subList(start, line.size())));
        }
      }
    }
    return problems;
  }

  private static Problem cycle(Subject first, List<String> ids) {
    return new Problem(
        first.parentSpot(),
        "subject-cycle",
        "\"%s\" stands below itself: %s → %s."
            .formatted(first.id(), String.join(" → ", ids), first.id()),
        "Take the parent away from one of them.");
  }
}
