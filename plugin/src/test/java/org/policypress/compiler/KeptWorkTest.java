package org.policypress.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.cache.ArtifactCache;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.render.TemplateFiles;

/**
 * Of what the engines made, exactly that is made anew whose input has changed. One document in
 * Danish and English, as page and PDF: four artifacts.
 */
class KeptWorkTest {
  private static final Path SOURCE = Path.of("src/test/resources/render/states");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path work;

  private Instant timestamp = Instant.EPOCH;
  private List<String> languages = List.of("da", "en");
  private List<String> formats = List.of("html", "pdf");
  private Diagnostics found = new Diagnostics();

  @BeforeEach
  void lay() throws IOException {
    Path policy = Files.createDirectories(work.resolve("policy"));
    Files.createDirectories(policy.resolve("locales"));
    Files.createDirectories(work.resolve("templates"));
    Files.copy(SOURCE.resolve("policy.yaml"), policy.resolve("policy.yaml"));
    change("policy/policy.yaml", "fragment, pdf]", "fragment, pdf, print]");
    change("policy/policy.yaml", "[en, ar]", "[en]");
    Files.copy(SOURCE.resolve("en.po"), policy.resolve("locales/en.po"));
  }

  @Test
  void exactlyWhatAnInputShapesIsMadeAnew() throws Exception {
    assertThat(made()).isEqualTo(4);
    Map<String, byte[]> first = site();

    assertThat(made()).as("nothing changed").isZero();
    assertThat(site()).usingRecursiveComparison().isEqualTo(first);

    formats = List.of("html");
    assertThat(made()).as("fewer formats").isZero();
    formats = List.of("html", "pdf");

    change("policy/locales/en.po", "For everybody who works here", "For everybody who works there");
    assertThat(made()).as("a translation: page and PDF of one language").isEqualTo(2);

    change("policy/policy.yaml", "subtitle: ", "subtitle: Nu ");
    assertThat(made()).as("the text of both languages").isEqualTo(4);

    own("pdf/fo.xsl", text -> text + "<!-- ours -->\n");
    assertThat(made()).as("the style of PDFs").isEqualTo(2);

    own("pages/page.ftlh", text -> text + "<!-- ours -->\n");
    own("assets/site.css", text -> text + "/* ours */\n");
    own("print/theme.yml", text -> text + "# ours\n");
    assertThat(made()).as("what is around the content, and the style of another format").isZero();

    timestamp = timestamp.plusSeconds(60);
    assertThat(made()).as("the time that PDFs bear").isEqualTo(2);

    own("messages/en.po", text -> "msgid \"\"\nmsgstr \"\"\n");
    assertThat(made()).as("a catalogue that changes no word").isZero();
  }

  @Test
  void aPrintEditionIsMadeAnewForItsStyleAndItsFonts() throws Exception {
    languages = List.of("en");
    formats = List.of("print");
    assertThat(made()).isEqualTo(1);
    assertThat(made()).as("nothing changed").isZero();

    own("print/theme.yml", text -> text + "# ours\n");
    assertThat(made()).as("its style").isEqualTo(1);

    own("pdf/fo.xsl", text -> text + "<!-- ours -->\n");
    assertThat(made()).as("the style of accessible PDFs").isZero();

    own("fonts/fonts.txt", text -> text + "# ours\n");
    assertThat(made()).as("the fonts").isEqualTo(1);
  }

  @Test
  void aDamagedArtifactIsMadeAnewAndComesOutAlike() throws Exception {
    assertThat(made()).isEqualTo(4);
    Map<String, byte[]> first = site();
    for (Path entry : entries()) {
      byte[] bytes = Files.readAllBytes(entry);
      bytes[bytes.length / 2] ^= 1;
      Files.write(entry, bytes);
    }
    assertThat(compile()).isPresent();
    assertThat(site()).usingRecursiveComparison().isEqualTo(first);
  }

  @Test
  void whatIsTakenFromTheCacheWarnsAsWhenItWasMade() throws Exception {
    own("sections/rights.adoc.ftl", text -> text + "{nowhere}\n\n");
    compile();
    List<String> first = messages();
    assertThat(first).anyMatch(message -> message.contains("missing attribute: nowhere"));
    found = new Diagnostics();
    assertThat(made()).isZero();
    assertThat(messages()).isEqualTo(first);
  }

  @Test
  void aSiteThatWasMadeWithoutACacheIsTheSame() throws Exception {
    made();
    made();
    Map<String, byte[]> kept = site();
    new PolicyCompiler(options(), line -> {}).compile(found, d -> false);
    assertThat(site()).usingRecursiveComparison().isEqualTo(kept);
  }

  private List<String> messages() {
    return found.sorted().stream().map(Diagnostic::toString).toList();
  }

  /** How many artifacts a build makes. */
  private int made() throws Exception {
    List<Path> before = entries();
    assertThat(compile()).as(() -> String.valueOf(found.sorted())).isPresent();
    List<Path> after = new ArrayList<>(entries());
    after.removeAll(before);
    return after.size();
  }

  private OptionalInt compile() throws CompilerFault {
    ArtifactCache cache =
        new ArtifactCache(
            work.resolve("cache"),
            1 << 28,
            trouble -> {
              throw new AssertionError(trouble);
            });
    return new PolicyCompiler(options().withCache(cache), line -> {}).compile(found, d -> false);
  }

  private CompilerOptions options() {
    return new CompilerOptions(
        work,
        work.resolve("policy"),
        Optional.of(work.resolve("templates")),
        work.resolve("site"),
        new CompilerOptions.Filter(languages, List.of(), List.of(), formats),
        timestamp,
        LocalDate.of(2026, 11, 22),
        "test");
  }

  private void change(String file, String old, String text) throws IOException {
    Path path = work.resolve(file);
    String before = Files.readString(path, UTF_8);
    assertThat(before).contains(old);
    Files.writeString(path, before.replace(old, text), UTF_8);
  }

  private interface Change {
    String of(String text);
  }

  /** Puts a changed copy of a template of ours into the user's folder. */
  private void own(String name, Change change) throws IOException {
    String ours = new String(TemplateFiles.standard().read(name), UTF_8);
    Path file = work.resolve("templates").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, change.of(ours), UTF_8);
  }

  private List<Path> entries() throws IOException {
    return files(work.resolve("cache")).stream()
        .filter(file -> !file.endsWith("document-costs.txt"))
        .toList();
  }

  private Map<String, byte[]> site() throws IOException {
    Map<String, byte[]> site = new TreeMap<>();
    for (Path file : files(work.resolve("site"))) {
      site.put(work.relativize(file).toString(), Files.readAllBytes(file));
    }
    return site;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
    }
  }
}
