package org.policypress.language;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;
import org.policypress.source.SourceText;

/**
 * What templates and rules say in one language.
 *
 * <p>A catalogue entry has the key as {@code msgctxt} (such as {@code section/retention}), the
 * English text as {@code msgid}, and the text as {@code msgstr}, with plain placeholders such as
 * {@code {number}}. A message that depends on a number has one entry for each plural category of
 * the language (Unicode CLDR): {@code period/days/one}, {@code period/days/other}. The words for an
 * enum constant have the key of {@link #key(Enum)}. Words stand as they would within a sentence;
 * {@link #sentence} raises the first letter.
 */
public final class Messages {
  /** Tag of the language in which the messages were written. */
  public static final String SOURCE_TAG = "en";

  private static final String NUMBER = "number";
  private static final String OTHER = PluralRules.KEYWORD_OTHER;
  private static final Set<String> EXACT_CATEGORIES = Set.of("zero", "one", "two", "few", "many");

  private final Language language;
  private final PluralRules pluralRules;
  private final Numerals numerals;
  private final Map<String, Translation> byKey;
  private final SourceFile file;
  private final Optional<Messages> source;
  private final Diagnostics diagnostics;
  private final Set<String> missing;
  private final Consumer<Translation> listener;

  private Messages(
      Language language, SourceFile file, Optional<Messages> source, Diagnostics diagnostics) {
    this.language = language;
    this.pluralRules = PluralRules.forLocale(ULocale.forLocale(language.locale()));
    this.numerals = new Numerals(language);
    this.byKey = new TreeMap<>();
    this.file = file;
    this.source = source;
    this.diagnostics = diagnostics;
    this.missing = new TreeSet<>();
    this.listener = message -> {};
  }

  private Messages(Messages same, Consumer<Translation> listener) {
    this.language = same.language;
    this.pluralRules = same.pluralRules;
    this.numerals = same.numerals;
    this.byKey = same.byKey;
    this.file = same.file;
    this.source = same.source;
    this.diagnostics = same.diagnostics;
    this.missing = same.missing;
    this.listener = listener;
  }

  /**
   * Reads catalogues, the more important ones last: a user's own file need only hold what it
   * changes.
   */
  public static Messages load(
      Language language, List<SourceFile> catalogues, Diagnostics diagnostics) {
    return load(language, catalogues, Optional.empty(), diagnostics);
  }

  /**
   * Reads catalogues as above. When something is to be said that they lack, they are told so at
   * once; the English words stand in, so that no fault follows from it.
   *
   * @param source what there is to say, in English
   * @param diagnostics takes the faults of the catalogues, missing messages also later
   */
  public static Messages load(
      Language language, List<SourceFile> catalogues, Messages source, Diagnostics diagnostics) {
    return load(language, catalogues, Optional.of(source), diagnostics);
  }

  private static Messages load(
      Language language,
      List<SourceFile> catalogues,
      Optional<Messages> source,
      Diagnostics diagnostics) {
    SourceFile last =
        catalogues.isEmpty()
            ? new SourceFile("messages/" + language.tag() + ".po", "")
            : catalogues.get(catalogues.size() - 1);
    Messages messages = new Messages(language, last, source, diagnostics);
    for (SourceFile catalogue : catalogues) {
      for (PoEntry entry : PoReader.read(catalogue, diagnostics).live()) {
        messages.take(entry, diagnostics);
      }
    }
    return messages;
  }

  /** The same messages; the listener hears of each one that is taken. */
  public Messages overheardBy(Consumer<Translation> hears) {
    return new Messages(this, hears);
  }

  /** The key of the words for an enum constant, such as {@code data-category.form/paper}. */
  public static String key(Enum<?> constant) {
    return EnumKeys.of(constant);
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** All keys, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(byKey.keySet());
  }

  /** The message with its place and state, if there is one. */
  public Optional<Translation> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** How many messages are translations that nobody has signed. */
  public int unreviewed() {
    return (int)
        byKey.values().stream()
            .filter(message -> message.state() == ReviewState.UNREVIEWED)
            .count();
  }

  /** The message without anything to fill in. */
  public String get(String key) {
    return get(key, Map.of());
  }

  /** The message with its placeholders filled in. */
  public String get(String key, Map<String, String> values) {
    Translation message = find(key).orElseGet(() -> missing(key, key));
    listener.accept(message);
    return Placeholders.fill(message.value(), values);
  }

