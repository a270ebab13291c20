package org.comparanda.read;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The machine as JGit sees it, without the settings of its user and of its git: they do not matter
 * to whoever only reads, and JGit would start git to look for them and write some of its own.
 */
public final class NoUserSettings extends SystemReader.Delegate {
  private NoUserSettings(SystemReader machine) {
    super(machine);
  }

  /** Makes JGit see the machine so from now on. */
  public static void install() {
    if (!(SystemReader.getInstance() instanceof NoUserSettings)) {
      SystemReader.setInstance(new NoUserSettings(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  /** A file of settings that is never there and never written. */
  private static final class Nothing extends FileBasedConfig {
    Nothing(Config parent, FS fs) {
      super(parent, null, fs);
    }

    /** How exact the disk's times are, which JGit would else find out by writing files. */
    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long otherwise, TimeUnit unit) {
      return section.equals("filesystem") ? unit.convert(1, TimeUnit.SECONDS) : otherwise;
    }

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
