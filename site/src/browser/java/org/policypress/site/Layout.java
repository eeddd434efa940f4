package org.policypress.site;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;

/** How a page lies on the screen: what sticks out of it, what is cut off. */
final class Layout {
  /**
   * A region that scrolls by itself may be wider inside; text for screen readers only is cut on
   * purpose.
   */
  private static final String FAULTS =
      """
      () => {
        const faults = [];
        const root = document.documentElement;
        const width = root.clientWidth;
        const name = e => e.tagName.toLowerCase()
            + (e.id ? '#' + e.id : '')
            + [...e.classList].map(c => '.' + c).join('')
            + ' "' + (e.textContent || '').trim().slice(0, 40) + '"';
        if (root.scrollWidth > width) {
          faults.push(`the page is ${root.scrollWidth} pixels wide on a screen of ${width}`);
        }
        const shown = e => e.checkVisibility({visibilityProperty: true})
            && !e.closest('.visually-hidden, .skip-link, [aria-hidden=true]');
        const scrolls = e => /auto|scroll/.test(getComputedStyle(e).overflowX);
        const cuts = e => /hidden|clip/.test(getComputedStyle(e).overflowX + getComputedStyle(e).overflowY);
        for (const e of document.body.querySelectorAll('*')) {
          if (!shown(e) || e.closest('svg') && e.tagName !== 'svg') continue;
          const box = e.getBoundingClientRect();
          let inside = false;
          for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) {
            if (scrolls(p)) { inside = true; break; }
          }
          if (!inside && box.width > 0 && (box.right > width + 1 || box.left < -1)) {
            faults.push(`sticks out (${Math.round(box.left)} to ${Math.round(box.right)} of ${width}): ${name(e)}`);
          }
          if (cuts(e) && e.textContent.trim() && box.width > 1
              && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 2)) {
            faults.push(`is cut off (${e.scrollWidth}x${e.scrollHeight} in ${e.clientWidth}x${e.clientHeight}): ${name(e)}`);
          }
        }
        return faults.slice(0, 20);
      }
      """;

  private Layout() {}

  /** What is lost to the sides, a line each. */
  static List<String> faults(Page page) {
    return ((List<?>) page.evaluate(FAULTS)).stream().map(String::valueOf).toList();
  }

  /** Makes all text of the pages to come twice as large, as a setting of the browser does. */
  static void doubleText(Page page) {
    JsonObject sizes = new JsonObject();
    sizes.addProperty("standard", 32);
    sizes.addProperty("fixed", 26);
    JsonObject parameters = new JsonObject();
    parameters.add("fontSizes", sizes);
    parameters.add("forScripts", new JsonArray());
    page.context().newCDPSession(page).send("Page.setFontSizes", parameters);
  }

  /** Size of the main text, in pixels. */
  static double textSize(Page page) {
    Object size =
        page.evaluate("parseFloat(getComputedStyle(document.querySelector('main')).fontSize)");
    return ((Number) size).doubleValue();
  }
}
