package org.policypress.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedPathTest {
  @ParameterizedTest
  @CsvSource({
    "/public/index.html, public/index.html",
    "/public/, public/index.html",
    "/public/skolen/da/%C3%A5.html, public/skolen/da/å.html",
    "/public/index.html?from=mail, public/index.html"
  })
  void aFileOfTheSiteIsFound(String asked, String path) {
    assertThat(AskedPath.of(URI.create(asked))).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../policy.yaml",
        "/public/../../policy.yaml",
        "/public/%2e%2e/%2e%2e/policy.yaml",
        "/public/..%2f..%2fpolicy.yaml",
        "/public/..%5c..%5cpolicy.yaml",
        "/C:/Windows/win.ini",
        "/public//etc/passwd",
        "/public/%00index.html",
        "/.policypress-manifest",
        "/public/.htaccess",
        "/.git/config",
        "//attacker.example/public/index.html",
        "*"
      })
  void nothingElseIs(String asked) {
    assertThat(AskedPath.ofText(asked).filter(path -> !path.equals("public/index.html"))).isEmpty();
  }

  @Test
  void whatIsNoAddressAsksForNothing() {
    assertThat(AskedPath.ofText("/public/%zz")).isEmpty();
    assertThat(AskedPath.ofText("")).isEmpty();
  }
}
