package org.policypress.site;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.function.UnaryOperator;

/**
 * Who reads, and on what.
 *
 * @param device sets size, colours and abilities of the browser
 */
record Reader(UnaryOperator<NewContextOptions> device) {
  /** With a phone of today in the hand. */
  static final Reader PHONE = of(390, 844).with(o -> o.setHasTouch(true).setIsMobile(true));

  /** With a tablet held upright. */
  static final Reader TABLET = of(768, 1024);

  /** At a desk. */
  static final Reader DESKTOP = of(1280, 900);

  /**
   * At a desk, with the page enlarged to 400 %: 320 by 256 pixels of CSS are left of 1280 by 1024.
   */
  static final Reader ENLARGED = of(320, 256);

  /** On a screen of so many pixels of CSS. */
  static Reader of(int width, int height) {
    return new Reader(options -> options.setViewportSize(width, height));
  }

  /** Who has asked for dark pages. */
  Reader dark() {
    return with(options -> options.setColorScheme(ColorScheme.DARK));
  }

  /** Whose browser runs no scripts. */
  Reader withoutScripts() {
    return with(options -> options.setJavaScriptEnabled(false));
  }

  /** Who is made ill by movement. */
  Reader withoutMotion() {
    return with(options -> options.setReducedMotion(ReducedMotion.REDUCE));
  }

  private Reader with(UnaryOperator<NewContextOptions> more) {
    return new Reader(options -> more.apply(device.apply(options)));
  }

  /** What the browser is told. */
  NewContextOptions options() {
    NewContextOptions light = new NewContextOptions().setColorScheme(ColorScheme.LIGHT);
    return device.apply(light).setLocale("da-DK").setTimezoneId("Europe/Copenhagen");
  }
}
