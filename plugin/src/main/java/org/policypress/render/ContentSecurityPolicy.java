package org.policypress.render;

/**
 * What a page may load and do, as Content Security Policy Level 3 writes it: nothing but style
 * sheets, scripts and pictures of its own site.
 */
public final class ContentSecurityPolicy {
  /** For the page itself. */
  public static final String PAGE =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " base-uri 'none'; form-action 'none'";

  /** For servers: also that nobody may show the page in a frame, which a page cannot say. */
  public static final String HEADER = PAGE + "; frame-ancestors 'none'";

  private ContentSecurityPolicy() {}
}
