package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.site.UserProject.Build;

/** The preview as a lead starts it, in a Maven of its own, and ends it with Ctrl-C. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ServeGoalIT {
  private static final String GOAL =
      "org.policypress:policy-maven-plugin:" + PublishedSite.VERSION + ":serve";
  private static final String PAGE = "internal/nordby/da/staff-handbook.html";

  private final HttpClient browser = HttpClient.newHttpClient();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private UserProject project;

  @SuppressWarnings("NullAway.Init")
  private Process maven;

  /** What it has said and nobody has read yet. */
  private final BlockingQueue<String> output = new LinkedBlockingQueue<>();

  @BeforeEach
  void setUp() throws IOException {
    project = UserProject.in(folder);
  }

  private void serve(int port) throws IOException {
    maven = project.start(GOAL, "-Dpolicy.port=" + port);
    BufferedReader lines = maven.inputReader(StandardCharsets.UTF_8);
    Thread reader = new Thread(() -> lines.lines().forEach(output::add), "output");
    reader.setDaemon(true);
    reader.start();
  }

  @AfterEach
  void end() {
    if (maven != null) {
      maven.destroyForcibly();
    }
  }

  @Test
  void thePreviewFollowsThePolicyUntilItIsEnded() throws Exception {
    serve(0);
    String address = says("the preview is at (http://127\\.0\\.0\\.1:[0-9]+/)");
    assertThat(says("  (http:.*)")).isEqualTo(address + "internal/index.html");
    says("(no errors, no warnings)");
    assertThat(page(address)).contains("Standpunktskarakterer");

    project.policy().replace("keep: at most 10 years", "keep: at moost 10 years");
    says("(changed: policy.yaml)");
    says("(\\[ERROR] policy-source/policy.yaml:\\[[0-9,]+] `at moost 10 years` is no period)");
    assertThat(page(address)).contains("Standpunktskarakterer");

    // a build beside it has what it needs, and leaves the preview alone
    project.policy().replace("keep: at moost 10 years", "keep: at most 11 years");
    Build build = project.maven("package", "-Dpolicy.formats=adoc");
    assertThat(build.status()).as(build.output()).isZero();
    assertThat(page(address)).contains("11");

    maven.destroy();
    assertThat(maven.waitFor()).isNotZero();
    assertThatThrownBy(() -> page(address)).isInstanceOf(ConnectException.class);
    try (Stream<Path> left = Files.list(project.path("target"))) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("policy", "policy-cache");
    }
  }

  @Test
  void aPortThatIsTakenIsSaidAndAnotherUsed() throws Exception {
    byte[] loopback = {127, 0, 0, 1};
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByAddress(loopback))) {
      serve(other.getLocalPort());
      says("(port " + other.getLocalPort() + " is taken)");
      assertThat(page(says("the preview is at (http://127\\.0\\.0\\.1:[0-9]+/)")))
          .contains("Standpunktskarakterer");
    }
  }

  @Test
  void aFolderThatNeverWasIsAnError() throws Exception {
    Build build = project.maven(GOAL, "-Dpolicy.sourceDirectory=nowhere");
    assertThat(build.status()).isNotZero();
    assertThat(build.output()).contains("there is no source folder");
  }

  /** Waits until the preview says this; gives the group of the pattern. */
  private String says(String pattern) throws InterruptedException {
    Pattern wanted = Pattern.compile(pattern);
    StringBuilder read = new StringBuilder();
    for (String line = next(); line != null; line = next()) {
      read.append(line).append('\n');
      Matcher said = wanted.matcher(line);
      if (said.find()) {
        return said.group(1);
      }
    }
    throw new AssertionError("the preview did not say " + pattern + " but\n" + read);
  }

  private @Nullable String next() throws InterruptedException {
    return output.poll(2, TimeUnit.MINUTES);
  }

  private String page(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + PAGE)).build();
    HttpResponse<String> response =
        browser.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }
}
