package org.policypress.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policypress.website.SiteAddress;

final class PublicAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://skolen.example, https://skolen.example/, /",
    "https://skolen.example/, https://skolen.example/, /",
    "https://skolen.example/data, https://skolen.example/data/, /data/",
    "https://skolen.example/a/b/, https://skolen.example/a/b/, /a/b/",
    "https://SKOLEN.example:8443/Data, https://skolen.example:8443/Data/, /Data/",
    "https://rønnvik.example/skäl, https://xn--rnnvik-bya.example/sk%C3%A4l/, /sk%C3%A4l/"
  })
  void anAddressEndsInASlashAndIsWrittenAsTheWebKnowsIt(String given, String url, String path)
      throws CompilerFault {
    assertThat(PublicAddress.of(Optional.of(given))).contains(new SiteAddress(url, path));
  }

  @Test
  void withoutOneThereIsNone() throws CompilerFault {
    assertThat(PublicAddress.of(Optional.empty())).isEmpty();
    assertThat(PublicAddress.of(Optional.of("  "))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://skolen.example/ | which does not begin with `https://`",
        "skolen.example | which does not begin with `https://`",
        "https:skolen.example | which does not begin with `https://`",
        "https:///data/ | in which `` is no host",
        "https://sko len.example | in which `sko len.example` is no host",
        "https://me@skolen.example | in which `me@skolen.example` is no host",
        "https://skolen.example/?a=1 | which goes on with `?a=1` after its path",
        "https://skolen.example/#top | which goes on with `#top` after its path",
        "https://skolen.example/a//b | whose path `/a//b` has a step without a name",
        "https://skolen.example/../b | whose path `/../b` has a step without a name",
        "https://skolen.example/a b | whose path `/a b` holds a sign that addresses cannot hold"
      })
  void aBadOneIsAFaultThatSaysWhatIsWrong(String given, String what) {
    assertThatThrownBy(() -> PublicAddress.of(Optional.of(given)))
        .isInstanceOf(CompilerFault.class)
        .hasMessage(
            "policy.siteUrl is `"
                + given
                + "`, "
                + what
                + "; write the address of public/ as readers open it, such as"
                + " `https://skolen.example/databeskyttelse/`");
  }
}
