package org.policypress.model;

import java.util.Optional;
import org.policypress.source.Located;

/**
 * What an organisation looks like on its pages. A colour alone may be written as a plain word.
 *
 * @param colour colour of links, marks and buttons, such as {@code "#0b6e4f"}; where it is too
 *     faint to read, pages have it darker, and in dark mode lighter
 * @param logo file of the logo in the policy's folder, SVG or PNG; it stands beside the name
 * @param logoDark file of the logo for dark mode; without it the logo stands on white there
 */
public record Brand(
    Located<Colour> colour, Optional<Located<String>> logo, Optional<Located<String>> logoDark) {}
