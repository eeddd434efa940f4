package org.policypress.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Watches how much of the heap is left in use when a collection has ended. */
final class HeapWatch {
  private final AtomicLong highest = new AtomicLong();
  private final Set<String> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toSet());

  /** Watches from now on. */
  void start() {
    ManagementFactory.getGarbageCollectorMXBeans()
        .forEach(
            collector ->
                ((NotificationEmitter) collector)
                    .addNotificationListener(
                        (notification, none) -> {
                          if (notification.getUserData() instanceof CompositeData data) {
                            note(GarbageCollectionNotificationInfo.from(data));
                          }
                        },
                        null,
                        null));
  }

  private void note(GarbageCollectionNotificationInfo collection) {
    long used =
        collection.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
            .filter(pool -> pools.contains(pool.getKey()))
            .mapToLong(pool -> pool.getValue().getUsed())
            .sum();
    highest.accumulateAndGet(used, Math::max);
  }

  /** The most that was left; what is alive is less, since not every collection finds all waste. */
  long highestMebibytes() {
    return highest.get() >> 20;
  }
}
