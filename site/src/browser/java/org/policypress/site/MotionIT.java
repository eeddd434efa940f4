package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing moves for those who have asked their browser for rest. */
@ExtendWith(BrowserExtension.class)
class MotionIT {
  private static final String MOVING =
      """
      () => [document.documentElement, ...document.querySelectorAll('*')]
          .filter(e => ['', '::before', '::after'].some(part => {
            const style = getComputedStyle(e, part || null);
            const lasts = times => times.split(',').some(time => parseFloat(time) > 0.01);
            return style.scrollBehavior === 'smooth'
                || lasts(style.transitionDuration)
                || style.animationName !== 'none' && lasts(style.animationDuration);
          }))
          .map(e => e.outerHTML.slice(0, 80))
      """;

  static List<SitePage> pages() {
    return SitePage.longestOfEachKind();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingMoves(SitePage shown, BrowsedSite site) {
    Object moving = site.open(shown.path(), Reader.DESKTOP.withoutMotion()).evaluate(MOVING);
    assertThat((List<?>) moving).isEmpty();
  }
}
