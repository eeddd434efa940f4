package org.policypress.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policypress.model.Colour;
import org.policypress.render.TemplateSource;

/** Whatever colour an organisation has, its pages can be read; judged on the real style sheets. */
final class PaletteTest {
  private static final TemplateSource TEMPLATES = new TemplateSource(Optional.empty(), "");
  private static final String TOKENS = TEMPLATES.text("assets/tokens.css").orElseThrow();
  private static final String DARK = TEMPLATES.text("assets/dark.css").orElseThrow();
  private static final Papers PAPERS = Papers.of(TOKENS, DARK);

  static Stream<Colour> everyKindOfColour() {
    Stream<Colour> hues =
        Stream.iterate(0, degrees -> degrees + 30)
            .limit(12)
            .flatMap(
                degrees ->
                    Stream.of(0.3, 0.55, 0.8, 0.95)
                        .map(l -> new Oklch(l, 0.2, Math.toRadians(degrees)).colour()));
    return Stream.concat(Stream.of(0, 0x808080, 0xffffff).map(Colour::new), hues);
  }

  @ParameterizedTest
  @MethodSource("everyKindOfColour")
  void everyTextIsReadableOnEveryGround(Colour brand) {
    check(Palette.light(brand, PAPERS.light()), PAPERS.light(), colour(TOKENS, "muted"));
    check(Palette.dark(brand, PAPERS.dark()), PAPERS.dark(), colour(DARK, "muted"));
  }

  private static void check(Palette palette, Paper paper, Colour muted) {
    assertThat(paper.grounds())
        .allSatisfy(
            ground -> assertThat(palette.accent().contrast(ground)).isGreaterThanOrEqualTo(4.5));
    assertThat(palette.accent().contrast(palette.soft())).isGreaterThanOrEqualTo(4.5);
    assertThat(palette.onAccent().contrast(palette.accent())).isGreaterThanOrEqualTo(4.5);
    assertThat(muted.contrast(palette.soft())).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void aColourThatIsReadableStaysAsItIs() {
    Colour green = new Colour(0x0b6e4f);
    assertThat(Palette.light(green, PAPERS.light()).accent()).isEqualTo(green);
  }

  @Test
  void aFaintColourKeepsItsHue() {
    Colour yellow = new Colour(0xf5b301);
    Colour used = Palette.light(yellow, PAPERS.light()).accent();
    assertThat(Oklch.of(used).hue()).isCloseTo(Oklch.of(yellow).hue(), within(0.1));
    assertThat(PAPERS.light().contrast(used)).isBetween(4.5, 5.0);
  }

  @Test
  void theGroundsAreThoseOfTheStyleSheets() {
    assertThat(PAPERS.light().page()).isEqualTo(colour(TOKENS, "paper"));
    assertThat(PAPERS.dark().page()).isEqualTo(colour(DARK, "paper"));
    for (String ground : List.of("raised", "sunken", "go-soft", "ask-soft", "stop-soft")) {
      assertThat(PAPERS.light().grounds()).contains(colour(TOKENS, ground));
      assertThat(PAPERS.dark().grounds()).contains(colour(DARK, ground));
    }
  }

  @Test
  void aTemplateWithoutPaperIsWhiteByDayAndBlackByNight() {
    Papers none = Papers.of("", "");
    assertThat(none.light().page()).hasToString("#ffffff");
    assertThat(none.dark().page()).hasToString("#000000");
    assertThat(Palette.dark(new Colour(0x0b6e4f), none.dark()).soft().luminance()).isZero();
  }

  @Test
  void theStyleSheetColoursScreensOnly() {
    String sheet = BrandSheet.of(new Colour(0x0b6e4f), PAPERS);
    assertThat(sheet.split("@media")).hasSize(3);
    assertThat(sheet)
        .contains("@media screen {\n  :root,\n  .policypress {\n    --pp-accent: #0b6e4f;\n")
        .contains("@media screen and (prefers-color-scheme: dark) {\n")
        .doesNotContain("print", "url(");
  }

  private static Colour colour(String sheet, String token) {
    return Pattern.compile("--pp-" + token + ": (#[0-9a-f]{6});")
        .matcher(sheet)
        .results()
        .map(found -> Colour.parse(found.group(1)).orElseThrow())
        .findFirst()
        .orElseThrow();
  }
}
