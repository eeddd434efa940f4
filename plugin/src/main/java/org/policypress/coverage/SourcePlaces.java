package org.policypress.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policypress.model.PolicyWalk;
import org.policypress.model.RetentionRule;
import org.policypress.source.SourceSpan;

/** Names places in the sources as people look them up: {@code retention.yaml:12}. */
final class SourcePlaces {
  private SourcePlaces() {}

  /** File and line. */
  static String of(SourceSpan span) {
    return span.file().path() + ":" + span.start().line();
  }

  /** Where a rule is written, and where a school's file changes it. */
  static String of(RetentionRule rule) {
    Map<String, SourceSpan> byFile = new LinkedHashMap<>();
    byFile.put(rule.id().span().file().path(), rule.id().span());
    PolicyWalk.visit(
        rule,
        value -> {
          if (value instanceof SourceSpan span) {
            byFile.putIfAbsent(span.file().path(), span);
          }
        });
    List<String> places = new ArrayList<>();
    byFile.values().forEach(span -> places.add(of(span)));
    return String.join(", ", places);
  }
}
