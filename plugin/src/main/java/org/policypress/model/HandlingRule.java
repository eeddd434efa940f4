package org.policypress.model;

import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * What may be done with data of a sensitivity or category: one cell, row or column of the decision
 * table that staff look things up in (art. 32(4)).
 *
 * @param id its id
 * @param action what is done with the data
 * @param classes sensitivities that it decides on
 * @param categories data categories that it decides on, before their class
 * @param channels ways in which the data travel; any way if left out
 * @param places places where the data lie; any place if left out
 * @param decision whether it may be done
 * @param conditions what must hold before it may be done
 * @param because the reason, for whoever asks
 * @param stewardship owner, review, law, visibility
 */
public record HandlingRule(
    Located<String> id,
    Located<Action> action,
    List<Located<DataCategory.Sensitivity>> classes,
    List<Ref<DataCategory>> categories,
    List<Ref<Channel>> channels,
    List<Ref<StoragePlace>> places,
    Located<Decision> decision,
    List<Phrase> conditions,
    Optional<Phrase> because,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** What is done with data. */
  public enum Action {
    /** Keeping them somewhere. */
    STORE,
    /** Giving them to colleagues or partners. */
    SHARE,
    /** Sending them by mail. */
    EMAIL_OUT,
    /** Receiving them by mail. */
    EMAIL_IN,
    /** Printing them. */
    PRINT,
    /** Showing them to everybody. */
    PUBLISH,
    /** Working with them outside the school. */
    REMOTE,
    /** Writing them into a free-text field. */
    FREE_TEXT,
    /** Erasing or destroying them. */
    DISPOSE
  }

  /** Whether something may be done. */
  public enum Decision {
    /** Yes. */
    ALLOW,
    /** Only if every condition holds. */
    CONDITIONAL,
    /** No. */
    FORBID
  }

  /** Copies the lists. */
  public HandlingRule {
    classes = List.copyOf(classes);
    categories = List.copyOf(categories);
    channels = List.copyOf(channels);
    places = List.copyOf(places);
    conditions = List.copyOf(conditions);
  }
}
