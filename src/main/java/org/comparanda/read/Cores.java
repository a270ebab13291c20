package org.comparanda.read;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Does the same work for each item of a list, on all cores. A parallel stream cuts its list into a
 * few pieces beforehand, and waits for the one that turns out the hardest; here each core takes the
 * next item when it is done with its last.
 */
public final class Cores {
  private Cores() {}

  /** What the work makes of each item, in the items' order, however the cores share them. */
  public static <T, R> List<R> map(List<T> items, Function<T, R> work) {
    AtomicReferenceArray<R> results = new AtomicReferenceArray<>(items.size());
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, Runtime.getRuntime().availableProcessors())
        .parallel()
        .forEach(
            core -> {
              for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                results.set(i, work.apply(items.get(i)));
              }
            });
    return IntStream.range(0, items.size()).mapToObj(results::get).toList();
  }
}
