package org.comparanda.read;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
    share(items, (i, item) -> results.set(i, work.apply(item)));
    return IntStream.range(0, items.size()).mapToObj(results::get).toList();
  }

  /** The same where nothing comes of it. */
  public static <T> void each(List<T> items, Consumer<T> work) {
    share(items, (i, item) -> work.accept(item));
  }

  /** When work fails no more is begun, and what was begun comes to its end first. */
  private static <T> void share(List<T> items, BiConsumer<Integer, T> work) {
    List<T> all = List.copyOf(items);
    AtomicInteger next = new AtomicInteger();
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    IntStream.range(0, Runtime.getRuntime().availableProcessors())
        .parallel()
        .forEach(
            core -> {
              int i = next.getAndIncrement();
              while (i < all.size() && failure.get() == null) {
                try {
                  work.accept(i, all.get(i));
                } catch (RuntimeException | Error e) {
                  failure.compareAndSet(null, e);
                }
                i = next.getAndIncrement();
              }
            });
    if (failure.get() instanceof Error e) {
      throw e;
    } else if (failure.get() instanceof RuntimeException e) {
      throw e;
    }
  }
}
