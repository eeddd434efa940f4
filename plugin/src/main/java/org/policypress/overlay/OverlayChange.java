package org.policypress.overlay;

import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;
import org.policypress.source.SourceSpan;
import org.policypress.yaml.YamlNode;

/**
 * One thing that a school does otherwise than the base.
 *
 * @param kind what it does
 * @param key the top-level key
 * @param id the entry; the top-level key again where that is a map without entries
 * @param fields the fields given, without {@code id}; none for an entry that is removed
 * @param reason why: the {@code because} of the entry, or else of the overlay
 * @param span where the overlay says it
 */
public record OverlayChange(
    Kind kind,
    String key,
    Located<String> id,
    List<String> fields,
    Optional<YamlNode.Scalar> reason,
    SourceSpan span) {
  /** What a school does. */
  public enum Kind {
    /** It has something of its own. */
    ADD,
    /** It has something in another way. */
    CHANGE,
    /** It does not have something. */
    REMOVE
  }

  /** Copies the list. */
  public OverlayChange {
    fields = List.copyOf(fields);
  }
}
