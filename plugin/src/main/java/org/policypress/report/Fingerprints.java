package org.policypress.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.source.SourceSpan;

/**
 * Names for findings by which a pipeline knows them again: they stay when lines above are added or
 * removed, and change with the rule, the file, the marked words or the message.
 */
final class Fingerprints {
  private final Map<String, Integer> seen = new HashMap<>();

  /** The name of a finding; the second of two that are alike has another number. */
  String of(Diagnostic diagnostic) {
    SourceSpan span = diagnostic.span();
    String marked = span.file().text().substring(span.start().offset(), span.end().offset());
    String hash =
        hash(
            String.join(
                "\0", diagnostic.rule().id(), span.file().path(), marked, diagnostic.message()));
    return hash + ":" + seen.merge(hash, 1, Integer::sum);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
