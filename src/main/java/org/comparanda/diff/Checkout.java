package org.comparanda.diff;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comparanda.read.NoUserSettings;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.util.io.DisabledOutputStream;

/**
 * The git repository that a site's folder is kept in. It is read from its object database, without
 * a checkout; nothing is ever written to it.
 */
public final class Checkout implements AutoCloseable {
  static {
    NoUserSettings.install();
  }

  private final Repository repository;
  private final String prefix;

  private Checkout(Repository repository, String prefix) {
    this.repository = repository;
    this.prefix = prefix;
  }

  /** The repository whose work tree holds a folder, if it is in one. */
  public static Optional<Checkout> around(Path folder) throws IOException {
    Path start = folder.toRealPath();
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(start.toFile());
    if (builder.getGitDir() == null) {
      return Optional.empty();
    }
    Repository repository = builder.setMustExist(true).build();
    File workTree = repository.isBare() ? null : repository.getWorkTree();
    if (workTree == null || !start.startsWith(workTree.toPath().toRealPath())) {
      repository.close();
      return Optional.empty();
    }
    String below = slashed(workTree.toPath().toRealPath().relativize(start));
    return Optional.of(new Checkout(repository, below.isEmpty() ? "" : below + "/"));
  }

  /**
   * What leads from the repository's root to the folder: empty, or a path that ends with a slash.
   */
  public String prefix() {
    return prefix;
  }

  /** Whether a name is that of a revision, in any form that git knows. */
  public boolean has(String revision) throws IOException {
    return commit(revision).isPresent();
  }

  /** How many parents the revision that is checked out has. */
  public int parents() throws IOException {
    return commit(Constants.HEAD).map(RevCommit::getParentCount).orElse(0);
  }

  /**
   * The files, by their paths from the repository's root, that differ between the revision that is
   * checked out and the one at which it left a base; those that it takes away are not among them.
   *
   * @param base a revision that there is
   */
  public Set<String> changedSince(String base) throws IOException {
    Set<String> changed = new TreeSet<>();
    Optional<RevCommit> head = commit(Constants.HEAD);
    if (head.isEmpty()) {
      return changed;
    }
    try (DiffFormatter diff = new DiffFormatter(DisabledOutputStream.INSTANCE)) {
      diff.setRepository(repository);
      for (DiffEntry entry : diff.scan(fork(known(base), head.get()), head.get())) {
        if (entry.getChangeType() != DiffEntry.ChangeType.DELETE) {
          changed.add(entry.getNewPath());
        }
      }
    }
    return changed;
  }

  /** Where two revisions parted, or the first if they have nothing in common here. */
  private RevCommit fork(RevCommit base, RevCommit head) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(List.of(walk.parseCommit(base), walk.parseCommit(head)));
      RevCommit fork = walk.next();
      return fork == null ? base : walk.parseCommit(fork);
    }
  }

  /**
   * Writes what stood in a file or folder of the site at a revision into another folder. Symbolic
   * links are left out: they could lead anywhere.
   *
   * @param path from the site's folder
   */
  public void extract(String revision, String path, Path to) throws IOException {
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(known(revision).getTree());
      walk.setRecursive(true);
      walk.setFilter(PathFilter.create(prefix + path));
      while (walk.next()) {
        Path target = to.resolve(walk.getPathString().substring(prefix.length())).normalize();
        if (isFile(walk.getFileMode(0)) && target.startsWith(to)) {
          ObjectLoader blob = walk.getObjectReader().open(walk.getObjectId(0));
          Files.createDirectories(target.getParent());
          Files.write(target, blob.getBytes());
        }
      }
    }
  }

  private static boolean isFile(FileMode mode) {
    return mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE;
  }

  private RevCommit known(String revision) throws IOException {
    return commit(revision)
        .orElseThrow(() -> new IllegalArgumentException("no revision " + revision));
  }

  private Optional<RevCommit> commit(String revision) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId id = repository.resolve(revision + "^{commit}");
      return id == null ? Optional.empty() : Optional.of(walk.parseCommit(id));
    } catch (RevisionSyntaxException | AmbiguousObjectException | IncorrectObjectTypeException e) {
      return Optional.empty();
    }
  }

  private static String slashed(Path path) {
    StringBuilder text = new StringBuilder();
    for (Path part : path) {
      text.append(text.isEmpty() ? "" : "/").append(part);
    }
    return text.toString();
  }

  @Override
  public void close() {
    repository.close();
  }
}
