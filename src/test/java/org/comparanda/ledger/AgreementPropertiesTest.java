package org.comparanda.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of any two values of one type, however they are written. */
class AgreementPropertiesTest {
  private static final BigDecimal LITTLE = new BigDecimal("0.0000000001");

  /** Two values of one attribute, as they are written. */
  record Pair(String attribute, String one, String other) {}

  @Property(tries = 500)
  void agreementIsSymmetric(@ForAll("pairs") Pair pair) {
    Value one = Written.value(pair.attribute(), pair.one());
    Value other = Written.value(pair.attribute(), pair.other());

    assertThat(one.agrees(other)).isEqualTo(other.agrees(one));
  }

  @Property(tries = 300)
  void everyValueButATextAgreesWithItself(@ForAll("pairs") Pair pair) {
    Value value = Written.value(pair.attribute(), pair.one());

    assertThat(value.agrees(Written.value(pair.attribute(), pair.one())))
        .isEqualTo(!(value instanceof Value.Text));
  }

  /** Whether some number lies in both is tried here with the numbers at and beside every end. */
  @Property(tries = 500)
  void twoFiguresAgreeWhenSomeNumberIsBoth(
      @ForAll("figures") String one, @ForAll("figures") String other) {
    Interval first = ((Value.Figure) Written.value("parameters", one)).interval();
    Interval second = ((Value.Figure) Written.value("parameters", other)).interval();
    List<BigDecimal> candidates = new ArrayList<>(List.of(BigDecimal.ZERO));
    for (Bound bound : List.of(first.low(), first.high(), second.low(), second.high())) {
      if (bound instanceof Bound.At at) {
        candidates.addAll(
            List.of(at.number(), at.number().add(LITTLE), at.number().subtract(LITTLE)));
      }
    }

    assertThat(first.meets(second))
        .isEqualTo(
            candidates.stream().anyMatch(number -> holds(first, number) && holds(second, number)));
  }

  private static boolean holds(Interval interval, BigDecimal number) {
    return (!(interval.low() instanceof Bound.At low)
            || low.number().compareTo(number) < (low.included() ? 1 : 0))
        && (!(interval.high() instanceof Bound.At high)
            || high.number().compareTo(number) > (high.included() ? -1 : 0));
  }

  @Provide
  Arbitrary<String> figures() {
    Arbitrary<String> qualifiers =
        Arbitraries.of("", "", "", "about ", "at least ", "at most ", "over ", "under ");
    return Combinators.combine(qualifiers, numbers()).as((qualifier, number) -> qualifier + number);
  }

  @Provide
  Arbitrary<Pair> pairs() {
    return Arbitraries.of(
            "parameters", "score", "cost", "released", "open", "licence", "modalities", "strengths")
        .flatMap(
            attribute ->
                Combinators.combine(written(attribute), written(attribute))
                    .as((one, other) -> new Pair(attribute, one, other)));
  }

  private Arbitrary<String> written(String attribute) {
    Arbitrary<String> values =
        switch (attribute) {
          case "parameters" -> Arbitraries.oneOf(figures(), ranges());
          case "score" -> Arbitraries.oneOf(figures(), ranges()).map(number -> number + "%");
          case "cost" -> Arbitraries.oneOf(figures(), ranges()).map(number -> number + " USD");
          case "released" ->
              Arbitraries.of("2025", "2026", "2026-01", "2026-02", "2026-02-01", "2026-02-16");
          case "open" -> Arbitraries.of("yes", "no", "partial");
          case "modalities" -> Arbitraries.of("[a]", "[A]", "[a, b]", "[B, a]", "[]", "[a, a, b]");
          default ->
              Arbitraries.of(
                  "MIT", "mit", "Apache-2.0", "Straße", "STRASSE", "STRAẞE", "İ", "ı", "I");
        };
    return Arbitraries.frequencyOf(
        Tuple.of(6, values), Tuple.of(1, Arbitraries.of("undisclosed", "n/a")));
  }

  private static Arbitrary<String> numbers() {
    // Few digits and few suffixes, so that ends often fall on each other.
    return Combinators.combine(
            Arbitraries.of("", "-"),
            Arbitraries.of("0", "1", "2", "9", "10", "11", "999", "1000", "1001"),
            Arbitraries.of("", "", ".0", ".1", ".5", ".95", ".05"),
            Arbitraries.of("", "", "K", "M"))
        .as((sign, digits, decimals, suffix) -> sign + digits + decimals + suffix);
  }

  private static Arbitrary<String> ranges() {
    return Combinators.combine(numbers(), numbers())
        .as((low, high) -> inOrder(low, high) ? low + " to " + high : high + " to " + low);
  }

  private static boolean inOrder(String low, String high) {
    return Written.problems("parameters", low + " to " + high).isEmpty();
  }
}
