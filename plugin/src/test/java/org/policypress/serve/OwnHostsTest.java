package org.policypress.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnHostsTest {
  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:8484", "localhost:8484", "LocalHost:8484", "[::1]:8484"})
  void thePreviewIsAskedForByItsOwnName(String host) {
    assertThat(OwnHosts.has(Optional.of(host), 8484)).isTrue();
  }

  /** A page of another website may make its own name lead here, but it cannot ask by ours. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "127.0.0.1",
        "localhost",
        "127.0.0.1:8485",
        "localhost.example:8484",
        "127.0.0.1.example:8484",
        "attacker.example:8484",
        "localhost:8484.attacker.example",
        "attacker.example#localhost:8484",
        "0.0.0.0:8484",
        "[::1]"
      })
  void nobodyElseIsAnswered(String host) {
    assertThat(OwnHosts.has(Optional.of(host), 8484)).isFalse();
  }

  @Test
  void aRequestThatNamesNobodyIsNotAnswered() {
    assertThat(OwnHosts.has(Optional.empty(), 8484)).isFalse();
  }
}
