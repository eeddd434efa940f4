package org.policypress.explain;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.policypress.model.Document;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.Showing;
import org.policypress.model.Usage;
import org.policypress.source.Located;

/** All that is told of a place. */
final class Explanation {
  private static final String GROUP = "the group";

  private Explanation() {}

  /** The text for a terminal. */
  static String of(Place place, Usage usage) {
    Page page = new Page();
    page.add(
        place.path()
            + (place.school().isPresent() ? ", as it holds for " : ", in the base of ")
            + place.reader());
    page.add("");
    ValueText values = new ValueText(page);
    place.search().found().forEach(values::write);
    new DifferenceText(place, page).write();
    new RetentionText(place, page).write();
    documents(place, usage, page);
    return page.text();
  }

  private static List<String> readers(Place place, Showing showing) {
    return showing.schools().isEmpty()
        ? List.of(GROUP)
        : place
            .school()
            .map(school -> List.of(school.id()))
            .orElseGet(() -> showing.schools().stream().map(SchoolPolicy::id).toList());
  }

  /** The readers in the order in which the organisation names its schools. */
  private static List<String> inOrder(Place place, Set<String> readers) {
    return Stream.concat(
            Stream.of(GROUP), place.policy().group().schools().stream().map(SchoolPolicy::id))
        .filter(readers::contains)
        .toList();
  }

  /** The documents that show the place; a key that is no text is shown with its entry. */
  private static void documents(Place place, Usage usage, Page page) {
    boolean own = !usage.of(place.path()).isEmpty();
    String shown = own ? place.path() : place.entry();
    page.heading(own || shown.equals(place.path()) ? "Shown in" : "Shown with `" + shown + "` in");
    Map<Document, Set<String>> readers = new LinkedHashMap<>();
    for (Showing showing : usage.of(shown)) {
      if (place.school().map(showing::isFor).orElse(true)) {
        readers
            .computeIfAbsent(showing.document(), document -> new LinkedHashSet<>())
            .addAll(readers(place, showing));
      }
    }
    if (readers.isEmpty()) {
      page.add("  no document");
    }
    readers.forEach(
        (document, of) ->
            page.add(
                "  "
                    + document.id().value()
                    + " ("
                    + String.join(", ", languages(place, document))
                    + ") of "
                    + String.join(", ", inOrder(place, of)),
                document.id().span()));
  }

  private static List<String> languages(Place place, Document document) {
    return document.allLanguages(place.policy().group().base().organisation()).stream()
        .map(Located::value)
        .toList();
  }
}
