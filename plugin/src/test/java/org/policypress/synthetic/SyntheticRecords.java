package org.policypress.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes kinds of data and what a policy must say of them: how long, what for, who may see them. */
final class SyntheticRecords {
  private static final int CATEGORIES_OF_ACTIVITY = 4;
  private static final List<String> YEARS = List.of("1 year", "2 years", "3 years", "5 years");

  private final Lexicon lexicon;
  private final SplittableRandom random;

  /**
   * @param lexicon the words
   * @param random what is chosen where there is a choice
   */
  SyntheticRecords(Lexicon lexicon, SplittableRandom random) {
    this.lexicon = lexicon;
    this.random = random;
  }

  /**
   * The top-level keys with their entries.
   *
   * @param prefix begins each id
   * @param categories how many kinds of data
   */
  Entry of(String prefix, int categories) {
    List<Entry> data = new ArrayList<>();
    List<Entry> retention = new ArrayList<>();
    List<Entry> activities = new ArrayList<>();
    List<Entry> access = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < categories; i++) {
      String id = prefix + "-" + (i + 1);
      ids.add(id);
      data.add(category(id, i));
      retention.add(retention(id));
      if (ids.size() == CATEGORIES_OF_ACTIVITY || i + 1 == categories) {
        activities.add(activity(id, i, List.copyOf(ids)));
        access.add(access(id, List.copyOf(ids)));
        ids.clear();
      }
    }
    return Entry.empty()
        .with("data-categories", data)
        .with("retention", retention)
        .with("activities", activities)
        .with("access", access);
  }

  private Entry category(String id, int number) {
    List<Words> things = lexicon.all("thing");
    return Entry.of(id)
        .with("label", things.get(number % things.size()).numbered(number / things.size() + 1))
        .with("description", any("sentence").then(any("sentence")))
        .with("subjects", List.of("pupil"))
        .with("sensitivity", random.nextInt(3) == 0 ? "confidential" : "ordinary")
        .with("items", List.of(item("first"), item("second")))
        .with("collected-from", random.nextInt(2) == 0 ? "guardian" : "created")
        .with(
            "required",
            Entry.empty().with("by", "statute").with("consequence", lexicon.one("consequence")));
  }

  private Entry item(String id) {
    return Entry.of(id).with("label", any("item"));
  }

  private Entry retention(String id) {
    return Entry.of(id)
        .with("categories", List.of(id))
        .with("keep", "at most " + YEARS.get(random.nextInt(YEARS.size())))
        .with("after", "left")
        .with("then", "erase")
        .with("in", "every place")
        .with("executor", "administrators")
        .with("note", any("sentence"));
  }

  private Entry activity(String id, int number, List<String> categories) {
    List<Words> names = lexicon.all("activity");
    int of = number / CATEGORIES_OF_ACTIVITY;
    return Entry.of(id)
        .with("label", names.get(of % names.size()).numbered(of / names.size() + 1))
        .with("purpose", any("purpose"))
        .with("description", any("sentence").then(any("sentence")).then(any("sentence")))
        .with("subjects", List.of("pupil", "guardian"))
        .with("categories", categories)
        .with(
            "bases",
            List.of(Entry.empty().with("article", "6(1)(c)").with("law", List.of("school-act"))))
        .with("recipients", List.of("municipality"))
        .with("systems", List.of("day-book"))
        .with("places", List.of("day-book-storage"))
        .with("measures", List.of("locked-rooms"))
        .with("owner", "head");
  }

  private Entry access(String id, List<String> categories) {
    return Entry.of(id)
        .with("role", random.nextInt(2) == 0 ? "teachers" : "administrators")
        .with("categories", categories)
        .with("level", "own-class")
        .with("reason", "work");
  }

  private Words any(String kind) {
    List<Words> all = lexicon.all(kind);
    return all.get(random.nextInt(all.size()));
  }
}
