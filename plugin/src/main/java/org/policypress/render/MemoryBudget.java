package org.policypress.render;

import java.util.concurrent.Semaphore;

/**
 * Lets so many documents be set at once as fit into half of the memory of the process. One that
 * alone needs more is set when no other is.
 */
final class MemoryBudget {
  /** Setting takes so many bytes for each character of HTML; a third of it was measured. */
  private static final long BYTES_FOR_EACH_CHARACTER = 400;

  private static final int UNIT = 1 << 10;

  private final int all;
  private final Semaphore left;

  /**
   * @param memory bytes that the process may use
   */
  MemoryBudget(long memory) {
    this.all = (int) Math.min(Integer.MAX_VALUE, Math.max(1, memory / 2 / UNIT));
    this.left = new Semaphore(all, true);
  }

  /**
   * Waits until there is enough for a document, in the order in which documents ask.
   *
   * @return what to give back when it is set
   */
  int take(int characters) throws InterruptedException {
    int wanted = (int) Math.min(all, 1 + characters * BYTES_FOR_EACH_CHARACTER / UNIT);
    left.acquire(wanted);
    return wanted;
  }

  /** Gives back what was taken. */
  void giveBack(int taken) {
    left.release(taken);
  }
}
