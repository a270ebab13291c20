package org.comparanda.read;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Something that an author must fix.
 *
 * @param spot where it stands
 * @param rule the id of the rule that it breaks, in kebab case
 * @param message what is wrong, in a sentence
 * @param remedy what to do, in a sentence
 */
public record Problem(Spot spot, String rule, String message, String remedy)
    implements Comparable<Problem> {
  private static final Pattern LINE_BREAKS = Pattern.compile("\\h*\\R\\s*");

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::spot)
          .thenComparing(Problem::rule)
          .thenComparing(Problem::message);

  /** A message is one line, whatever an author's text that it quotes holds. */
  public Problem {
    message = LINE_BREAKS.matcher(message).replaceAll(" ");
    remedy = LINE_BREAKS.matcher(remedy).replaceAll(" ");
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** The line that editors and compilers' users know: {@code path:line:column: error[rule]: …}. */
  public String headline() {
    return spot + ": error[" + rule + "]: " + message;
  }

  @Override
  public String toString() {
    return headline() + " " + remedy;
  }
}
