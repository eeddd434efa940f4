package org.policypress.site;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Deque's axe-core, put into an open page: what it can tell of WCAG 2.2 AA by machine. */
final class Axe {
  private static final String SOURCE = source();

  /**
   * All rules of A and AA, and those of good practice; each violation as one line. Those about
   * colours look at four texts of each chain of tags and classes: the others get their colours by
   * the same selectors, and a handbook has thousands.
   */
  private static final String RUN =
      """
      async only => {
        const colours = ['color-contrast', 'link-in-text-block'];
        const alike = {};
        const chain = e => e ? chain(e.parentElement) + '>' + e.localName + '.' + e.className : '';
        const hasText = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
        const texts = [...document.querySelectorAll('body *')].filter(e => {
          if (!hasText(e) || e.closest('svg') || !e.checkVisibility()) return false;
          const key = chain(e);
          alike[key] = (alike[key] || 0) + 1;
          return alike[key] <= 4;
        });
        const found = only === 'colours'
            ? await axe.run({ include: texts }, {
                runOnly: { type: 'rule', values: colours },
                resultTypes: ['violations'],
              })
            : await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                rules: Object.fromEntries([['target-size', { enabled: true }],
                    ...colours.map(rule => [rule, { enabled: false }])]),
                resultTypes: ['violations'],
              });
        return found.violations.flatMap(rule => rule.nodes.map(node =>
            `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary.replace(/\\s+/g, ' ')}`));
      }
      """;

  private Axe() {}

  /** Puts axe into a page that has just been opened. */
  static void into(Page page) {
    page.evaluate(SOURCE);
  }

  /** What violates a rule about colours on the page as it looks now, a line each. */
  static List<String> ofColours(Page page) {
    return run(page, "colours");
  }

  /** What violates any other rule, whatever the colours, a line each. */
  static List<String> ofStructure(Page page) {
    return run(page, "structure");
  }

  private static List<String> run(Page page, String only) {
    return ((List<?>) page.evaluate(RUN, only)).stream().map(String::valueOf).toList();
  }

  private static String source() {
    try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
