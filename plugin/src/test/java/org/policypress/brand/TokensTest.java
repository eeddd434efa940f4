package org.policypress.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policypress.model.Colour;

/** The colours that the style sheets name, on each ground where they stand. */
final class TokensTest {
  /** What edges of controls and marks must have (WCAG 2.2, 1.4.11). */
  private static final double SEEN = 3;

  private static final Pattern TOKEN = Pattern.compile("--pp-([a-z-]+):\\s*(#[0-9a-fA-F]{6})");

  private static final List<String> GROUNDS =
      List.of("paper", "raised", "sunken", "accent-soft", "go-soft", "ask-soft", "stop-soft");

  private static Map<String, Colour> tokens(String sheet) {
    Map<String, Colour> tokens = new LinkedHashMap<>();
    try (InputStream in =
        TokensTest.class.getResourceAsStream("/org/policypress/templates/assets/" + sheet)) {
      assertThat(in).as(sheet).isNotNull();
      Matcher token = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (token.find()) {
        tokens.put(token.group(1), Colour.parse(token.group(2)).orElseThrow());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  private static Colour colour(Map<String, Colour> tokens, String name) {
    return Objects.requireNonNull(tokens.get(name), name);
  }

  /** Pairs below a contrast, as somebody would look for them in the sheet. */
  private static List<String> below(
      double least, Map<String, Colour> tokens, List<String> inks, List<String> grounds) {
    List<String> faults = new ArrayList<>();
    for (String ink : inks) {
      for (String ground : grounds) {
        double contrast = colour(tokens, ink).contrast(colour(tokens, ground));
        if (contrast < least) {
          faults.add(ink + " on " + ground + ": " + Math.floor(contrast * 100) / 100);
        }
      }
    }
    return faults;
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokens.css", "dark.css"})
  void textIsReadableOnEachGround(String sheet) {
    List<String> inks = List.of("ink", "muted", "accent", "link", "go", "ask", "stop");
    assertThat(below(Palette.READABLE, tokens(sheet), inks, GROUNDS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokens.css", "dark.css"})
  void textOnAButtonIsReadable(String sheet) {
    assertThat(below(Palette.READABLE, tokens(sheet), List.of("on-accent"), List.of("accent")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokens.css", "dark.css"})
  void theEdgeOfAControlIsSeenOnEachGroundWhereOneStands(String sheet) {
    assertThat(
            below(
                SEEN, tokens(sheet), List.of("line-strong"), List.of("paper", "raised", "sunken")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokens.css", "dark.css"})
  void noColourIsNamedWithoutATest(String sheet) {
    List<String> tested = new ArrayList<>(GROUNDS);
    tested.addAll(List.of("ink", "muted", "accent", "link", "go", "ask", "stop", "on-accent"));
    // Hairlines between parts of a table or a page: decoration, which the standard leaves free.
    tested.addAll(List.of("line", "line-strong"));
    assertThat(tokens(sheet)).containsOnlyKeys(tested);
  }
}
