package org.comparanda.ledger;

import java.util.List;
import java.util.Set;

/** What a claim says, read by its attribute's type ({@code design.md}, section 3). */
public sealed interface Value {
  /** As the document's digest has it; the names of a list joined by commas. */
  String written();

  /** Whether two values can both be true. */
  boolean agrees(Value other);

  /** A single number, as exact as it is written. */
  record Figure(String written, Interval interval) implements Value {
    @Override
    public boolean agrees(Value other) {
      if (other instanceof Range range) {
        return range.whole().meets(interval);
      }
      return other instanceof Figure figure && figure.interval.meets(interval);
    }
  }

  /**
   * Numbers from one figure to another.
   *
   * @param low the figure at the low end
   * @param high the figure at the high end
   */
  record Range(String written, Interval low, Interval high) implements Value {
    /** From the low end of the one figure to the high end of the other. */
    public Interval whole() {
      return new Interval(low.low(), high.high());
    }

    @Override
    public boolean agrees(Value other) {
      if (other instanceof Figure figure) {
        return figure.interval().meets(whole());
      }
      return other instanceof Range range && range.low.meets(low) && range.high.meets(high);
    }
  }

  /** A date, as exact as it is written. */
  record Date(Days days) implements Value {
    @Override
    public String written() {
      return days.written();
    }

    @Override
    public boolean agrees(Value other) {
      return other instanceof Date date && date.days.meets(days);
    }
  }

  /** A word that is compared as it stands: {@code yes}, {@code no} or {@code partial}. */
  record YesNo(String written) implements Value {
    @Override
    public boolean agrees(Value other) {
      return equals(other);
    }
  }

  /**
   * A short exact name.
   *
   * @param folded the name without regard to case
   */
  record Name(String written, String folded) implements Value {
    @Override
    public boolean agrees(Value other) {
      return other instanceof Name name && name.folded.equals(folded);
    }
  }

  /**
   * A set of names.
   *
   * @param names as written, in their order
   * @param folded the names without regard to case
   */
  record Names(List<String> names, Set<String> folded) implements Value {
    public Names {
      names = List.copyOf(names);
      folded = Set.copyOf(folded);
    }

    @Override
    public String written() {
      return String.join(", ", names);
    }

    @Override
    public boolean agrees(Value other) {
      return other instanceof Names set && set.folded.equals(folded);
    }
  }

  /** Prose, which the machine never compares. */
  record Text(String written) implements Value {
    @Override
    public boolean agrees(Value other) {
      return false;
    }
  }

  /** {@code undisclosed} or {@code n/a}: a value of every type, which agrees with itself alone. */
  record Absent(String written) implements Value {
    @Override
    public boolean agrees(Value other) {
      return equals(other);
    }
  }

  /**
   * What could not be read, because its attribute is not known. Never in a site without problems.
   */
  record Unread(String written) implements Value {
    @Override
    public boolean agrees(Value other) {
      return false;
    }
  }
}
