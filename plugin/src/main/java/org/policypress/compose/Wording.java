package org.policypress.compose;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.Dates;
import org.policypress.language.Language;
import org.policypress.language.LanguageNames;
import org.policypress.language.Lists;
import org.policypress.language.Messages;
import org.policypress.language.Numerals;
import org.policypress.language.PeriodWords;
import org.policypress.language.PolicyCatalogue;
import org.policypress.language.ReviewState;
import org.policypress.language.Translation;
import org.policypress.model.Entity;
import org.policypress.model.KebabCase;
import org.policypress.model.Keep;
import org.policypress.model.LegalBasis.Point;
import org.policypress.model.Passage;
import org.policypress.model.Phrase;
import org.policypress.model.PolicyPaths;
import org.policypress.model.RetentionPeriod;
import org.policypress.prose.ProseParser;
import org.policypress.source.SourceSpan;

/** Says what the policy holds in the language of a document. */
public final class Wording {
  /** The full stop of any script, but no ellipsis. */
  private static final Pattern FULL_STOP = Pattern.compile("(?<!\\.)\\.$|[።。۔।]$");

  private static final Pattern SLOT = Pattern.compile("\uE000(\\d+)\uE001");

  private final Language source;
  private final Messages messages;
  private final SpokenMessages spoken;
  private final PolicyCatalogue catalogue;
  private final Listener shown;
  private final Set<Translation> doubtful = new LinkedHashSet<>();

  /** Hears which entries and texts of the policy are put into words. */
  public interface Listener {
    /** A section of the document begins. */
    void section(String name);

    /** An entry is shown, which may have no text of its own. */
    void entry(String path);

    /** A text is shown. */
    void text(String path, String words);

    /** One who does not listen. */
    static Listener none() {
      return new Listener() {
        @Override
        public void section(String name) {}

        @Override
        public void entry(String path) {}

        @Override
        public void text(String path, String words) {}
      };
    }
  }

  /**
   * @param source language of the policy's texts
   * @param messages what templates say, in the document's language
   * @param catalogue translations of the policy's texts into it; empty for the source language
   * @param shown hears what of the policy is put into words
   */
  public Wording(Language source, Messages messages, PolicyCatalogue catalogue, Listener shown) {
    this(source, messages, catalogue, new Dates(messages), shown);
  }

  /**
   * @param source language of the policy's texts
   * @param messages what templates say, in the document's language
   * @param catalogue translations of the policy's texts into it; empty for the source language
   * @param dates says days in the document's language
   * @param shown hears what of the policy is put into words
   */
  public Wording(
      Language source, Messages messages, PolicyCatalogue catalogue, Dates dates, Listener shown) {
    this.source = source;
    this.messages = messages;
    this.spoken =
        new SpokenMessages(
            messages, dates, messages.language().equals(source), this::isPutIntoWords);
    this.catalogue = catalogue;
    this.shown = shown;
  }

  /** The language of the document. */
  public Language language() {
    return messages.language();
  }

  /** Whether the policy is written in the language of the document. */
  public boolean isOriginal() {
    return language().equals(source);
  }

  /**
   * The translations that have been put into words so far and that nobody has reviewed, or that are
   * older than their source; messages and texts of the policy, in the order of their use.
   */
  public Set<Translation> doubtful() {
    return Collections.unmodifiableSet(doubtful);
  }

  private void isPutIntoWords(Translation translation) {
    if (translation.state().isMarked()) {
      doubtful.add(translation);
    }
  }

  /** A text of the policy; in the source language if nobody has translated it. */
  public Text phrase(Phrase phrase) {
    shown.text(phrase.path(), phrase.value());
    return translation(phrase.path(), phrase.value())
        .map(t -> new Text(List.of(new Text.Run(t.value(), language(), t.state()))))
        .orElseGet(() -> new Text(List.of(new Text.Run(phrase.value(), source, untranslated()))));
  }

