package org.policypress.yaml;

import static org.policypress.yaml.FlowScalar.isBlank;
import static org.policypress.yaml.FlowScalar.isBreak;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Anchors, aliases and tags: told to the author and passed over. */
final class NodeProperties {
  private static final String QUOTES = "if it is meant as text, put the text in quotes";

  private NodeProperties() {}

  /** Reports an alias such as {@code *name}. */
  static void reportAlias(SourceSpan span, Diagnostics sink) {
    sink.report(
        Diagnostic.of(
                YamlRules.ANCHOR_OR_ALIAS, span, "`*` at the start of a value is a YAML alias")
            .withHint(QUOTES + "; otherwise refer to an id"));
  }

  /**
   * Reports the anchor and the tag before a node; gives the offset where the node itself begins.
   */
  static int skip(NodeEvent event, SourceFile file, int start, int end, Diagnostics sink) {
    boolean tagged =
        event instanceof ScalarEvent scalar
            ? scalar.getTag() != null
            : ((CollectionStartEvent) event).getTag() != null;
    if (event.getAnchor() == null && !tagged) {
      return start;
    }
    String source = file.text();
    int i = start;
    while (i < source.length() && (source.charAt(i) == '&' || source.charAt(i) == '!')) {
      int stop = i;
      while (stop < source.length()
          && !isBlank(source.charAt(stop))
          && !isBreak(source.charAt(stop))) {
        stop++;
      }
      report(file.span(i, stop), source.charAt(i), sink);
      i = stop;
      while (i < source.length() && (isBlank(source.charAt(i)) || isBreak(source.charAt(i)))) {
        i++;
      }
    }
    return event instanceof ScalarEvent ? Math.min(i, end) : i;
  }

  private static void report(SourceSpan span, char sign, Diagnostics sink) {
    boolean anchor = sign == '&';
    sink.report(
        Diagnostic.of(
                anchor ? YamlRules.ANCHOR_OR_ALIAS : YamlRules.YAML_TAG,
                span,
                "`" + sign + "` at the start of a value is a YAML " + (anchor ? "anchor" : "tag"))
            .withHint(QUOTES));
  }
}
