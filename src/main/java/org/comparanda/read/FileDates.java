package org.comparanda.read;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** When files were last changed, by the history of the git repository that they are kept in. */
public final class FileDates {
  static {
    NoUserSettings.install();
  }

  /** So far back goes the search: what was not changed since has no date. */
  private static final int COMMITS = 5_000;

  private final Repository repository;
  private final String prefix;
  private final TreeFilter folders;
  private final Set<String> sought = new HashSet<>();
  private final Map<String, LocalDate> found = new HashMap<>();

  private FileDates(Repository repository, String prefix, Collection<String> files) {
    this.repository = repository;
    this.prefix = prefix;
    Set<String> parents = new TreeSet<>();
    files.forEach(file -> parents.add(prefix + file.substring(0, file.lastIndexOf('/'))));
    this.folders = PathFilterGroup.createFromStrings(parents);
  }

  /**
   * The day, in UTC, on which each file was last changed. A file has none that is not in the
   * history, or of which a shallow clone does not tell; all have none outside a repository, or in
   * one that cannot be read.
   *
   * @param folder where the site is
   * @param files by their paths from there, each in a folder; so are the days
   */
  public static Map<String, LocalDate> of(Path folder, Collection<String> files) {
    if (files.isEmpty()) {
      return Map.of();
    }
    try {
      Path start = folder.toRealPath();
      FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(start.toFile());
      if (builder.getGitDir() == null) {
        return Map.of();
      }
      try (Repository repository = builder.setMustExist(true).build()) {
        if (repository.isBare()) {
          return Map.of();
        }
        String below = slashed(repository.getWorkTree().toPath().toRealPath().relativize(start));
        FileDates dates = new FileDates(repository, below, files);
        dates.search(files);
        return Map.copyOf(dates.found);
      }
    } catch (IOException e) {
      return Map.of(); // The dates are a courtesy: a site bakes without them.
    }
  }

  private static String slashed(Path path) {
    StringBuilder text = new StringBuilder();
    for (Path part : path) {
      text.append(part.toString().isEmpty() ? "" : part + "/");
    }
    return text.toString();
  }

  private void search(Collection<String> files) throws IOException {
    ObjectId head = repository.resolve(Constants.HEAD);
    if (head == null) {
      return;
    }
    try (RevWalk walk = new RevWalk(repository);
        TreeWalk trees = new TreeWalk(walk.getObjectReader())) {
      RevCommit newest = walk.parseCommit(head);
      seek(Set.copyOf(files), newest, trees);
      Set<ObjectId> boundary = repository.getObjectDatabase().getShallowCommits();
      walk.markStart(newest);
      for (int i = 0; i < COMMITS && !sought.isEmpty(); i++) {
        RevCommit commit = walk.next();
        if (commit == null) {
          break;
        }
        if (!boundary.contains(commit.getId())) {
          compare(commit, walk, trees);
        }
      }
    }
  }

  /** Files that are not in the newest commit would be sought for in vain. */
  private void seek(Set<String> files, RevCommit newest, TreeWalk trees) throws IOException {
    trees.addTree(newest.getTree());
    trees.setRecursive(true);
    trees.setFilter(folders);
    while (trees.next()) {
      String path = trees.getPathString().substring(prefix.length());
      if (files.contains(path)) {
        sought.add(path);
      }
    }
  }

  /** A commit changes what stands otherwise in each of its parents, or in none. */
  private void compare(RevCommit commit, RevWalk walk, TreeWalk trees) throws IOException {
    trees.reset();
    trees.addTree(commit.getTree());
    for (RevCommit parent : commit.getParents()) {
      walk.parseHeaders(parent);
      trees.addTree(parent.getTree());
    }
    trees.setRecursive(true);
    trees.setFilter(AndTreeFilter.create(folders, TreeFilter.ANY_DIFF));
    while (trees.next()) {
      String path = trees.getPathString().substring(prefix.length());
      if (isChanged(trees) && sought.remove(path)) {
        found.put(
            path, LocalDate.ofInstant(commit.getAuthorIdent().getWhenAsInstant(), ZoneOffset.UTC));
      }
    }
  }

  private static boolean isChanged(TreeWalk trees) {
    for (int parent = 1; parent < trees.getTreeCount(); parent++) {
      if (trees.idEqual(0, parent)) {
        return false;
      }
    }
    return trees.getRawMode(0) != 0;
  }
}
