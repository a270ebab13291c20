package org.comparanda.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Pages whose values are made when they are asked for. */
class PageTest {
  private final AtomicInteger made = new AtomicInteger();
  private final Page page = new Page();

  PageTest() {
    page.setTitle("A page");
    page.later("rows", made::incrementAndGet);
  }

  @Test
  void knowsOfAValueThatIsNotMadeYet() {
    assertThat(page).containsKey("rows").containsKey("title").doesNotContainKey("columns");
    assertThat(page.getTitle()).isEqualTo("A page");
    assertThat(made).hasValue(0);
  }

  @Test
  void makesAValueOnceHoweverOftenItIsAskedFor() {
    assertThat(page.get("rows")).isEqualTo(1);
    assertThat(page.getOrDefault("rows", 7)).isEqualTo(1);
    assertThat(page.getOrDefault("columns", 7)).isEqualTo(7);
    assertThat(made).hasValue(1);
  }

  @Test
  void showsWhoGoesThroughItTheValuesAndNotWhatMakesThem() {
    assertThat(page.values()).contains(1, "A page");
    assertThat(page.entrySet()).contains(Map.entry("rows", 1));
    assertThat(new HashMap<>(page)).containsEntry("rows", 1);
  }

  @Test
  void takesTheLastValueThatWasPut() {
    page.put("rows", 5);

    assertThat(page.get("rows")).isEqualTo(5);
    assertThat(made).hasValue(0);
  }
}