  /** The words for an enum constant. */
  public String get(Enum<?> constant) {
    return get(key(constant));
  }

  /** The message with its first letter raised, for where it stands alone. */
  public String sentence(String key) {
    return CaseMap.toTitle().wholeString().noLowercase().apply(language.locale(), null, get(key));
  }

  /** The words for an enum constant with the first letter raised. */
  public String sentence(Enum<?> constant) {
    return sentence(key(constant));
  }

  /** The message for a number, which is filled in as {@code {number}}. */
  public String plural(String key, int number, Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    all.put(NUMBER, numerals.of(number));
    String exact = key + "/" + pluralRules.select(number);
    String other = key + "/" + OTHER;
    if (byKey.containsKey(exact)) {
      return get(exact, all);
    }
    return find(other).isPresent() && source.isEmpty()
        ? get(other, all)
        : Placeholders.fill(missing(exact, other).value(), all);
  }

  /** Reports a message that only this catalogue lacks, and gives the English one. */
  private Translation missing(String key, String sourceKey) {
    Translation english =
        source
            .flatMap(messages -> messages.find(sourceKey))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no message " + key + " in language " + language.tag()));
    if (missing.add(key)) {
      diagnostics.report(
          Diagnostic.of(
                  CatalogueRules.MISSING,
                  file.start(),
                  "a document needs the message `" + key + "`, which `" + language + "` lacks")
              .withHint(
                  "add an entry with that msgctxt and a translation of `" + english.value() + "`"));
    }
    return english;
  }

  /**
   * Keys of another catalogue that this one has no text for, sorted. Of a message that depends on a
   * number it must have the categories of its own language, whichever the other one has.
   */
  public List<String> missing(Messages reference) {
    Set<String> wanted = new TreeSet<>();
    for (String key : reference.keys()) {
      int slash = key.lastIndexOf('/');
      String stem = slash < 0 ? key : key.substring(0, slash);
      boolean plural = reference.byKey.containsKey(stem + "/" + OTHER);
      if (!plural) {
        wanted.add(key);
      } else if (key.endsWith("/" + OTHER)) {
        pluralRules.getKeywords().forEach(category -> wanted.add(stem + "/" + category));
      }
    }
    wanted.removeAll(byKey.keySet());
    return List.copyOf(wanted);
  }

  private void take(PoEntry entry, Diagnostics diagnostics) {
    Optional<String> key = entry.message().context();
    if (key.isEmpty()) {
      diagnostics.report(
          Diagnostic.of(CatalogueRules.MALFORMED, entry.id().span(), "message without a key")
              .withHint("write the key as `msgctxt`"));
    } else if (!entry.translation().text().isEmpty()) {
      checkPlaceholders(key.get(), entry, diagnostics);
      CatalogueChecks.checkCharacters(entry, diagnostics);
      boolean source = language.tag().equals(SOURCE_TAG);
      byKey.put(
          key.get(), source ? Translation.source(entry.translation()) : Translation.of(entry));
    }
  }

  /** The form for one or two may leave the number out: "the year before". */
  private static void checkPlaceholders(String key, PoEntry entry, Diagnostics diagnostics) {
    Set<String> wanted = Placeholders.of(entry.message().id());
    Set<String> found = Placeholders.of(entry.translation().text());
    Set<String> lost = new TreeSet<>(wanted);
    lost.removeAll(found);
    if (EXACT_CATEGORIES.contains(key.substring(key.lastIndexOf('/') + 1))) {
      lost.remove(NUMBER);
      wanted.add(NUMBER);
    }
    Set<String> invented = new TreeSet<>(found);
    invented.removeAll(wanted);
    SourceText text = entry.translation();
    lost.forEach(name -> report("lost", name, key, text.span(), diagnostics));
    invented.forEach(
        name -> report("has an unknown", name, key, Placeholders.span(name, text), diagnostics));
  }

  private static void report(
      String fault, String name, String key, SourceSpan place, Diagnostics diagnostics) {
    diagnostics.report(
        Diagnostic.of(
                CatalogueRules.PLACEHOLDER,
                place,
                "message `" + key + "` " + fault + " placeholder `{" + name + "}`")
            .withHint("use the placeholders of the `msgid`, spelt as there"));
  }
}
