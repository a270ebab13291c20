package org.comparanda.compare;

import java.util.List;
import org.comparanda.read.Node;
import org.comparanda.read.Spot;

/**
 * A table that an author asks for: which subjects and which attributes.
 *
 * @param question what a reader wants to know, or empty
 * @param charts ids of the attributes drawn as bars
 */
public record Comparison(
    String id,
    String title,
    String question,
    SubjectChoice subjects,
    AttributeChoice attributes,
    List<Node.Scalar> charts,
    Spot spot) {
  public Comparison {
    charts = List.copyOf(charts);
  }

  /** Which subjects a table shows. */
  public sealed interface SubjectChoice {}

  /** Those, in that order. */
  public record ListedSubjects(List<Node.Scalar> ids) implements SubjectChoice {
    public ListedSubjects {
      ids = List.copyOf(ids);
    }
  }

  /**
   * All of a kind, all below a subject, or both.
   *
   * @param kind or empty
   * @param under the subject's id, or empty
   * @param sort {@code released}, {@code name}, or empty for the order of the subjects' file
   */
  public record SelectedSubjects(
      String kind, String under, String sort, Spot kindSpot, Spot underSpot)
      implements SubjectChoice {}

  /** Which attributes a table shows. */
  public sealed interface AttributeChoice {}

  /** Those, in that order. */
  public record ListedAttributes(List<Node.Scalar> ids) implements AttributeChoice {
    public ListedAttributes {
      ids = List.copyOf(ids);
    }
  }

  /** All of some groups, group by group, each in the order of the attributes' file. */
  public record AttributeGroups(List<Node.Scalar> groups) implements AttributeChoice {
    public AttributeGroups {
      groups = List.copyOf(groups);
    }
  }
}
