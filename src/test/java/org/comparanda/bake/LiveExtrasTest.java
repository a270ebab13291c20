package org.comparanda.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.comparanda.Ledgers;
import org.comparanda.site.Extra;
import org.comparanda.site.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files beside the pages that are written while nobody waits for them. */
class LiveExtrasTest {
  @TempDir private Path folder;
  private final AtomicInteger made = new AtomicInteger();

  /** Nine files, in three groups as kinds of pages are. */
  private final Extra nine =
      any ->
          Stream.of("a", "b", "c")
              .flatMap(kind -> Stream.of(1, 2, 3).map(id -> Extra.Part.of(() -> file(kind + id))));

  private Extra.File file(String name) {
    made.incrementAndGet();
    return new Extra.File(name, name);
  }

  private LiveExtras extras(Extra... extras) {
    return new LiveExtras(List.of(extras), Resolution.of(Ledgers.ledger().site()), folder);
  }

  @Test
  void makesNoFileMoreOnceItIsEnough() {
    LiveExtras extras = extras(nine);

    extras.writeUntil(() -> made.get() == 1);
    assertThat(made).hasValue(1);
    extras.writeUntil(() -> made.get() == 5);
    assertThat(made).hasValue(5);
  }

  @Test
  void goesOnWhereItStoppedUntilAllIsWritten() {
    LiveExtras extras = extras(nine, any -> Stream.of(Extra.Part.of(() -> file("last"))));

    extras.writeUntil(() -> made.get() == 4);
    extras.writeUntil(() -> false);
    extras.writeUntil(() -> false);

    assertThat(made).hasValue(10);
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("a1", "a2", "a3", "b1", "b2", "b3", "c1", "c2", "c3", "last");
  }
}
