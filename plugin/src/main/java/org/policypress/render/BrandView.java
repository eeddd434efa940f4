package org.policypress.render;

import java.util.Optional;

/**
 * What an organisation looks like, for its pages.
 *
 * @param sheet way to the style sheet of its colours
 * @param logo its logo
 * @param dark its logo for dark pages
 */
public record BrandView(String sheet, Optional<Picture> logo, Optional<Picture> dark) {
  /**
   * A picture whose place is kept free while it loads.
   *
   * @param href way to it
   * @param width width in pixels
   * @param height height in pixels
   */
  public record Picture(String href, int width, int height) {}
}
