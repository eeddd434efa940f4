package org.policypress.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The names under which the preview may be asked for. A website that lets its own name lead to this
 * machine (DNS rebinding) asks under that name, and reads nothing.
 */
final class OwnHosts {
  private static final List<String> NAMES = List.of("127.0.0.1", "localhost", "[::1]");

  private OwnHosts() {}

  /**
   * Whether a request is meant for the preview.
   *
   * @param host the value of its header {@code Host}
   * @param port the port of the preview
   */
  static boolean has(Optional<String> host, int port) {
    return host.map(name -> name.strip().toLowerCase(Locale.ROOT))
        .filter(name -> NAMES.stream().anyMatch(own -> name.equals(own + ":" + port)))
        .isPresent();
  }
}
