package org.comparanda.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comparanda.ledger.Document;
import org.comparanda.read.Closest;
import org.comparanda.read.Content;
import org.comparanda.read.Problem;
import org.comparanda.read.Spot;
import org.comparanda.site.Paths;
import org.comparanda.site.Site;

/** Every digest has its document, and every document its digest. */
final class DigestsWithDocuments implements Rule {
  @Override
  public List<Problem> check(Site site) {
    String data = site.settings().get("data.folder") + "/" + Paths.DOCUMENTS;
    String content = site.settings().get("content.folder") + "/" + Paths.DOCUMENTS;
    List<Problem> problems = new ArrayList<>();
    Set<String> slugs = new HashSet<>(site.ledger().slugs());
    Set<String> digests = new HashSet<>();
    Set<String> digested =
        site.content().stream()
            .flatMap(page -> site.digestOf(page).stream())
            .collect(Collectors.toSet());
    for (Content page : site.content()) {
      Optional<String> slug = site.digestOf(page);
      if (slug.isPresent() && page.text("status").equals("draft")) {
        problems.add(
            new Problem(
                page.spot("status"),
                "draft-digest",
                "A digest cannot be a draft: its document's claims stand in tables that lead to it.",
                "Publish it, or keep it and its document elsewhere until it is ready."));
      }
      if (slug.isPresent()
          && digests.add(slug.get())
          && isMissing(data + slug.get() + ".yaml", site)) {
        problems.add(
            new Problem(
                Spot.startOf(page.file()),
                "missing-document",
                "This digest has no document: there is no %s%s.yaml.".formatted(data, slug.get()),
                Closest.remedy(
                    slug.get(),
                    without(digested, site.ledger().slugs()),
                    "Add that file, or move the digest out of " + content + ".")));
      }
    }
    for (Document document : site.ledger().documents()) {
      if (!digests.contains(document.slug())) {
        problems.add(
            new Problem(
                Spot.startOf(data + document.slug() + ".yaml"),
                "missing-digest",
                "This document has no digest: there is no %s%s.md."
                    .formatted(content, document.slug()),
                Closest.remedy(
                    document.slug(),
                    without(slugs, digests),
                    "Add that file: an article that sums the document up.")));
      }
    }
    return problems;
  }

  /** A pair that is complete was not meant. */
  private static List<String> without(Set<String> paired, Collection<String> names) {
    return names.stream().filter(name -> !paired.contains(name)).toList();
  }

  /** A document that could not be read is not missing. */
  private static boolean isMissing(String file, Site site) {
    return !site.files().isFile(file);
  }
}
