package org.policypress.render;

import java.util.List;
import java.util.Optional;
import org.policypress.source.SourceSpan;

/**
 * A font that a PDF may use.
 *
 * @param name its name below {@code fonts/}
 * @param family the family that it belongs to
 * @param styles what it draws of that family
 * @param script ISO 15924 code of the script that it was made for; nothing if it serves all
 * @param whole whether all of it goes into a PDF, rather than the glyphs that are used
 * @param span where the list of fonts names it
 */
record FontFile(
    String name,
    String family,
    List<Style> styles,
    Optional<String> script,
    boolean whole,
    SourceSpan span) {
  /** Copies the list. */
  FontFile {
    styles = List.copyOf(styles);
  }

  /** Path among the templates. */
  String template() {
    return FontFiles.FOLDER + name;
  }

  /** What a font can draw of its family. */
  enum Style {
    NORMAL("normal", "normal"),
    BOLD("normal", "bold"),
    ITALIC("italic", "normal"),
    BOLD_ITALIC("italic", "bold");

    private final String slant;
    private final String weight;

    Style(String slant, String weight) {
      this.slant = slant;
      this.weight = weight;
    }

    /** Value of {@code font-style} in XSL. */
    String slant() {
      return slant;
    }

    /** Value of {@code font-weight} in XSL. */
    String weight() {
      return weight;
    }
  }
}
