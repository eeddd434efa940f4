package org.policypress.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A preview makes what is looked at, follows its sources, and lives through what breaks them. */
class PreviewTest {
  private static final String PAGE = WrittenPolicy.PAGE;
  private static final String ENGLISH = "internal/fjordskolen/en/rules.html";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path work;

  @SuppressWarnings("NullAway.Init")
  private WrittenPolicy policy;

  @SuppressWarnings("NullAway.Init")
  private Preview preview;

  @BeforeEach
  void begin() throws Exception {
    policy = WrittenPolicy.in(work);
    preview = new Preview(policy.options());
    preview.refresh();
  }

  @AfterEach
  void end() {
    preview.close();
  }

  @Test
  void aPageFollowsItsSources() throws Exception {
    assertThat(preview.starts()).containsExactly("internal/index.html");
    assertThat(page(PAGE)).contains(WrittenPolicy.SENTENCE);
    policy.change(policy.file(), WrittenPolicy.SENTENCE, "Vi passer godt på det.");
    preview.refresh();
    assertThat(page(PAGE)).contains("Vi passer godt på det.").doesNotContain("vi har fået");
    policy.change(policy.catalogue(), "For everybody who works here", "For all of us");
    preview.refresh();
    assertThat(page(ENGLISH)).contains("For all of us");
  }

  @Test
  void allThatABuildPublishesIsThere() throws Exception {
    assertThat(page("internal/index.html")).contains("fjordskolen/da/rules.html");
    assertThat(page("internal/assets/policypress.css")).contains("--pp-paper");
    assertThat(page("internal/fjordskolen/da/search-staff.js")).contains("Regler");
    assertThat(page("internal/fjordskolen/da/rules.fragment.html")).contains("Det lover vi");
    assertThat(page("internal/fjordskolen/da/rules.adoc")).contains("== Det lover vi");
    assertThat(preview.file("internal/fjordskolen/da/nothing.html")).isEmpty();
    assertThat(preview.file("policy/policy.yaml")).isEmpty();
  }

  /** A PDF takes seconds: nobody waits for one who has not asked for it. */
  @Test
  void aPdfIsSetWhenItIsAskedFor() throws Exception {
    assertThat(page(PAGE)).contains("rules.pdf");
    byte[] pdf = preview.file("internal/fjordskolen/da/rules.pdf").orElseThrow();
    assertThat(new String(pdf, 0, 5, UTF_8)).isEqualTo("%PDF-");
  }

  @Test
  void aFileThatIsSavedHalfIsToldAndRecovers() throws Exception {
    String before = page(PAGE);
    String whole = Files.readString(policy.file(), UTF_8);
    Files.writeString(policy.file(), whole.substring(0, whole.indexOf("keep: at most") + 2), UTF_8);
    preview.refresh();
    assertThat(preview.findings().forbids()).isTrue();
    assertThat(places()).allMatch(place -> place.startsWith("policy/policy.yaml:["));
    assertThat(page(PAGE)).as("the last good page").isEqualTo(before);

    Files.writeString(policy.file(), "", UTF_8);
    preview.refresh();
    assertThat(preview.findings().forbids()).isTrue();
    assertThat(page(PAGE)).as("the last good page").isEqualTo(before);

    Files.writeString(policy.file(), whole, UTF_8);
    preview.refresh();
    assertThat(preview.findings().forbids()).isFalse();
    assertThat(page(PAGE)).isEqualTo(before);
  }

  @Test
  void whatARuleForbidsIsToldBehindThePage() throws Exception {
    assertThat(preview.judge()).isTrue();
    assertThat(preview.findings().diagnostics()).isEmpty();
    policy.change(policy.file(), "[grades, mail]", "[grades]");
    policy.change(policy.file(), WrittenPolicy.SENTENCE, "Vi passer godt på det.");
    preview.refresh();
    assertThat(page(PAGE)).contains("Vi passer godt på det.");
    assertThat(preview.findings().forbids()).as("rules were not asked yet").isFalse();
    assertThat(preview.judge()).isTrue();
    assertThat(rules()).containsExactly("category-without-retention");
  }

  /** Nothing can be composed of a policy that names what it does not have. */
  @Test
  void aPageThatCannotBeMadeStaysAsItWas() throws Exception {
    String before = page(PAGE);
    policy.change(policy.file(), "executor: secretaries", "executor: secretary");
    preview.refresh();
    preview.file(PAGE);
    preview.judge();
    assertThat(rules()).contains("dangling-reference");
    assertThat(preview.findings().fault()).as("it is no fault of Policypress").isEmpty();
    policy.change(policy.file(), "executor: secretary\n", "executor: secretaries\n");
    preview.refresh();
    assertThat(page(PAGE)).isEqualTo(before);
  }

  @Test
  void whatIsFoundInAnEarlierTextIsNotToldOfALaterOne() throws Exception {
    for (int round = 0; round < 5; round++) {
      policy.change(policy.file(), "[grades, mail]", "[grades]");
      preview.refresh();
      Thread judge = new Thread(preview::judge);
      judge.start();
      policy.change(policy.file(), "[grades]", "[grades, mail]");
      preview.refresh();
      judge.join();
      assertThat(preview.findings()).isEqualTo(PreviewFindings.none());
    }
  }

  @Test
  void aFolderThatGoesIsToldUntilItComesBack() throws Exception {
    String before = page(PAGE);
    deleteTree(policy.folder());
    preview.refresh();
    assertThat(preview.findings().fault().orElseThrow()).startsWith("there is no source folder");
    assertThat(page(PAGE)).isEqualTo(before);
    policy.lay();
    preview.refresh();
    assertThat(preview.findings()).isEqualTo(PreviewFindings.none());
  }

  @Test
  void templatesAndTheirWordsAreFollowed() throws Exception {
    assertThat(page(PAGE)).doesNotContain("Vores eget afsnit");
    Path section = policy.templates().resolve("sections/rights.adoc.ftl");
    Files.createDirectories(section.getParent());
    Files.writeString(section, "== Vores eget afsnit\n\nTekst.\n", UTF_8);
    preview.refresh();
    assertThat(page(PAGE)).contains("Vores eget afsnit");

    String before = page(PAGE);
    Files.writeString(section, "== ${nothing}\n", UTF_8);
    preview.refresh();
    assertThat(page(PAGE)).as("the last good page").isEqualTo(before);
    assertThat(rules()).containsExactly("template-error");
    assertThat(places())
        .allMatch(place -> place.startsWith("templates/sections/rights.adoc.ftl:["));
  }

  @Test
  void nothingIsLeftOfItAtTheEnd() throws Exception {
    preview.file("internal/fjordskolen/da/rules.adoc");
    preview.close();
    try (Stream<Path> left = Files.list(work.resolve("target"))) {
      assertThat(left).isEmpty();
    }
  }

  private String page(String path) {
    return new String(preview.file(path).orElseThrow(() -> new AssertionError(path)), UTF_8);
  }

  private List<String> rules() {
    return preview.findings().diagnostics().stream().map(d -> d.rule().id()).distinct().toList();
  }

  private List<String> places() {
    return preview.findings().diagnostics().stream().map(d -> d.span().toString()).toList();
  }

  private static void deleteTree(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
