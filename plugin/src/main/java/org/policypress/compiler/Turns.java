package org.policypress.compiler;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Engines can make one thing at a time: whoever wants something made takes a turn, in order. */
final class Turns {
  /** How long somebody waits who can do without. */
  private static final long LONGEST_WAIT_SECONDS = 2;

  private final ReentrantLock busy = new ReentrantLock(true);

  /** Does something that needs an engine, when those who came before are done. */
  <T> T take(Supplier<T> work) {
    busy.lock();
    try {
      return work.get();
    } finally {
      busy.unlock();
    }
  }

  /** Lets those go first who are at work or waiting, but not for ever. */
  void letPass() throws InterruptedException {
    insist(() -> {});
  }

  /** Does something alone, or after a while though somebody is still at work. */
  void insist(Runnable work) throws InterruptedException {
    boolean alone = busy.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    try {
      work.run();
    } finally {
      if (alone) {
        busy.unlock();
      }
    }
  }
}
