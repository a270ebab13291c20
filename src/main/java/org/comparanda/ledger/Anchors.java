package org.comparanda.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The anchors of claims and cells: {@code <attribute>--<subject>}, "with the condition's slug
 * behind it where there are several" ({@code design.md}, section 5).
 */
public final class Anchors {
  private static final Pattern NOT_IN_SLUGS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Anchors() {}

  /** The anchor of a cell. */
  public static String of(String subject, String attribute) {
    return attribute + "--" + subject;
  }

  /** The anchor of a cell under one of several conditions; without a condition the cell's own. */
  public static String of(String subject, String attribute, String condition) {
    return condition.isEmpty()
        ? of(subject, attribute)
        : of(subject, attribute) + "--" + slug(condition);
  }

  /** A document's claims with their anchors, each of which is used once. */
  static List<Claim> onOnePage(List<Claim> claims) {
    Map<String, Set<String>> conditions = new HashMap<>();
    for (Claim claim : claims) {
      conditions
          .computeIfAbsent(of(claim.subject(), claim.attribute()), anchor -> new HashSet<>())
          .add(claim.condition());
    }
    Map<String, Integer> counts = new HashMap<>();
    Set<String> used = new HashSet<>();
    List<Claim> anchored = new ArrayList<>();
    for (Claim claim : claims) {
      String cell = of(claim.subject(), claim.attribute());
      boolean several = conditions.getOrDefault(cell, Set.of()).size() > 1;
      String anchor = several ? of(claim.subject(), claim.attribute(), claim.condition()) : cell;
      String free;
      do {
        int count = counts.merge(anchor, 1, Integer::sum);
        free = count == 1 ? anchor : anchor + "--" + count;
        // A condition may be called "2", and its anchor be taken by the second of two claims.
      } while (!used.add(free));
      anchored.add(claim.withAnchor(free));
    }
    return anchored;
  }

  private static String slug(String condition) {
    String slug = NOT_IN_SLUGS.matcher(condition.toLowerCase(Locale.ROOT)).replaceAll("-");
    String trimmed = slug.replaceAll("^-|-$", "");
    return trimmed.isEmpty() ? "condition" : trimmed;
  }
}