  /** A prose field of the policy; in the source language if nobody has translated it. */
  ProseText passage(Passage passage) {
    shown.text(passage.path(), passage.value());
    return translation(passage.path(), passage.value())
        .map(
            t ->
                new ProseText(
                    ProseParser.parse(t.text(), new Diagnostics()), language(), t.state()))
        .orElseGet(() -> new ProseText(passage.prose(), source, untranslated()));
  }

  /** Notes that a section of the document begins. */
  public void enters(String section) {
    shown.section(section);
  }

  /** Notes that an entry is shown that may have no text of its own. */
  void shows(Entity entry) {
    shown.entry(PolicyPaths.of(entry));
  }

  private Optional<Translation> translation(String path, String text) {
    Optional<Translation> found = isOriginal() ? Optional.empty() : catalogue.find(path, text);
    found.ifPresent(this::isPutIntoWords);
    return found;
  }

  private ReviewState untranslated() {
    return isOriginal() ? ReviewState.SOURCE : ReviewState.UNTRANSLATED;
  }

  /** A word from a list, and what a reader calls it. */
  Term term(Enum<?> constant) {
    Text label = spoken.text(() -> spoken.messages().get(constant));
    return constant instanceof Point point
        ? new Term(KebabCase.of(constant), label, Optional.of(article(point.citation())))
        : new Term(KebabCase.of(constant), label);
  }

  /**
   * An article as the language cites it, from the citation of the model such as {@code 6(1)(e)}.
   */
  Text article(String citation) {
    return spoken.article(citation);
  }

  /** A text that is the same in every language: a phone number, a name, an address. */
  Text own(String text) {
    return Text.of(text, language());
  }

  /** A name in the language of the sources, such as that of a law: it is never translated. */
  Text named(String text) {
    return Text.of(text, source);
  }

  /** A message. */
  public Text say(String key) {
    return say(key, Map.of());
  }

  /** A message with texts in its places; each keeps its language. */
  public Text say(String key, Map<String, ?> values) {
    return filled(values, slots -> spoken.messages().get(key, slots));
  }

  /** A message for a number, which stands in it as {@code {number}}; texts keep their language. */
  public Text count(String key, int number, Map<String, ?> values) {
    return filled(values, slots -> spoken.messages().plural(key, number, slots));
  }

