package org.policypress.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Every character of every scalar knows where it was written. */
class ScalarPlacesTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "æ",
          "😀",
          "ስ",
          "x.",
          "8",
          " ",
          "  ",
          "\n",
          "\n  ",
          "\n\n  ",
          "\n    ",
          "\t",
          "''",
          "\\\"",
          "\\n",
          "\\u00e6",
          "\\U0001F600",
          "\\x41",
          "\\\\",
          "\\\n  ",
          "\\ ",
          "- ",
          ": ",
          "#",
          " #",
          "|",
          ">",
          "{",
          "]",
          ",",
          "\r\n  ",
          "\r\n\r\n  ",
          "\r  ",
          " \n  ");
  private static final List<String> OPENINGS =
      List.of(
          "",
          "'",
          "\"",
          "|\n  ",
          ">\n  ",
          "|-\n  ",
          ">+\n  ",
          "|2\n    ",
          ">2-\n  ",
          "| # x\n\n  ");
  private static final Pattern BLANK_LINE_WITH_TAB =
      Pattern.compile("(^|[\r\n])[ \t]*\t[ \t]*([\r\n]|$)");
  private static final int SCALARS = 40_000;

  @Test
  void textIsWhatSnakeYamlReadsAndEveryCharacterHasItsPlace() {
    Random random = new Random(20261122);
    int read = 0;
    for (int i = 0; i < SCALARS; i++) {
      String source = "a😀: " + scalar(random) + (random.nextBoolean() ? "\nz: end\n" : "");
      Optional<ScalarNode> expected = composed(source);
      // Tabs in a line without anything else are read as spaces.
      boolean tabs = BLANK_LINE_WITH_TAB.matcher(source).find();
      if (expected.isPresent() && !tabs) {
        read++;
        check(source, expected.get().getValue());
      }
    }
    assertThat(read).isGreaterThan(SCALARS / 5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "k: én\n",
        "k: to linjer\n   her\n\n   og her\n",
        "k: \"a\\tb \\u00e6 \\\n   c\\U0001F600\"\n",
        "k: 'it''s\n\n  her'\n",
        "k: |\n\n   a\n    b\n\n   c\n\n\n",
        "k: >\n  a\n  b\n\n  c\n   d\n  e",
        "k: |+2\n   a\n\n",
        "k: >-\r\n  a\r\n  b\r\n\r\n  c\r\n",
      })
  void chosenScalars(String source) {
    check(source, composed(source).orElseThrow().getValue());
  }

  @Test
  void aBlockScalarEndsWithItsLastCharacter() {
    SourceFile file = new SourceFile("f.yaml", "k: |\n  a\n  b \n\n\nz: 1\n");
    YamlNode value =
        ((YamlNode.Mapping) YamlReader.read(file, new Diagnostics()).orElseThrow())
            .get("k")
            .orElseThrow();
    assertThat(value.span().start()).hasToString("1:4");
    assertThat(value.span().end()).hasToString("3:4");
  }

  private static String scalar(Random random) {
    String opening = OPENINGS.get(random.nextInt(OPENINGS.size()));
    StringBuilder text = new StringBuilder(opening);
    for (int n = random.nextInt(9); n >= 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text + (opening.equals("'") || opening.equals("\"") ? opening : "");
  }

  private static Optional<ScalarNode> composed(String source) {
    try {
      MappingNode root =
          (MappingNode) new Yaml(new LoaderOptions()).compose(new StringReader(source));
      Node value = root.getValue().get(0).getValueNode();
      return value instanceof ScalarNode scalar ? Optional.of(scalar) : Optional.empty();
    } catch (YAMLException | IllegalArgumentException | ClassCastException notYaml) {
      return Optional.empty();
    }
  }

  private static void check(String source, String expected) {
    SourceFile file = new SourceFile("f.yaml", source);
    Optional<YamlNode> root = YamlReader.read(file, new Diagnostics());
    if (root.isEmpty()) {
      return;
    }
    YamlNode value = ((YamlNode.Mapping) root.get()).entries().get(0).value();
    YamlNode.Scalar scalar = (YamlNode.Scalar) value;
    SourceText text = scalar.text();
    assertThat(text.text()).as(visible(source)).isEqualTo(expected);
    int before = -1;
    for (int i = 0; i < expected.length(); i++) {
      int at = text.span(i, i).start().offset();
      assertThat(at).as(source).isGreaterThanOrEqualTo(before);
      before = at;
      assertPlace(source, expected.charAt(i), at);
    }
    assertThat(scalar.span().start().offset())
        .isLessThanOrEqualTo(scalar.text().span().start().offset());
  }

  private static String visible(String source) {
    return source.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
  }

  private static void assertPlace(String source, char c, int at) {
    char written = at < source.length() ? source.charAt(at) : '\n';
    if (written == '\\' && c != '\\') {
      return;
    }
    if (c == ' ' || c == '\n') {
      assertThat(written).as(source).isIn(' ', '\t', '\n', '\r');
    } else {
      assertThat(written).as(source).isEqualTo(c);
    }
  }
}
