package org.comparanda.diff;

import java.util.List;
import java.util.Optional;
import org.comparanda.compare.Finding;

/**
 * What changes in one cell, under one condition.
 *
 * @param condition or empty; the later one where it alone has changed
 * @param before what was shown, or empty if no document said anything
 * @param after what is shown, or empty if no document says anything
 */
public record Change(
    String subject,
    String attribute,
    String condition,
    Kind kind,
    Optional<Shown> before,
    Optional<Shown> after,
    List<Cause> causes) {
  public Change {
    causes = List.copyOf(causes);
  }

  /** The kinds of change, the gravest first. */
  public enum Kind {
    LOST("lost their last source"),
    CONDITION("no longer hold under the same condition"),
    VALUE("show another value"),
    FINDING("have another finding"),
    NEW("are new"),
    SOURCES("have other sources");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What facts of this kind do, in words. */
    public String words() {
      return words;
    }
  }

  /** What a cell shows under a condition. */
  public record Shown(String value, Finding finding, boolean unsettled) {}

  /**
   * What brought a change about.
   *
   * @param how {@code document added} and the like
   * @param what the slug of the document, or the id of the attribute or subject
   * @param before what the document said of the fact, or empty; of a condition, what it was
   * @param after what it says now, or empty; of a condition, what it is
   */
  public record Cause(String how, String what, Optional<String> before, Optional<String> after) {
    static Cause of(String how, String what) {
      return new Cause(how, what, Optional.empty(), Optional.empty());
    }
  }
}