  private Text filled(Map<String, ?> values, Function<Map<String, String>, String> message) {
    List<Text> texts = new ArrayList<>();
    Map<String, String> slots = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          slots.put(name, "\uE000" + texts.size() + "\uE001");
          texts.add(text(value));
        });
    Text.Run said = spoken.text(() -> message.apply(slots)).runs().get(0);
    List<Text.Run> runs = new ArrayList<>();
    Matcher matcher = SLOT.matcher(said.text());
    int from = 0;
    while (matcher.find()) {
      runs.add(said.with(said.text().substring(from, matcher.start())));
      runs.addAll(texts.get(Integer.parseInt(matcher.group(1))).runs());
      from = matcher.end();
    }
    runs.add(said.with(said.text().substring(from)));
    return new Text(runs.stream().filter(run -> !run.text().isEmpty()).toList());
  }

  private Text text(Object value) {
    if (value instanceof Text text) {
      return text;
    }
    boolean counts = value instanceof Integer || value instanceof Long;
    return own(
        counts ? new Numerals(language()).of(((Number) value).longValue()) : String.valueOf(value));
  }

  /** A sign of the language with the space after it: {@code comma}, {@code colon}. */
  Text sign(String name) {
    return spoken.text(() -> spoken.messages().get("punctuation/" + name) + " ");
  }

  /** Where a message stands in its catalogue. */
  SourceSpan place(String key) {
    return messages.find(key).orElseThrow().text().span();
  }

  /** Whether there is such a message. */
  boolean knows(String key) {
    return messages.find(key).isPresent();
  }

  /** A text with a capital, for where it stands alone. */
  public Text sentence(Text text) {
    if (text.runs().isEmpty() || text.runs().get(0).text().isEmpty()) {
      return text;
    }
    List<Text.Run> runs = new ArrayList<>(text.runs());
    Text.Run first = runs.get(0);
    int head = first.text().offsetByCodePoints(0, 1);
    String raised =
        first.text().substring(0, head).toUpperCase(first.language().locale())
            + first.text().substring(head);
    runs.set(0, first.with(raised));
    return new Text(runs);
  }

  /**
   * A text without its capital, for where it stands within a sentence; {@code CPR} keeps its own,
   * {@code E-post} does not.
   */
  public Text within(Text text) {
    if (text.runs().isEmpty() || text.runs().get(0).text().length() < 2) {
      return text;
    }
    Text.Run first = text.runs().get(0);
    int head = first.text().offsetByCodePoints(0, 1);
    if (!Character.isLowerCase(first.text().codePointAt(head)) && !first.text().startsWith("E-")) {
      return text;
    }
    List<Text.Run> runs = new ArrayList<>(text.runs());
    String lowered =
        first.text().substring(0, head).toLowerCase(first.language().locale())
            + first.text().substring(head);
    runs.set(0, first.with(lowered));
    return new Text(runs);
  }

  /** A text without the full stop at its end, for where the sentence goes on or sets its own. */
  public Text clause(Text text) {
    if (!FULL_STOP.matcher(text.plain()).find()) {
      return text;
    }
    List<Text.Run> runs = new ArrayList<>(text.runs());
    Text.Run last = runs.remove(runs.size() - 1);
    String open = last.text().substring(0, last.text().length() - 1);
    runs.add(last.with(open));
    return new Text(runs);
  }

  /** Members as the language enumerates them. */
  Text list(List<Text> members) {
    List<String> separators = new Lists(language()).separators(members.size());
    Text whole = new Text(List.of());
    for (int i = 0; i < members.size(); i++) {
      whole = i == 0 ? members.get(i) : whole.plus(own(separators.get(i))).plus(members.get(i));
    }
    return whole;
  }

  /** What the reader calls a language. */
  public Text languageName(Language named) {
    return own(LanguageNames.of(named, language()));
  }

  /** A day in words and as ISO 8601. */
  public DayText date(LocalDate day) {
    return new DayText(spoken.date(day), Dates.iso(day), spoken.legalDate(day));
  }

  /** A deadline in hours or days. */
  Text duration(Duration duration) {
    return spoken.text(() -> spoken.periods().of(duration));
  }

  /** A period of calendar units. */
  Text period(Period period) {
    return spoken.text(() -> spoken.periods().of(period));
  }

  /** How long, in words. */
  Text keep(Keep keep) {
    return spoken.text(() -> words(keep));
  }

  /** How long after an event, in words. */
  Text keepAfter(Keep keep, Enum<?> event) {
    return spoken.text(() -> spoken.periods().after(words(keep), event));
  }

  private String words(Keep keep) {
    RetentionPeriod period = keep.period();
    PeriodWords periods = spoken.periods();
    if (period instanceof RetentionPeriod.Calendar calendar) {
      String words = periods.of(calendar.period());
      return calendar.period().isZero() ? words : periods.limited(keep.limit(), words);
    }
    if (period instanceof RetentionPeriod.SchoolYears years) {
      return periods.limited(keep.limit(), periods.schoolYears(years.count()));
    }
    if (period instanceof RetentionPeriod.AccountingYears years) {
      return periods.limited(
          keep.limit(), periods.accountingYears(years.count(), years.approved()));
    }
    if (period instanceof RetentionPeriod.CurrentYearAndPrevious years) {
      return periods.currentYearAndPrevious(years.previous());
    }
    if (period instanceof RetentionPeriod.UntilEvent until) {
      return periods.until(until.event());
    }
    if (period instanceof RetentionPeriod.Continuous continuous) {
      return periods.continuously(continuous.maximum());
    }
    if (period instanceof RetentionPeriod.PerRecordsPlan) {
      return periods.perRecordsPlan();
    }
    if (period instanceof RetentionPeriod.Indefinite) {
      return periods.indefinitely();
    }
    return ((RetentionPeriod.Vague) period).words();
  }
}
