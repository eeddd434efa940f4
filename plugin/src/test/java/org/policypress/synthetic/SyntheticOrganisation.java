package org.policypress.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An organisation that nobody runs, with a policy that passes every rule. Equal descriptions give
 * equal files.
 *
 * @param schools how many schools
 * @param languages tags of the languages; the first one is that of the source
 * @param categories kinds of data that all schools have
 * @param ownCategories kinds of data that each school has besides, in a file of its own
 * @param documents how many documents each school has in each language, besides the handbook of all
 * @param seed chooses among the words
 */
public record SyntheticOrganisation(
    int schools,
    List<String> languages,
    int categories,
    int ownCategories,
    int documents,
    long seed) {
  /** The seven languages that the templates have words of. */
  public static final List<String> LANGUAGES = List.of("en", "sv", "da", "ar", "fa", "so", "ti");

  private static final List<String> KINDS = List.of("privacy-page", "notice", "pupil-notice");
  private static final List<String> AUDIENCES = List.of("public", "parents", "pupils");

  /** Copies the list. */
  public SyntheticOrganisation {
    languages = List.copyOf(languages);
    if (schools < 1 || languages.isEmpty() || categories < 1 || ownCategories < 0) {
      throw new IllegalArgumentException("an organisation has a school, a language and data");
    }
  }

  /** Writes the sources into a folder. */
  public void write(Path folder) throws IOException {
    Lexicon lexicon = Lexicon.read();
    SplittableRandom random = new SplittableRandom(seed);
    SyntheticRecords records = new SyntheticRecords(lexicon, random);
    SyntheticBase base = new SyntheticBase(lexicon);
    Translations translations = new Translations(languages.get(0));
    SourceText text = new SourceText(languages.get(0), translations::add);

    put(folder.resolve("organisation.yaml"), text.of(base.organisation(languages, schools)));
    put(folder.resolve("base.yaml"), text.of(base.rest()));
    put(folder.resolve("data.yaml"), text.of(records.of("common", categories)));
    put(folder.resolve("documents.yaml"), text.of(documents(lexicon)));
    for (int i = 1; i <= schools && ownCategories > 0; i++) {
      String id = SyntheticBase.school(i);
      Entry head = Entry.empty().with("school", id).with("because", lexicon.one("school-differs"));
      String school = text.of(head, "schools/" + id, records.of(id, ownCategories));
      put(folder.resolve("schools/" + id + ".yaml"), school);
    }
    for (String language : languages.subList(1, languages.size())) {
      put(folder.resolve("locales/" + language + ".po"), translations.in(language));
    }
  }

  private Entry documents(Lexicon lexicon) {
    List<Entry> documents = new ArrayList<>();
    documents.add(
        document("handbook", "handbook", "staff", "group", lexicon.one("handbook"))
            .with("languages", languages.subList(0, 1)));
    for (int i = 0; i < documents(); i++) {
      String kind = KINDS.get(i % KINDS.size());
      int round = i / KINDS.size();
      Words title = lexicon.one(kind);
      documents.add(
          document(
                  round == 0 ? kind : kind + "-" + (round + 1),
                  kind,
                  AUDIENCES.get(i % KINDS.size()),
                  "school",
                  round == 0 ? title : title.numbered(round + 1))
              .with("languages", languages));
    }
    return Entry.empty().with("documents", documents);
  }

  private static Entry document(
      String id, String kind, String audience, String scope, Words title) {
    return Entry.of(id)
        .with("kind", kind)
        .with("audience", audience)
        .with("scope", scope)
        .with("title", title)
        .with("formats", List.of("html", "pdf"))
        .with("revised", "2026-09-01");
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
