package org.policypress.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.compiler.Preview;
import org.policypress.compiler.PreviewFindings;
import org.policypress.compiler.WrittenPolicy;

/** Somebody writes a policy with its page beside the editor. */
class LivePreviewTest {
  private static final String PAGE = "/" + WrittenPolicy.PAGE;
  private static final Pattern STAMP = Pattern.compile("data-stamp=\"([^\"]*)\"");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path work;

  private final BlockingQueue<PreviewFindings> found = new LinkedBlockingQueue<>();

  @SuppressWarnings("NullAway.Init")
  private WrittenPolicy policy;

  @SuppressWarnings("NullAway.Init")
  private LivePreview preview;

  @SuppressWarnings("NullAway.Init")
  private Asker asker;

  @BeforeEach
  void begin() throws Exception {
    policy = WrittenPolicy.in(work);
    preview = start();
    asker = new Asker(preview.port());
  }

  private LivePreview start() throws Exception {
    return LivePreview.start(
        new Preview(policy.options()),
        List.of(policy.folder(), policy.templates()),
        List.of(work.resolve("target")),
        0,
        new LivePreview.Listener() {
          @Override
          public void changed(Set<Path> files) {}

          @Override
          public void found(PreviewFindings findings) {
            found.add(findings);
          }
        });
  }

  @AfterEach
  void end() {
    preview.close();
  }

  @Test
  void aChangedSentenceIsShownAndABrokenPolicyToldOverThePage() throws Exception {
    assertThat(preview.starts()).containsExactly(preview.address() + "internal/index.html");
    String page = asker.get(PAGE).body();
    assertThat(page).contains(WrittenPolicy.SENTENCE);

    String sentence = "Vi passer rigtig godt på det.";
    try (Asker.Stream stream = asker.stream(PAGE, stamp(page))) {
      assertThat(stream.next("findings")).contains("\"forbids\":false");
      policy.change(policy.file(), WrittenPolicy.SENTENCE, sentence);
      stream.next("reload");
    }
    page = asker.get(PAGE).body();
    assertThat(page).contains(sentence);

    String whole = Files.readString(policy.file(), UTF_8);
    try (Asker.Stream stream = asker.stream(PAGE, stamp(page))) {
      stream.next("findings");
      Files.writeString(policy.file(), whole.replace("label: Karakterer", "label: [Karak"), UTF_8);
      assertThat(nextThat(stream, "\"forbids\":true"))
          .contains("\"severity\":\"error\"")
          .containsPattern("\"place\":\"policy/policy.yaml:[0-9]+:[0-9]+\"");
      assertThat(asker.get(PAGE).body()).as("the page behind it").isEqualTo(page);

      policy.change(policy.file(), "label: [Karak", "label: Karakterbogen");
      nextThat(stream, "\"forbids\":false");
    }
    assertThat(asker.get(PAGE).body()).contains("Karakterbogen");
  }

  /** A page is not loaded again, and nobody's place lost, for what it does not show. */
  @Test
  void aPageThatStaysTheSameStaysWhereItIs() throws Exception {
    String english = asker.get("/internal/fjordskolen/en/rules.html").body();
    try (Asker.Stream stream = asker.stream(PAGE, stamp(asker.get(PAGE).body()))) {
      stream.next("findings");
      policy.change(policy.catalogue(), "For everybody who works here", "For all of us");
      assertThat(firstLine(stream)).isEqualTo("event: findings");
    }
    try (Asker.Stream stream =
        asker.stream("/internal/fjordskolen/en/rules.html", stamp(english))) {
      stream.next("reload");
    }
  }

  @Test
  void aStyleSheetOfOnesOwnIsShownAtOnce() throws Exception {
    try (Asker.Stream stream = asker.stream(PAGE, stamp(asker.get(PAGE).body()))) {
      stream.next("findings");
      Path sheet = policy.templates().resolve("assets/site.css");
      Files.createDirectories(sheet.getParent());
      Files.writeString(sheet, "/* ours */", UTF_8);
      stream.next("reload");
    }
    assertThat(asker.get("/internal/assets/policypress.css").body()).contains("/* ours */");
  }

  @Test
  void whatTheRulesFindFollowsThePage() throws Exception {
    assertThat(nextFound()).isEqualTo(PreviewFindings.none());
    String page = asker.get(PAGE).body();
    try (Asker.Stream stream = asker.stream(PAGE, stamp(page))) {
      policy.change(policy.file(), "[grades, mail]", "[grades]");
      assertThat(nextThat(stream, "category-without-retention")).contains("\"forbids\":true");
    }
    assertThat(nextFound().forbids()).isTrue();
  }

  @Test
  void twoPreviewsOfOnePolicyLeaveEachOtherAlone() throws Exception {
    try (LivePreview other = start()) {
      assertThat(other.port()).isNotEqualTo(preview.port());
      assertThat(new Asker(other.port()).get(PAGE).body()).contains(WrittenPolicy.SENTENCE);
    }
    assertThat(asker.get(PAGE).body()).contains(WrittenPolicy.SENTENCE);
  }

  @Test
  void nothingIsLeftOfItAtTheEnd() throws Exception {
    asker.get(PAGE);
    preview.close();
    assertThat(work.resolve("target")).isEmptyDirectory();
    preview.close();
  }

  private static String stamp(String page) {
    Matcher stamp = STAMP.matcher(page);
    assertThat(stamp.find()).isTrue();
    return stamp.group(1);
  }

  private static String firstLine(Asker.Stream stream) throws IOException {
    String line = stream.in().readLine();
    while (line != null && !line.startsWith("event: ")) {
      line = stream.in().readLine();
    }
    return String.valueOf(line);
  }

  private static String nextThat(Asker.Stream stream, String says) throws IOException {
    String data = stream.next("findings");
    while (!data.contains(says)) {
      data = stream.next("findings");
    }
    return data;
  }

  private PreviewFindings nextFound() throws InterruptedException {
    PreviewFindings next = found.poll(60, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("the rules were not asked");
    }
    return next;
  }
}
