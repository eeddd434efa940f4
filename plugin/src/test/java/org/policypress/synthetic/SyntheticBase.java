package org.policypress.synthetic;

import java.util.ArrayList;
import java.util.List;

/** What every synthetic organisation has, however large: people, places, partners, rights. */
final class SyntheticBase {
  private static final List<String> RIGHTS =
      List.of(
          "access", "rectification", "erasure", "restriction", "automated-decisions", "complaint");

  private final Lexicon lexicon;

  /**
   * @param lexicon the words
   */
  SyntheticBase(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The id of a school, counted from 1. */
  static String school(int number) {
    return "school-" + number;
  }

  /** The organisation and its schools. */
  Entry organisation(List<String> languages, int schools) {
    List<Entry> list = new ArrayList<>();
    for (int i = 1; i <= schools; i++) {
      list.add(
          Entry.of(school(i))
              .with("name", lexicon.one("school").numbered(i))
              .with("email", school(i) + "@lantern.example"));
    }
    return Entry.empty()
        .with(
            "organisation",
            Entry.empty()
                .with("id", "lantern")
                .with("name", lexicon.one("organisation"))
                .with("source-language", languages.get(0))
                .with("languages", languages)
                .with("jurisdiction", "SE")
                .with("legal-form", "company")
                .with("public-authority", "false")
                .with("controller", "organisation")
                .with("registration-number", "559900-9903")
                .with("email", "office@lantern.example")
                .with("schools", list));
  }

  /** Everything else that does not grow. */
  Entry rest() {
    return Entry.empty()
        .with("contacts", contacts())
        .with("laws", List.of(label("school-act", "law").with("citation", "skollagen (2010:800)")))
        .with("data-subjects", subjects())
        .with("roles", List.of(role("head"), role("administrators"), role("teachers")))
        .with(
            "access-reasons",
            List.of(label("work", "reason").with("description", lexicon.one("reason-work"))))
        .with("storage-places", List.of(place()))
        .with("systems", List.of(label("day-book", "system").with("vendor", "lantern-systems")))
        .with("processors", List.of(processor()))
        .with("recipients", List.of(recipient()))
        .with("measures", List.of(measure()))
        .with(
            "accessibility",
            Entry.empty().with("statement-url", "https://lantern.example/accessibility"))
        .with("rights", RIGHTS.stream().map(this::right).toList());
  }

  private List<Entry> contacts() {
    return List.of(
        contact("office", "controller", "controller"),
        contact("officer", "dpo", "officer"),
        contact("supervision", "authority", "authority"));
  }

  private Entry contact(String id, String function, String words) {
    return label(id, words).with("function", function).with("email", id + "@lantern.example");
  }

  private List<Entry> subjects() {
    return List.of(
        label("pupil", "pupils")
            .with("stages", List.of("current", "former"))
            .with("minor", "true")
            .with("guardian", "one"),
        label("guardian", "guardians").with("stages", List.of("current", "former")));
  }

  private Entry role(String id) {
    return label(id, id).with("scope", "own-class").with("secrecy", "true");
  }

  private Entry place() {
    return label("day-book-storage", "system")
        .with("kind", "system")
        .with("allows", List.of("ordinary", "confidential"))
        .with("encrypted", "true")
        .with("logged", "true")
        .with("system", "day-book");
  }

  private Entry processor() {
    return label("lantern-systems", "processor")
        .with("country", "SE")
        .with("purpose", lexicon.one("processor-purpose"))
        .with(
            "agreement",
            Entry.empty()
                .with("signed", "2026-01-15")
                .with("clauses", List.of("a", "b", "c", "d", "e", "f", "g", "h"))
                .with("at-end", "erase")
                .with("breach-duty", lexicon.one("breach-duty")));
  }

  private Entry recipient() {
    return label("municipality", "recipient")
        .with("kind", "public")
        .with("purpose", lexicon.one("recipient-purpose"))
        .with("basis", "6(1)(c)")
        .with("law", List.of("school-act"));
  }

  private Entry measure() {
    return label("locked-rooms", "measure")
        .with("kind", "organisational")
        .with("description", lexicon.one("sentence"));
  }

  private Entry right(String kind) {
    return Entry.of(kind)
        .with("kind", kind)
        .with("label", lexicon.one("right/" + kind))
        .with("description", lexicon.one("right"))
        .with("fee", lexicon.one("free"));
  }

  private Entry label(String id, String words) {
    return Entry.of(id).with("label", lexicon.one(words));
  }
}
