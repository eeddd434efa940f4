package org.policypress.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.policypress.language.ArticleWords;
import org.policypress.language.Dates;
import org.policypress.language.Messages;
import org.policypress.language.PeriodWords;
import org.policypress.language.ReviewState;
import org.policypress.language.Translation;

/**
 * What templates say, as texts that know how far a reader may rely on them: as far as on the least
 * reviewed of the messages that they are made of.
 */
final class SpokenMessages {
  private final Messages messages;
  private final PeriodWords periods;
  private final Dates dates;
  private final ArticleWords articles;
  private ReviewState least = ReviewState.SOURCE;

  /**
   * @param messages the catalogue
   * @param dates says days in its language
   * @param original whether nothing is a translation, since the policy is written in this language
   * @param heard takes each message that is said, unless it is an original
   */
  SpokenMessages(Messages messages, Dates dates, boolean original, Consumer<Translation> heard) {
    this.messages =
        original
            ? messages
            : messages.overheardBy(
                message -> {
                  heard.accept(message);
                  least = least.compareTo(message.state()) < 0 ? message.state() : least;
                });
    this.periods = new PeriodWords(this.messages);
    this.dates = dates.with(this.messages);
    this.articles = new ArticleWords(this.messages);
  }

  Messages messages() {
    return messages;
  }

  PeriodWords periods() {
    return periods;
  }

  Text date(LocalDate day) {
    return text(() -> dates.inWords(day));
  }

  Text legalDate(LocalDate day) {
    return text(() -> dates.legal(day));
  }

  Text article(String citation) {
    return text(() -> articles.of(citation));
  }

  /** The words as a text in the state of the messages that are taken while they are made. */
  Text text(Supplier<String> words) {
    least = ReviewState.SOURCE;
    String said = words.get();
    return new Text(List.of(new Text.Run(said, messages.language(), least)));
  }
}
