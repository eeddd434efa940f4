package org.policypress.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;

class YamlReaderTest {
  private static final String SCANNER_WORDS = "while scanning|while parsing|block end|token";

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\0',
      value = {
        "label: Klasse #3 og 4 => 1:15-1:22 text-cut-by-comment",
        "label: #3 klasse => 1:8-1:17 text-cut-by-comment",
        "label: Noter # 3 => 1:14-1:17 text-cut-by-comment",
        "- #3 klasse => 1:3-1:12 text-cut-by-comment",
        "a: Elever og  # note⏎  andre => 2:3-2:8 text-cut-by-comment",
        "a: [karakterer, fx mundtlige] => 1:17-1:29 text-split-by-comma",
        "a: {y} => 1:4-1:7 text-read-as-map",
        "a: {b: Hassel, Bakke} => 1:4-1:22 text-read-as-map",
        "a: [Elever: alle] => 1:5-1:17 text-read-as-map",
        "label: Elever: alle => 1:14-1:15 colon-in-text",
        "- Elever: alle => 1:3-1:15 colon-in-text",
        "a: 1⏎  b: 2 => 2:3-2:4 wrong-indentation",
        "a:⏎    b: 1⏎  c: 2 => 3:3-3:7 wrong-indentation",
        "a:⏎  - id: x⏎   label: y => 3:4-3:12 wrong-indentation",
        "a: - b => 1:4-1:5 wrong-indentation",
        "a: %x => 1:4-1:5 text-starts-with-symbol",
        "a: @x => 1:4-1:5 text-starts-with-symbol",
        "a: `x` => 1:4-1:5 text-starts-with-symbol",
        "a: *Vigtigt* husk => 1:4-1:5 text-starts-with-symbol",
        "a: & x => 1:4-1:5 text-starts-with-symbol",
        "a: > 3 år => 1:4-1:5 text-starts-with-symbol",
        "a: , x => 1:4-1:5 text-starts-with-symbol",
        "a: [x] afkryds => 1:8-1:15 text-starts-with-symbol",
        "%x⏎a: b => 1:1-1:2 text-starts-with-symbol",
        "a: &x y => 1:4-1:6 anchor-or-alias",
        "a: *x => 1:4-1:6 anchor-or-alias",
        "a: !x y => 1:4-1:6 yaml-tag",
        "<<: {a: b} => 1:1-1:3 merge-key",
        "a: 1⏎a: 2 => 2:1-2:2 duplicate-key",
        "a: x⏎---⏎b: y => 2:1-2:4 several-documents",
        "a: x⏎...⏎b: y => 3:1-3:2 several-documents",
        "a: b⏎foo bar⏎c: d => 2:1-2:8 missing-colon",
        "a:b⏎c: d => 1:1-1:4 missing-colon",
        "- id:x⏎  b: c => 1:3-1:7 missing-colon",
        "a: \"x⏎b: y => 1:4-1:5 not-closed",
        "a: [x, y⏎b: z => 1:4-1:5 not-closed",
        "a: \"C:\\dir\" => 1:7-1:9 unknown-escape",
        "a: \"\\UFFFFFFFF\" => 1:5-1:15 unknown-escape",
        "a: \"\\u0007 x\" => 1:5-1:11 control-character",
        "😀: \"\\ud83d\" => 1:5-1:11 control-character",
        "a: b\u0007c => 1:5-1:6 control-character",
        "a: b\u2028c => 1:5-1:6 control-character",
        "a: [x, , y] => 1:8-1:9 yaml-syntax",
        "a: 'Elever' og andre => 1:13-1:21 yaml-syntax",
        "a:⏎\tb: c => 2:1-2:2 wrong-space",
        "a:\tb => 1:3-1:4 wrong-space",
        "a:⏎\u00a0b: c => 2:1-2:2 wrong-space",
        "# intet => 1:1-1:1 empty-file",
        "--- => 1:1-1:1 empty-file",
      })
  void tellsWhereAndInPlainWords(String source, String expected) {
    List<Diagnostic> found = faults(source.replace('⏎', '\n') + "\n");

    assertThat(found).extracting(YamlReaderTest::placeAndRule).containsExactly(expected);
    assertThat(found.get(0).hint()).isPresent();
    assertThat(found.get(0).message()).doesNotContainPattern(SCANNER_WORDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id: x # note",
        "keep: at most 10 years    # at most | at least",
        "name: Fjordgymnasierne  # a text in the source language",
        "a: # note\n  b: c",
        "label: \"Klasse\" #3",
        "a: {add: [cctv], remove: [keys]}",
        "languages: [da, en, sv-SE, 10]",
        "a: [\"karakterer, fx mundtlige\", standpunkt]",
        "a: se {navn} og Klasse#3 kl.8:15",
        "a: b\r\nc:\r\n  - d\r\n",
        "---\na: b",
        "a: b\n\t\nc: d",
        "a: it's @home & 50 % off*",
        "a: |\n  * # - : {x}\n  [y",
      })
  void leavesInPeaceWhatYamlReadsAsItWasMeant(String source) {
    assertThat(faults(source)).isEmpty();
  }

  @Test
  void goesOnAtTheNextTopLevelKeyAfterAFault() {
    List<Diagnostic> found = faults("😀: x: y\n b: 1\nc: \"z\nd: %e\nf: 1\nf: 2\n");

    assertThat(found)
        .extracting(YamlReaderTest::placeAndRule)
        .containsExactly(
            "1:5-1:6 colon-in-text",
            "3:4-3:5 not-closed",
            "4:4-4:5 text-starts-with-symbol",
            "6:1-6:2 duplicate-key");
  }

  @Test
  void windowsLineEndsCountAsOne() {
    YamlNode.Mapping root = read("a: b\r\nc:\r\n  - d\r\n");

    SourceSpan span = ((YamlNode.Sequence) root.get("c").orElseThrow()).items().get(0).span();
    assertThat(placeOf(span)).isEqualTo("3:5-3:6");
  }

  @Test
  void mapsAndListsEndWithTheirLastValue() {
    YamlNode.Mapping root = read("a:\n  - b: c\n    d: [e,\n      f]\n\n# note\ng: h\n");

    YamlNode.Sequence list = (YamlNode.Sequence) root.get("a").orElseThrow();
    assertThat(placeOf(list.span())).isEqualTo("2:3-4:9");
    assertThat(placeOf(list.items().get(0).span())).isEqualTo("2:5-4:9");
    assertThat(placeOf(root.span())).isEqualTo("1:1-7:5");
    assertThat(placeOf(root.entry("g").orElseThrow().key().span())).isEqualTo("7:1-7:2");
  }

  @Test
  void aValueLeftOutIsKnownFromAnEmptyText() {
    YamlNode.Mapping root = read("a:\nb: \"\"\nc: x\n");

    assertThat(((YamlNode.Scalar) root.get("a").orElseThrow()).isLeftOut()).isTrue();
    assertThat(placeOf(root.get("a").orElseThrow().span())).isEqualTo("1:3-1:3");
    assertThat(((YamlNode.Scalar) root.get("b").orElseThrow()).isLeftOut()).isFalse();
  }

  @Test
  void aColonInAListItemIsReadAsTheTextItWasMeantToBe() {
    YamlNode root =
        YamlReader.read(new SourceFile("f.yaml", "- Elever: alle\n"), new Diagnostics())
            .orElseThrow();

    assertThat(((YamlNode.Sequence) root).items().get(0))
        .isInstanceOfSatisfying(
            YamlNode.Scalar.class, item -> assertThat(item.value()).isEqualTo("Elever: alle"));
  }

  @Test
  void theFirstOfTwoKeysIsNamedAndKept() {
    Diagnostics sink = new Diagnostics();
    YamlNode root = YamlReader.read(new SourceFile("f.yaml", "a: 1\na: 2\n"), sink).orElseThrow();

    assertThat(((YamlNode.Mapping) root).entries()).hasSize(1);
    assertThat(sink.sorted().get(0).related().get(0).span().start()).hasToString("1:1");
  }

  @Test
  void deepNestingIsToldOnceAndExhaustsNothing() {
    int depth = 100_000;
    List<Diagnostic> found = faults("a: " + "[".repeat(depth) + "]".repeat(depth));

    assertThat(found)
        .extracting(YamlReaderTest::placeAndRule)
        .containsExactly("1:43-1:44 nested-too-deeply");
  }

  @Test
  void aRecursiveAliasExhaustsNothing() {
    assertThat(faults("a: &x\n  b: *x\n"))
        .extracting(d -> d.rule().id())
        .containsExactly("anchor-or-alias", "anchor-or-alias");
  }

  private static List<Diagnostic> faults(String source) {
    Diagnostics sink = new Diagnostics();
    var unused = YamlReader.read(new SourceFile("f.yaml", source), sink);
    return sink.sorted();
  }

  private static YamlNode.Mapping read(String source) {
    Diagnostics sink = new Diagnostics();
    YamlNode root = YamlReader.read(new SourceFile("f.yaml", source), sink).orElseThrow();
    assertThat(sink.sorted()).isEmpty();
    return (YamlNode.Mapping) root;
  }

  private static String placeAndRule(Diagnostic diagnostic) {
    return placeOf(diagnostic.span()) + " " + diagnostic.rule().id();
  }

  private static String placeOf(SourceSpan span) {
    return span.start() + "-" + span.end();
  }
}
