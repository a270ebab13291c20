package org.comparanda.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.comparanda.ledger.Ids;
import org.comparanda.read.Closest;
import org.comparanda.read.Content;
import org.comparanda.read.Problem;
import org.comparanda.read.Settings;
import org.comparanda.site.Outputs;
import org.comparanda.site.Site;

/**
 * A header's words, and the settings in their place, mean something: its type has a template, its
 * status is one of JBake's three, and each of its tags can be the name of a page.
 */
final class KnownHeaderWords implements Rule {
  private static final List<String> STATUSES = List.of("published", "published-date", "draft");

  private static final String DEFAULT_TYPE = "default.type";

  @Override
  public List<Problem> check(Site site) {
    Set<String> types = new TreeSet<>(site.settings().types());
    types.addAll(site.hasData() ? List.of("document", "page", "post") : List.of("page", "post"));
    List<Problem> problems = new ArrayList<>();
    defaultType(site.settings(), types, problems);
    for (Content content : site.content()) {
      type(content, types, problems);
      status(content, problems);
      Outputs.tags(content).forEach(tag -> tag(tag, content, problems));
    }
    return problems;
  }

  private static void defaultType(Settings settings, Set<String> types, List<Problem> problems) {
    String type = settings.get(DEFAULT_TYPE);
    if (!type.isEmpty() && !types.contains(type)) {
      problems.add(
          new Problem(
              settings.spot(DEFAULT_TYPE),
              "bad-setting",
              "The setting \"%s\" cannot be \"%s\": there is no such type."
                  .formatted(DEFAULT_TYPE, type),
              remedy(type, types)));
    }
  }

  private static void type(Content content, Set<String> types, List<Problem> problems) {
    String type = content.text("type");
    if (!type.isEmpty() && !types.contains(type)) {
      problems.add(
          new Problem(
              content.spot("type"),
              "unknown-type",
              "There is no type \"%s\".".formatted(type),
              remedy(type, types)));
    }
  }

  private static String remedy(String type, Set<String> types) {
    return Closest.remedy(
        type, types, "Name its template in jbake.properties: template.%s.file=….".formatted(type));
  }

  private static void status(Content content, List<Problem> problems) {
    String status = content.text("status");
    if (!status.isEmpty() && !STATUSES.contains(status)) {
      problems.add(
          new Problem(
              content.spot("status"),
              "unknown-status",
              "There is no status \"%s\".".formatted(status),
              Closest.remedy(status, STATUSES, "Write published, published-date or draft.")));
    }
  }

  private static void tag(String tag, Content content, List<Problem> problems) {
    List<String> folders = Arrays.asList(tag.split("[/\\\\]", -1));
    if (folders.contains("") || folders.contains(".") || folders.contains("..")) {
      problems.add(
          new Problem(
              content.spot("tags"),
              "bad-tag",
              "\"%s\" cannot be the name of a tag's page.".formatted(tag),
              "Leave out slashes at its ends, and dots alone between slashes."));
    } else if (FittingNames.isTooLong(tag, Ids.LONGEST)) {
      problems.add(
          new Problem(
              content.spot("tags"),
              "bad-tag",
              "A tag is too long for the name of a page: it begins \"%.40s\".".formatted(tag),
              FittingNames.remedy(tag, Ids.LONGEST)));
    }
  }
}
