package org.comparanda.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoresTest {
  private static final List<Integer> ITEMS = IntStream.range(0, 1_000).boxed().toList();

  @Test
  void keepsTheOrderOfTheItems() {
    assertThat(Cores.map(ITEMS, i -> i * 2)).isEqualTo(ITEMS.stream().map(i -> i * 2).toList());
    assertThat(Cores.map(List.of(), i -> i)).isEmpty();
  }

  @Test
  void doesEachOnce() {
    Set<Integer> done = ConcurrentHashMap.newKeySet();
    Cores.each(ITEMS, i -> assertThat(done.add(i)).isTrue());
    assertThat(done).containsExactlyInAnyOrderElementsOf(ITEMS);
  }

  @Test
  void letsNothingGoOnOnceItHasFailed() {
    Set<Integer> begun = ConcurrentHashMap.newKeySet();
    Set<Integer> ended = ConcurrentHashMap.newKeySet();
    CountDownLatch failing = new CountDownLatch(1);

    assertThatThrownBy(
            () ->
                Cores.each(
                    ITEMS,
                    i -> {
                      begun.add(i);
                      if (i == 0) {
                        failing.countDown();
                        throw new IllegalStateException("no more room");
                      }
                      await(failing);
                      ended.add(i);
                    }))
        .hasMessage("no more room");

    begun.remove(0);
    assertThat(ended).isEqualTo(begun).hasSizeLessThan(ITEMS.size() - 1);
  }

  @Test
  void passesErrorsOn() {
    assertThatThrownBy(
            () ->
                Cores.map(
                    ITEMS,
                    i -> {
                      throw new StackOverflowError("at " + i);
                    }))
        .isInstanceOf(StackOverflowError.class);
  }

  /** Waits, and then a moment for the failure to be known. */
  private static void await(CountDownLatch latch) {
    try {
      latch.await();
      TimeUnit.MILLISECONDS.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
