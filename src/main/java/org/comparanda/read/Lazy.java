package org.comparanda.read;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that is made when it is first asked for. For several threads.
 *
 * @param <T> what is made
 */
public final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile Optional<T> made = Optional.empty();

  private Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /** What the supplier makes, made at most once. */
  public static <T> Lazy<T> of(Supplier<T> maker) {
    return new Lazy<>(maker);
  }

  @Override
  public T get() {
    return made.orElseGet(this::make);
  }

  private synchronized T make() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.orElseThrow();
  }
}
