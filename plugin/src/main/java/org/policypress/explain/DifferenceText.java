package org.policypress.explain;

import java.util.List;
import java.util.stream.Collectors;
import org.policypress.model.SchoolDifference;
import org.policypress.model.SchoolPolicy;

/** Tells what schools make different at a place, where they say it, and why. */
final class DifferenceText {
  private static final String BECAUSE = "because";

  private final Place place;
  private final Page page;

  DifferenceText(Place place, Page page) {
    this.place = place;
    this.page = page;
  }

  /** Of the reader's school, with what the base says; of every school if the base is read. */
  void write() {
    if (place.school().isPresent()) {
      List<SchoolDifference> own = differences(place.school().get());
      if (!own.isEmpty()) {
        page.heading("What the school makes different");
        own.forEach(difference -> own(difference));
      }
      return;
    }
    List<SchoolPolicy> others =
        place.policy().group().schools().stream()
            .filter(school -> !differences(school).isEmpty())
            .toList();
    if (!others.isEmpty()) {
      page.heading("Otherwise at");
      others.forEach(
          school ->
              differences(school)
                  .forEach(difference -> write("  " + school.id() + " ", difference)));
    }
  }

  private void own(SchoolDifference difference) {
    write("  ", difference);
    if (difference.kind() == SchoolDifference.Kind.CHANGE) {
      ValueText values = new ValueText(page);
      for (String field : fields(difference)) {
        PathSearch before = place.inBase().search(place.entry() + "/" + field);
        if (before.isFound()) {
          page.add("    in the base:");
          before.found().forEach(value -> values.write(field, value, "      "));
        }
      }
    }
  }

  private void write(String head, SchoolDifference difference) {
    page.add(head + what(difference), difference.span());
    difference
        .reason()
        .ifPresent(reason -> page.add("    " + BECAUSE + ": " + reason.value(), reason.span()));
  }

  /** The differences that an overlay makes to the entry in which the place lies. */
  private List<SchoolDifference> differences(SchoolPolicy school) {
    String entry = place.entry();
    return school.differences().stream()
        .filter(
            difference -> entry.equals(isWhole(difference) ? difference.key() : pathOf(difference)))
        .toList();
  }

  private static String pathOf(SchoolDifference difference) {
    return difference.key() + "/" + difference.id();
  }

  /** Whether it is about a part without entries, such as {@code breach}. */
  private static boolean isWhole(SchoolDifference difference) {
    return difference.id().equals(difference.key());
  }

  private static String what(SchoolDifference difference) {
    boolean whole = difference.kind() == SchoolDifference.Kind.ADD && !isWhole(difference);
    List<String> fields = fields(difference);
    String of =
        whole || fields.isEmpty() ? "it" : fields.stream().collect(Collectors.joining(", "));
    return switch (difference.kind()) {
      case ADD -> "adds " + of;
      case CHANGE -> "changes " + of;
      case REMOVE -> "removes " + of;
    };
  }

  private static List<String> fields(SchoolDifference difference) {
    return difference.fields().stream().filter(field -> !field.equals(BECAUSE)).toList();
  }
}
