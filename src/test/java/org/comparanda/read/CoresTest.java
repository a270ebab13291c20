package org.comparanda.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoresTest {
  @Test
  void keepsTheOrderOfTheItemsAndDoesEachOnce() {
    AtomicInteger done = new AtomicInteger();
    List<Integer> items = IntStream.range(0, 10_000).boxed().toList();

    List<Integer> results =
        Cores.map(
            items,
            item -> {
              done.incrementAndGet();
              return item * 2;
            });

    assertThat(results).isEqualTo(items.stream().map(item -> item * 2).toList());
    assertThat(done).hasValue(10_000);
  }

  @Test
  void hasNothingToDoWithoutItems() {
    assertThat(Cores.map(List.of(), item -> item)).isEmpty();
  }

  @Test
  void passesAFailureOn() {
    assertThatThrownBy(
            () ->
                Cores.map(
                    List.of(1, 2, 3),
                    item -> {
                      throw new IllegalStateException("no " + item);
                    }))
        .isInstanceOf(IllegalStateException.class);
  }
}
