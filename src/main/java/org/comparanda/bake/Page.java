package org.comparanda.bake;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.comparanda.read.Lazy;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/**
 * A page as JBake has it, whose values may be made when a template asks for them: of a site that is
 * served few pages are baked, and it must be read all the same. No two are equal.
 */
class Page extends DocumentModel {
  private static final long serialVersionUID = 1L;

  Page() {
    setCached(true);
    setRendered(false);
  }

  /** Puts a value that is made when it is first asked for. */
  final void later(String key, Supplier<Object> value) {
    put(key, Lazy.of(value));
  }

  @Override
  public @Nullable Object get(Object key) {
    Object value = super.get(key);
    return value instanceof Lazy<?> lazy ? lazy.get() : value;
  }

  @Override
  public @Nullable Object getOrDefault(Object key, @Nullable Object otherwise) {
    return containsKey(key) ? get(key) : otherwise;
  }

  @Override
  public Collection<Object> values() {
    return made().values();
  }

  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    return made().entrySet();
  }

  private Map<String, Object> made() {
    Map<String, Object> made = new HashMap<>();
    keySet().forEach(key -> made.put(key, get(key)));
    return made;
  }

  @Override
  public final boolean equals(Object other) {
    return this == other;
  }

  @Override
  public final int hashCode() {
    return System.identityHashCode(this);
  }
}
