package org.policypress.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.RelatedLocation;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.diagnostic.SuppressedDiagnostic;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;

/** Diagnostics as results of SARIF 2.1.0. */
final class SarifResults {
  private static final String FINGERPRINT = "policypressFinding/v1";

  private final List<String> ruleIds;
  private final Fingerprints fingerprints = new Fingerprints();

  /** Results that point into this list of rules. */
  SarifResults(List<RuleDescriptor> rules) {
    this.ruleIds = rules.stream().map(RuleDescriptor::id).toList();
  }

  /** A diagnostic that counts. */
  Map<String, Object> of(Diagnostic diagnostic) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", diagnostic.rule().id());
    int index = ruleIds.indexOf(diagnostic.rule().id());
    if (index >= 0) {
      result.put("ruleIndex", index);
    }
    result.put("level", SarifReport.level(diagnostic.severity()));
    result.put("message", SarifReport.message(text(diagnostic)));
    result.put("locations", List.of(Map.of("physicalLocation", place(diagnostic.span()))));
    if (!diagnostic.related().isEmpty()) {
      result.put(
          "relatedLocations", diagnostic.related().stream().map(SarifResults::related).toList());
    }
    result.put("partialFingerprints", Map.of(FINGERPRINT, fingerprints.of(diagnostic)));
    if (!diagnostic.schools().isEmpty()) {
      result.put("properties", Map.of("schools", diagnostic.schools()));
    }
    return result;
  }

  /** A diagnostic that an author has decided to live with, and why. */
  Map<String, Object> of(SuppressedDiagnostic suppressed) {
    Map<String, Object> suppression = new LinkedHashMap<>();
    suppression.put("kind", "inSource");
    suppression.put("justification", VisibleText.of(suppressed.because()));
    suppression.put("location", Map.of("physicalLocation", place(suppressed.place())));
    Map<String, Object> result = of(suppressed.diagnostic());
    result.put("suppressions", List.of(suppression));
    return result;
  }

  /** What is wrong, and how to mend it, which viewers show nowhere else. */
  private static String text(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder(VisibleText.of(diagnostic.message()));
    diagnostic.label().ifPresent(label -> text.append(": ").append(VisibleText.of(label)));
    diagnostic.hint().ifPresent(hint -> text.append("\nHint: ").append(VisibleText.of(hint)));
    return withoutLinks(text.toString());
  }

  /** SARIF reads {@code [text](1)} as a link, where an author's brackets are only brackets. */
  private static String withoutLinks(String text) {
    return text.replaceAll("\\[([^\\[\\]]*)\\]\\(", "\\\\[$1\\\\](");
  }

  private static Map<String, Object> related(RelatedLocation related) {
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("physicalLocation", place(related.span()));
    location.put("message", SarifReport.message(withoutLinks(VisibleText.of(related.message()))));
    return location;
  }

  private static Map<String, Object> place(SourceSpan span) {
    SourceFile file = span.file();
    Map<String, Object> artifact = new LinkedHashMap<>();
    artifact.put("uri", uri(file.path()));
    artifact.put("uriBaseId", SarifReport.ROOT);
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", span.start().line());
    region.put("startColumn", file.utf16Column(span.start()));
    region.put("endLine", span.end().line());
    region.put("endColumn", file.utf16Column(span.end()));
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("artifactLocation", artifact);
    place.put("region", region);
    return place;
  }

  /** A path as a relative reference (RFC 3986): all but letters, digits and {@code -._~/} in %. */
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~/".indexOf(c) >= 0;
      uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return uri.toString();
  }
}
