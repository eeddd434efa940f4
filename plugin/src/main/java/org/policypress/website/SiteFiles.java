package org.policypress.website;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The files of a site, each made when it is wanted. What several pages need is the same file; it is
 * here once.
 */
public final class SiteFiles {
  private final Map<String, Supplier<Optional<byte[]>>> made = new LinkedHashMap<>();
  private final Map<String, Supplier<Path>> stored = new LinkedHashMap<>();

  /** What is put together here, by path in the site; nothing where that fails, which it reports. */
  public Map<String, Supplier<Optional<byte[]>>> made() {
    return made;
  }

  /** What the engines made, by path in the site. */
  public Map<String, Supplier<Path>> stored() {
    return stored;
  }

  void page(String path, Supplier<Optional<String>> html) {
    made.putIfAbsent(path, () -> html.get().map(text -> text.getBytes(StandardCharsets.UTF_8)));
  }

  void text(String path, Supplier<String> text) {
    page(path, () -> Optional.of(text.get()));
  }

  void bytes(String path, byte[] bytes) {
    made.putIfAbsent(path, () -> Optional.of(bytes));
  }

  void file(String path, Supplier<Path> file) {
    stored.putIfAbsent(path, file);
  }
}
