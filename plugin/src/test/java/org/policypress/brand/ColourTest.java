package org.policypress.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policypress.model.Colour;

final class ColourTest {
  private static Colour colour(String text) {
    return Colour.parse(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    // Published pairs: 4.54 and 4.48 are the greys on both sides of the limit.
    "#000000, #ffffff, 21.00",
    "#ffffff, #ffffff, 1.00",
    "#767676, #ffffff, 4.54",
    "#777777, #ffffff, 4.48",
    "#ff0000, #ffffff, 4.00",
    "#0000ff, #ffffff, 8.59",
    "#00ff00, #000000, 15.30"
  })
  void contrastIsThatOfWcag(String one, String other, double ratio) {
    assertThat(colour(one).contrast(colour(other))).isCloseTo(ratio, within(0.005));
    assertThat(colour(other).contrast(colour(one))).isCloseTo(ratio, within(0.005));
  }

  @ParameterizedTest
  @CsvSource({
    "#ffffff, 1.000, 0.000, 0",
    "#ff0000, 0.628, 0.258, 29.23",
    "#00ff00, 0.866, 0.295, 142.50",
    "#0000ff, 0.452, 0.313, 264.05"
  })
  void lightnessChromaAndHueAreThoseOfOklch(
      String text, double lightness, double chroma, double degrees) {
    Oklch seen = Oklch.of(colour(text));
    assertThat(seen.lightness()).isCloseTo(lightness, within(0.001));
    assertThat(seen.chroma()).isCloseTo(chroma, within(0.001));
    if (chroma > 0) {
      double hue = Math.toDegrees(seen.hue());
      assertThat(hue < 0 ? hue + 360 : hue).isCloseTo(degrees, within(0.05));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"#000000", "#ffffff", "#0b6e4f", "#f5b301", "#00ffff", "#123456"})
  void aColourComesBackAsItWas(String text) {
    assertThat(Oklch.of(colour(text)).colour()).hasToString(text);
  }

  @Test
  void whatNoScreenCanShowLosesChromaAndKeepsItsHue() {
    Oklch deep = Oklch.of(colour("#f5b301")).withLightness(0.3);
    Oklch shown = Oklch.of(deep.colour());
    assertThat(shown.chroma()).isLessThan(deep.chroma());
    assertThat(shown.hue()).isCloseTo(deep.hue(), within(0.1));
    assertThat(shown.lightness()).isCloseTo(0.3, within(0.01));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0b6e4f", "#0b6e4", "#0b6e4f0", "#0b6e4g", "green", "#abc", ""})
  void nothingElseIsAColour(String text) {
    assertThat(Colour.parse(text)).isEmpty();
  }
}
