package org.policypress.compose;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.ArticleWords;
import org.policypress.language.Dates;
import org.policypress.language.Language;
import org.policypress.language.Lists;
import org.policypress.language.Messages;
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
  private static final Pattern SLOT = Pattern.compile("\uE000(\\d+)\uE001");

  private final Language source;
  private final Messages messages;
  private final PolicyCatalogue catalogue;
  private final PeriodWords periods;
  private final Dates dates;
  private final ArticleWords articles;
  private final Listener shown;

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
    this.source = source;
    this.messages = messages;
    this.catalogue = catalogue;
    this.periods = new PeriodWords(messages);
    this.dates = new Dates(messages);
    this.articles = new ArticleWords(messages);
    this.shown = shown;
  }

  /** The language of the document. */
  public Language language() {
    return messages.language();
  }

  /** A text of the policy; in the source language if nobody has translated it. */
  public Text phrase(Phrase phrase) {
    shown.text(phrase.path(), phrase.value());
    return translation(phrase.path(), phrase.value())
        .map(t -> new Text(List.of(new Text.Run(t.value(), language(), t.state()))))
        .orElseGet(() -> Text.of(phrase.value(), source));
  }

  /** A prose field of the policy; in the source language if nobody has translated it. */
  ProseText passage(Passage passage) {
    shown.text(passage.path(), passage.value());
    return translation(passage.path(), passage.value())
        .map(
            t ->
                new ProseText(
                    ProseParser.parse(t.text(), new Diagnostics()), language(), t.state()))
        .orElseGet(() -> new ProseText(passage.prose(), source, ReviewState.SOURCE));
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
    return language().equals(source) ? Optional.empty() : catalogue.find(path, text);
  }

  /** A word from a list, and what a reader calls it. */
  Term term(Enum<?> constant) {
    Text label = own(messages.get(constant));
    return constant instanceof Point point
        ? new Term(KebabCase.of(constant), label, Optional.of(article(point.citation())))
        : new Term(KebabCase.of(constant), label);
  }

  /**
   * An article as the language cites it, from the citation of the model such as {@code 6(1)(e)}.
   */
  Text article(String citation) {
    return own(articles.of(citation));
  }

  /** A text that is the same in every language: a phone number, a name, an address. */
  Text own(String text) {
    return Text.of(text, language());
  }

  /** A message. */
  public Text say(String key) {
    return say(key, Map.of());
  }

  /** A message with texts in its places; each keeps its language. */
  public Text say(String key, Map<String, ?> values) {
    List<Text> texts = new ArrayList<>();
    Map<String, String> slots = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          slots.put(name, "\uE000" + texts.size() + "\uE001");
          texts.add(value instanceof Text text ? text : own(String.valueOf(value)));
        });
    String said = messages.get(key, slots);
    Text whole = new Text(List.of());
    Matcher matcher = SLOT.matcher(said);
    int from = 0;
    while (matcher.find()) {
      whole = whole.plus(own(said.substring(from, matcher.start())));
      whole = whole.plus(texts.get(Integer.parseInt(matcher.group(1))));
      from = matcher.end();
    }
    return from < said.length() ? whole.plus(own(said.substring(from))) : whole;
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
    runs.set(0, new Text.Run(raised, first.language(), first.state()));
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
    runs.set(0, new Text.Run(lowered, first.language(), first.state()));
    return new Text(runs);
  }

  /** A text without the full stop at its end, for where the sentence goes on or sets its own. */
  public Text clause(Text text) {
    if (!text.plain().endsWith(".") || text.plain().endsWith("..")) {
      return text;
    }
    List<Text.Run> runs = new ArrayList<>(text.runs());
    Text.Run last = runs.remove(runs.size() - 1);
    String open = last.text().substring(0, last.text().length() - 1);
    runs.add(new Text.Run(open, last.language(), last.state()));
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

  /** A day in words and as ISO 8601. */
  public DayText date(LocalDate day) {
    return new DayText(own(dates.inWords(day)), Dates.iso(day));
  }

  /** A deadline in hours or days. */
  Text duration(Duration duration) {
    return own(periods.of(duration));
  }

  /** How long, in words. */
  Text keep(Keep keep) {
    return own(words(keep));
  }

  /** How long after an event, in words. */
  Text keepAfter(Keep keep, Enum<?> event) {
    return own(periods.after(words(keep), event));
  }

  private String words(Keep keep) {
    RetentionPeriod period = keep.period();
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
