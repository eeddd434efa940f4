package org.policypress.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address on the web that a page may lead to: https, and nothing that a browser would run.
 *
 * @param text the address
 */
public record WebAddress(String text) {
  /** An https address. Java and ECMAScript read it alike: the schema for editors has it too. */
  public static final String SPELLING = "https://[^\\s/\"'<>\\\\@]+(/[^\\s\"'<>\\\\]*)?";

  private static final Pattern PATTERN = Pattern.compile(SPELLING);

  /** Checks the spelling. */
  public WebAddress {
    if (!PATTERN.matcher(text).matches()) {
      throw new IllegalArgumentException("no https address: " + text);
    }
  }

  /** The address that a text says, or nothing. */
  public static Optional<WebAddress> parse(String text) {
    return PATTERN.matcher(text).matches() ? Optional.of(new WebAddress(text)) : Optional.empty();
  }

  /** The address. */
  @Override
  public String toString() {
    return text;
  }
}
