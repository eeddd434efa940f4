package org.policypress.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The retention schedule as a figure: bars along an axis of time, mirrored from right to left. */
final class TimeLineFigureTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "render", "time-line.svg");
  private static final TemplateSource TEMPLATES = new TemplateSource(Optional.empty(), "templates");
  private static final int GUIDELINE = 2;

  private static Map<String, String> figures(String language) {
    String policy =
        RenderSamples.resource("readers/policy.yaml")
            .replace("source-language: da", "source-language: " + language)
            .replace("languages: [da]", "languages: [" + language + "]");
    return ComposedDocument.figures(policy, GUIDELINE, TEMPLATES, List.of("retention"));
  }

  private static Document drawn(String svg) {
    return Jsoup.parse(svg, Parser.xmlParser());
  }

  @Test
  void theFigureIsAsReviewed() throws IOException {
    String made = figures("da").getOrDefault("time-line-pupil", "");
    if (Boolean.getBoolean("golden.update")
        && (!Files.exists(GOLDEN) || !Files.readString(GOLDEN, UTF_8).equals(made))) {
      Files.writeString(GOLDEN, made, UTF_8);
      fail("updated " + GOLDEN.getFileName() + "; look at the figure");
    }
    assertThat(GOLDEN).content(UTF_8).isEqualTo(made);
  }

  @Test
  void itIsNamedAndDescribed() {
    assertThat(figures("da"))
        .isNotEmpty()
        .allSatisfy(
            (name, svg) -> {
              assertThat(drawn(svg).select("svg > title").text()).isNotBlank();
              assertThat(drawn(svg).select("svg > desc").text()).contains("Tabellen");
            });
  }

  @Test
  void textsStandBelowOneAnother() {
    figures("da")
        .forEach(
            (name, svg) -> {
              List<Integer> lines = new ArrayList<>();
              for (Element text : drawn(svg).select("text:not([text-anchor])")) {
                lines.add(Integer.parseInt(text.attr("y")));
              }
              for (int i = 1; i < lines.size(); i++) {
                assertThat(lines.get(i) - lines.get(i - 1)).as(name).isGreaterThanOrEqualTo(18);
              }
            });
  }

  @Test
  void fromRightToLeftTheBarsAreMirrored() {
    String right = figures("ar").getOrDefault("time-line-pupil", "");
    String left = figures("da").getOrDefault("time-line-pupil", "");
    assertThat(drawn(right).select("svg").attr("direction")).isEqualTo("rtl");
    List<Element> mirrored = drawn(right).select("rect");
    List<Element> bars = drawn(left).select("rect");
    assertThat(mirrored).hasSameSizeAs(bars).isNotEmpty();
    for (int i = 0; i < bars.size(); i++) {
      int width = number(bars.get(i), "width");
      assertThat(number(mirrored.get(i), "width")).isEqualTo(width);
      assertThat(number(mirrored.get(i), "x")).isEqualTo(720 - number(bars.get(i), "x") - width);
    }
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.attr(attribute));
  }
}
