package org.policypress.profile;

import java.util.Locale;

/** What a build does with a policy set and with each of its documents, in this order. */
public enum Phase {
  /** Files to trees, one for each school. */
  READ,
  /** Trees to records. */
  LOAD,
  /** Translations laid beside the texts. */
  CATALOGUES,
  /** The rules of the policy. */
  RULES,
  /** What a document shows, chosen from the policy. */
  COMPOSE,
  /** Its templates filled: AsciiDoc. */
  FILL,
  /** Its figures drawn. */
  FIGURES,
  /** AsciiDoc to HTML, by Asciidoctor or from the cache. */
  HTML,
  /** The HTML cleaned and made fit for readers. */
  FINISH,
  /** What only a page has: explained words, short answers. */
  PAGE,
  /** The accessible PDF, by FOP or from the cache. */
  PDF,
  /** The edition for the print shop, by AsciidoctorJ PDF or from the cache. */
  PRINT,
  /** Pages put together. */
  ASSEMBLE,
  /** The site written to disk and put into its place. */
  PUBLISH;

  /** Its name in reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
