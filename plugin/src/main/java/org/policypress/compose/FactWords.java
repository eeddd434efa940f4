package org.policypress.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policypress.language.CountryNames;
import org.policypress.model.Entity;
import org.policypress.model.LegalBasis.Article6;
import org.policypress.model.NoticeDuty.Fact;
import org.policypress.model.NoticeItem;
import org.policypress.model.Organisation;
import org.policypress.model.Phrase;
import org.policypress.model.PolicyIndex;
import org.policypress.model.RetentionRule;
import org.policypress.model.Right;
import org.policypress.source.Located;

/**
 * What documents print of a fact of the policy, as characters: with these a report finds the
 * sentence that tells it.
 */
public final class FactWords {
  private final Wording wording;
  private final PolicyIndex index;

  /**
   * @param wording words of the document's language
   * @param index finds what rules refer to
   */
  public FactWords(Wording wording, PolicyIndex index) {
    this.wording = wording;
    this.index = index;
  }

  /** What stands together where a document tells this fact of an item. */
  public List<String> printed(NoticeItem item, Object told) {
    if (item == NoticeItem.TRANSFERS && told instanceof Located<?> country) {
      String code = String.valueOf(country.value());
      return List.of(CountryNames.of(code, wording.language()).orElse(code));
    }
    if (told instanceof RetentionRule rule) {
      return new RetentionWords(wording, index).outcomes(rule).stream().map(Text::plain).toList();
    }
    return List.of(words(told));
  }

  private String words(Object told) {
    if (told instanceof Phrase phrase) {
      return wording.phrase(phrase).plain();
    }
    if (told instanceof Right right) {
      return wording.phrase(right.label()).plain();
    }
    Object value = told instanceof Located<?> located ? located.value() : told;
    return value instanceof Article6 article
        ? wording.article(article.citation()).plain()
        : String.valueOf(value);
  }

  /**
   * The sentence with which every document tells an item when there is no fact of it, and the place
   * in the catalogue where it stands.
   */
  public Optional<Fact> standing(NoticeItem item, Entity controller) {
    return switch (item) {
      case TRANSFERS -> Optional.of(standing("notice/no-transfers", Map.of()));
      case AUTOMATED_DECISIONS ->
          Optional.of(standing("notice/no-automated", Map.of("school", name(controller))));
      default -> Optional.empty();
    };
  }

  private Fact standing(String key, Map<String, Text> values) {
    return new Fact(wording.say(key, values).plain(), wording.place(key));
  }

  private Text name(Entity controller) {
    return wording.phrase(
        controller instanceof Organisation.School school
            ? school.name()
            : ((Organisation) controller).name());
  }

  /** Provisions as the language cites them: {@code 13(2)(b), 21(4)}. */
  public String articles(String citations) {
    return Stream.of(citations.split(", "))
        .map(one -> wording.article(one).plain())
        .collect(Collectors.joining(wording.sign("comma").plain()));
  }

  /** A retention rule as staff read it: how long, where, what then. */
  public String retention(RetentionRule rule) {
    String stop = wording.sign("stop").plain();
    return new RetentionWords(wording, index)
        .forStaff(rule).stream()
            .map(s -> s.period().plain() + stop + s.places().plain() + stop + s.action().plain())
            .collect(Collectors.joining(wording.sign("semicolon").plain()));
  }
}
