package org.policypress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Documents are set side by side only as far as the memory reaches. */
final class MemoryBudgetTest {
  private static final int HANDBOOK = 500_000;
  private static final int NOTICE = 50_000;

  @Test
  void smallDocumentsAreSetSideBySide() throws Exception {
    MemoryBudget memory = new MemoryBudget(1L << 30);
    assertThat(memory.take(NOTICE)).isEqualTo(memory.take(NOTICE)).isPositive();
  }

  @Test
  void aLargeOneWaitsUntilAnotherIsDone() throws Exception {
    MemoryBudget memory = new MemoryBudget(512L << 20);
    AtomicInteger done = new AtomicInteger();
    CountDownLatch second = new CountDownLatch(1);
    int first = memory.take(HANDBOOK);
    Thread waiting =
        new Thread(
            () -> {
              try {
                memory.take(HANDBOOK);
                done.incrementAndGet();
                second.countDown();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    waiting.start();

    assertThat(second.await(200, TimeUnit.MILLISECONDS)).isFalse();
    assertThat(done).hasValue(0);
    memory.giveBack(first);
    assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
    waiting.join();
  }

  @Test
  void oneThatNeedsMoreThanThereIsIsSetAlone() throws Exception {
    MemoryBudget memory = new MemoryBudget(1 << 20);
    memory.giveBack(memory.take(HANDBOOK));
    memory.giveBack(memory.take(HANDBOOK));
    assertThat(memory.take(1)).isPositive();
  }
}
