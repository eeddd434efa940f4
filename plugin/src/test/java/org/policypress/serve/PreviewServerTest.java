package org.policypress.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policypress.compiler.CompilerFault;
import org.policypress.serve.Asker.Answer;

class PreviewServerTest {
  private final FixedSite site = FixedSite.withPage("Vi passer på det.");

  @SuppressWarnings("NullAway.Init")
  private PreviewServer server;

  @SuppressWarnings("NullAway.Init")
  private Asker asker;

  @BeforeEach
  void begin() throws CompilerFault {
    server = PreviewServer.start(0, new PreviewPages(site));
    asker = new Asker(server.port());
  }

  @AfterEach
  void end() {
    server.close();
  }

  @Test
  void aPageIsShownWithTheScriptOfThePreview() throws IOException {
    Answer page = asker.get("/" + FixedSite.PAGE);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("content-type")).isEqualTo("text/html; charset=utf-8");
    assertThat(page.header("cache-control")).isEqualTo("no-store");
    assertThat(page.header("content-security-policy"))
        .contains("script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.body())
        .contains("Vi passer på det.", "connect-src 'self'", "src=\"/_policypress/preview.js\"")
        .doesNotContain("&#39;none&#39;");
    assertThat(site.files.get(FixedSite.PAGE)).as("the site itself").doesNotContain("preview.js");
  }

  @Test
  void aFragmentIsShownAsItIs() throws IOException {
    site.files.put("public/notice.fragment.html", "<article>Svar</article>");
    assertThat(asker.get("/public/notice.fragment.html").body())
        .isEqualTo("<article>Svar</article>");
  }

  @Test
  void theRootLeadsToTheFirstPage() throws IOException {
    Answer root = asker.get("/");
    assertThat(root.status()).isEqualTo(302);
    assertThat(root.header("location")).isEqualTo("/" + FixedSite.PAGE);
    site.files.clear();
    assertThat(asker.get("/").status()).isEqualTo(503);
  }

  @Test
  void aHeadIsAskedForAlone() throws IOException {
    Answer head = asker.ask("HEAD", "/" + FixedSite.PAGE, "localhost:" + server.port());
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(Integer.parseInt(head.header("content-length"))).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"})
  void nothingIsTaken(String method) throws IOException {
    Answer answer = asker.ask(method, "/" + FixedSite.PAGE, "127.0.0.1:" + server.port());
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("allow")).isEqualTo("GET, HEAD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/" + FixedSite.PAGE, "/", "/_policypress/preview.js", "/_policypress/events"})
  void whoAsksUnderAForeignNameReadsNothing(String path) throws IOException {
    for (String host : List.of("attacker.example", "attacker.example:" + server.port())) {
      Answer answer = asker.ask("GET", path, host);
      assertThat(answer.status()).isEqualTo(421);
      assertThat(answer.body()).doesNotContain("Vi passer", "policypress-preview");
    }
  }

  /** A website in the same browser may embed what it cannot read, such as an index of staff. */
  @Test
  void noOtherWebsiteMayEmbedAFile() throws IOException {
    site.files.put("internal/search-staff.js", "let staff;");
    assertThat(asker.get("/internal/search-staff.js").header("cross-origin-resource-policy"))
        .isEqualTo("same-origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../etc/passwd",
        "/public/%2e%2e/%2e%2e/etc/passwd",
        "/.policypress-manifest",
        "/_policypress/../preview.js",
        "/_policypress/LivePreview.class",
        "/_policypress//etc/passwd",
        "/nothing.html"
      })
  void whatTheSiteHasNotIsNotThere(String path) throws IOException {
    site.files.put(".policypress-manifest", "files");
    Answer answer = asker.get(path);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("No such page").doesNotContain("root:");
  }

  @Test
  void aTakenPortIsLeftToItsOwner() throws Exception {
    try (PreviewServer second = PreviewServer.start(server.port(), new PreviewPages(site))) {
      assertThat(second.port()).isNotEqualTo(server.port());
      assertThat(new Asker(second.port()).get("/" + FixedSite.PAGE).status()).isEqualTo(200);
    }
    assertThat(asker.get("/" + FixedSite.PAGE).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 65_536})
  void whatIsNoPortIsSaid(int port) {
    assertThatThrownBy(() -> PreviewServer.start(port, new PreviewPages(site)))
        .isInstanceOf(CompilerFault.class)
        .hasMessage(
            "policy.port is %d: write a number from 1 to 65535, or 0 for any free port", port);
  }

  @Test
  void otherMachinesDoNotReachIt() throws Exception {
    for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address : network.inetAddresses().toList()) {
        if (!address.isLoopbackAddress()) {
          assertThatThrownBy(() -> new Socket(address, server.port()).close())
              .isInstanceOf(IOException.class);
        }
      }
    }
  }

  @Test
  void theEndFreesThePortAndEndsTheStreams() throws Exception {
    try (Asker.Stream stream = asker.stream("/" + FixedSite.PAGE, "none")) {
      stream.next("findings");
      int port = server.port();
      server.close();
      assertThat(stream.isOver()).isTrue();
      assertThatThrownBy(() -> asker.get("/")).isInstanceOf(ConnectException.class);
      byte[] loopback = {127, 0, 0, 1};
      try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getByAddress(loopback))) {
        assertThat(free.isBound()).isTrue();
      }
    }
  }

  @Test
  void aStreamWithoutAPageDoesNoHarm() throws IOException {
    for (String page : List.of("", "%zz", "/../x", "//attacker.example/")) {
      try (Asker.Stream stream = asker.stream(page.replace("%", "%25"), "")) {
        assertThat(stream.next("findings")).contains("\"items\":[]");
      }
    }
    assertThat(asker.get("/" + FixedSite.PAGE).status()).isEqualTo(200);
  }
}
