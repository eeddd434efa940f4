package org.policypress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetTest {
  static final List<String> SHEETS =
      Stream.concat(PageAssembler.SHEETS.stream(), Stream.of("coverage.css")).toList();
  private static final Pattern COLOUR = Pattern.compile("--pp-([a-z-]+): #([0-9a-f]{6});");
  private static final Pattern PHYSICAL =
      Pattern.compile(
          "(?m)[{;\\s]((margin|padding|border)-(left|right|top|bottom)|left|right|top|bottom|float"
              + "|width|height|min-width|max-width|min-height|max-height)\\s*:"
              + "|(text-align|float|clear|caption-side)\\s*:\\s*(left|right)\\b"
              + "|(border-(left|right)-|border-(top|bottom)-(left|right)-radius|translateX|scaleX)");

  @ParameterizedTest
  @ValueSource(strings = {"tokens.css", "dark.css"})
  void everyTextIsReadableOnEveryGround(String sheet) {
    Map<String, String> colours = colours(sheet);
    for (String text : List.of("ink", "muted", "link", "accent", "go", "ask", "stop")) {
      for (String ground : List.of("paper", "raised", "sunken", "accent-soft")) {
        assertThat(contrast(colours, text, ground)).as(text + " on " + ground).isGreaterThan(4.5);
      }
    }
    for (String sign : List.of("go", "ask", "stop")) {
      assertThat(contrast(colours, sign, sign + "-soft")).as(sign).isGreaterThan(4.5);
      assertThat(contrast(colours, "ink", sign + "-soft")).as("ink on " + sign).isGreaterThan(4.5);
    }
    assertThat(contrast(colours, "line-strong", "paper")).isGreaterThan(3);
  }

  @ParameterizedTest
  @FieldSource("SHEETS")
  void nothingDependsOnTheDirectionOfWritingOrLoadsFromElsewhere(String sheet) {
    assertThat(text(sheet)).doesNotContain("url(", "@import", "!important");
    assertThat(PHYSICAL.matcher(text(sheet)).results().map(r -> r.group().strip())).isEmpty();
  }

  @Test
  void arabicAndEthiopicAreNeverSetInItalicsSpacedOrInCapitals() {
    String all = String.join("\n", SHEETS.stream().map(StyleSheetTest::text).toList());
    assertThat(all).doesNotContain("text-transform", "small-caps", "font-style: italic");
    assertThat(text("document.css"))
        .contains(":is(em, i, cite, dfn):is(:lang(ar), :lang(fa), :lang(ti))")
        .containsPattern(
            "h6\\):is\\(:lang\\(ar\\), :lang\\(fa\\), :lang\\(ti\\)\\) \\{\\s+letter-spacing: normal");
  }

  private static Map<String, String> colours(String sheet) {
    Map<String, String> colours = new HashMap<>();
    Matcher colour = COLOUR.matcher(text(sheet));
    while (colour.find()) {
      colours.put(colour.group(1), colour.group(2));
    }
    return colours;
  }

  /** As WCAG 2.2 defines it. */
  private static double contrast(Map<String, String> colours, String one, String other) {
    double a = luminance(colours.getOrDefault(one, ""));
    double b = luminance(colours.getOrDefault(other, ""));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    double[] shares = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += shares[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static String text(String sheet) {
    String path = "/org/policypress/templates/assets/" + sheet;
    try (InputStream in = StyleSheetTest.class.getResourceAsStream(path)) {
      assertThat(in).as(sheet).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
