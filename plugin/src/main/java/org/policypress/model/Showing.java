package org.policypress.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a document shows of its policy.
 *
 * @param document the document
 * @param schools the schools for which it is made and says the same; none for a document of the
 *     group
 * @param paths paths of all that it says, such as {@code data-categories/term-grades/label}, and of
 *     what they lie in
 * @param texts the texts that it says, each with the section in which it stands first; outside of
 *     all sections without one
 */
public record Showing(
    Document document,
    List<SchoolPolicy> schools,
    Set<String> paths,
    Map<PolicyText.Key, Optional<String>> texts) {
  /** Copies the collections. */
  public Showing {
    schools = List.copyOf(schools);
    paths = Set.copyOf(paths);
    texts = Map.copyOf(texts);
  }

  /** Whether the document shows an entry or a text. */
  public boolean shows(String path) {
    return paths.contains(path);
  }

  /** Whether a reader at a school has the document: it is of that school, or of the group. */
  public boolean isFor(SchoolPolicy reader) {
    return schools.isEmpty()
        || schools.stream().map(SchoolPolicy::id).anyMatch(reader.id()::equals);
  }
}
