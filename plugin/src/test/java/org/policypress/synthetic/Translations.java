package org.policypress.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.policypress.language.PoMessage;
import org.policypress.language.PoWriter;
import org.policypress.language.ReviewMark;

/** The translations of a synthetic organisation, each signed by a reader. */
final class Translations {
  private static final String READER = "The Lantern";
  private static final LocalDate READ = LocalDate.of(2026, 9, 1);

  private final String source;
  private final Set<Place> places = new LinkedHashSet<>();

  private record Place(String path, Words words) {}

  /**
   * @param source language of the originals
   */
  Translations(String source) {
    this.source = source;
  }

  /** Notes a text and its place. */
  void add(String path, Words words) {
    places.add(new Place(path, words));
  }

  /** The catalogue of a language. */
  String in(String language) {
    List<PoMessage> messages = new ArrayList<>();
    messages.add(
        PoMessage.header(
            "Language: "
                + language
                + "\nContent-Type: text/plain; charset=UTF-8\n"
                + "Content-Transfer-Encoding: 8bit\n"));
    for (Place place : places) {
      PoMessage message =
          PoMessage.of(place.path(), place.words().in(source), place.words().in(language));
      messages.add(ReviewMark.sign(message, READER, READ));
    }
    return PoWriter.write(messages);
  }
}
