package org.policypress.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.policypress.compiler.PreviewFindings;
import org.policypress.compiler.PreviewedSite;

/** A site of which a test says what it has. */
final class FixedSite implements PreviewedSite {
  static final String PAGE = "public/index.html";

  final Map<String, String> files = new ConcurrentHashMap<>();
  volatile PreviewFindings findings = PreviewFindings.none();
  volatile boolean closed;

  /** A site with one page. */
  static FixedSite withPage(String text) {
    FixedSite site = new FixedSite();
    site.write(text);
    return site;
  }

  void write(String text) {
    files.put(
        PAGE,
        """
        <!DOCTYPE html>
        <html><head>
        <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;">
        </head><body><p>%s</p></body></html>
        """
            .formatted(text));
  }

  @Override
  public List<String> starts() {
    return files.containsKey(PAGE) ? List.of(PAGE) : List.of();
  }

  @Override
  public Optional<byte[]> file(String path) {
    return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(UTF_8));
  }

  @Override
  public void refresh() {}

  @Override
  public boolean judge() {
    return true;
  }

  @Override
  public PreviewFindings findings() {
    return findings;
  }

  @Override
  public void close() {
    closed = true;
  }
}
