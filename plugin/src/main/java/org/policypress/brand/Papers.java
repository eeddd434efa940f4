package org.policypress.brand;

/**
 * What the pages are printed on, so to speak.
 *
 * @param light by day
 * @param dark for who wants the screen dark
 */
public record Papers(Paper light, Paper dark) {
  /** From the style sheets of the pages. */
  public static Papers of(String tokens, String dark) {
    return new Papers(Paper.light(tokens), Paper.dark(dark));
  }
}
