package org.policypress.brand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policypress.model.Colour;

/**
 * The colours on which the text of a page stands, as its style sheet has them: the paper, raised
 * and sunken grounds, the soft grounds of notes.
 *
 * @param page the paper itself
 * @param grounds all of them
 */
public record Paper(Colour page, List<Colour> grounds) {
  private static final Pattern GROUND =
      Pattern.compile(
          "--pp-(paper|raised|sunken|go-soft|ask-soft|stop-soft):\\s*(#[0-9a-fA-F]{6})");

  /** Copies the list. */
  public Paper {
    grounds = List.copyOf(grounds);
  }

  /** The grounds of the light pages, from {@code tokens.css}; white where it names no paper. */
  public static Paper light(String sheet) {
    return of(sheet, new Colour(0xffffff));
  }

  /** The grounds of the dark pages, from {@code dark.css}; black where it names no paper. */
  public static Paper dark(String sheet) {
    return of(sheet, new Colour(0));
  }

  private static Paper of(String sheet, Colour otherwise) {
    Colour page = otherwise;
    List<Colour> grounds = new ArrayList<>();
    Matcher matcher = GROUND.matcher(sheet);
    while (matcher.find()) {
      Optional<Colour> ground = Colour.parse(matcher.group(2));
      ground.ifPresent(grounds::add);
      if (matcher.group(1).equals("paper")) {
        page = ground.orElse(page);
      }
    }
    if (!grounds.contains(page)) {
      grounds.add(page);
    }
    return new Paper(page, grounds);
  }

  /** Whether it is nearer to black than to white. */
  boolean isDark() {
    return page.luminance() < 0.18;
  }

  /** The ground on which text of a colour is hardest to read. */
  public Colour worstFor(Colour text) {
    return grounds.stream()
        .min(Comparator.comparingDouble(text::contrast))
        .orElseThrow(IllegalStateException::new);
  }

  /** Contrast of a text on the ground where it is least. */
  public double contrast(Colour text) {
    return text.contrast(worstFor(text));
  }

  /**
   * The ground that is nearest to the text: the darkest of light ones, the lightest of dark ones.
   */
  Colour extreme() {
    return worstFor(isDark() ? new Colour(0xffffff) : new Colour(0));
  }
}
