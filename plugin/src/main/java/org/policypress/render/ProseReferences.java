package org.policypress.render;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.policypress.prose.Prose.CrossReference;
import org.policypress.source.SourceSpan;

/** Remembers which texts of the policy refer to which anchor of a document. */
public final class ProseReferences {
  private final String document;
  private final UnaryOperator<String> anchors;
  private final Map<String, Set<SourceSpan>> places = new LinkedHashMap<>();

  /**
   * @param document id of the document
   * @param anchors gives its anchor for the id in a cross-reference
   */
  public ProseReferences(String document, UnaryOperator<String> anchors) {
    this.document = document;
    this.anchors = anchors;
  }

  /** Id of the document. */
  String document() {
    return document;
  }

  /** The anchor for a cross-reference that the document shows. */
  String anchor(CrossReference reference) {
    String anchor = anchors.apply(reference.id());
    places.computeIfAbsent(anchor, a -> new LinkedHashSet<>()).add(reference.span());
    return anchor;
  }

  /** Where the texts stand that refer to an anchor; none if only a template does. */
  Set<SourceSpan> to(String anchor) {
    return places.getOrDefault(anchor, Set.of());
  }
}
