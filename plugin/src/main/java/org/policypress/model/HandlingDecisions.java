package org.policypress.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.policypress.model.DataCategory.Sensitivity;
import org.policypress.model.HandlingRule.Action;

/**
 * Which handling rule decides what may be done with data of a sensitivity. A rule that names the
 * place or channel counts before one for all; of two that disagree the stricter one.
 */
public final class HandlingDecisions {
  /** Channels on which everybody reads. */
  private static final Set<Channel.Kind> TO_EVERYBODY =
      EnumSet.of(Channel.Kind.WEB, Channel.Kind.SOCIAL_MEDIA, Channel.Kind.PRINTED_MATTER);

  private final PolicySet policy;

  /** The decisions of a policy. */
  public HandlingDecisions(PolicySet policy) {
    this.policy = policy;
  }

  /** The sensitivities of which the policy has data. */
  public List<Sensitivity> classes() {
    return Arrays.stream(Sensitivity.values())
        .filter(s -> policy.dataCategories().stream().anyMatch(c -> c.sensitivity().value() == s))
        .toList();
  }

  /** The sensitivities of which the policy has data, and those of which a rule speaks. */
  public List<Sensitivity> columns() {
    List<Sensitivity> classes = classes();
    return Arrays.stream(Sensitivity.values())
        .filter(s -> classes.contains(s) || policy.handling().stream().anyMatch(r -> names(r, s)))
        .toList();
  }

  private static boolean names(HandlingRule rule, Sensitivity sensitivity) {
    return rule.classes().stream().anyMatch(c -> c.value() == sensitivity);
  }

  /** All rules for an action. */
  public List<HandlingRule> rules(Action action) {
    return policy.handling().stream().filter(rule -> rule.action().value() == action).toList();
  }

  /** Whether an action is decided by channel. */
  public boolean hasChannels(Action action) {
    return rules(action).stream().anyMatch(rule -> !rule.channels().isEmpty());
  }

  /** The channels by which an action can be done: those that a rule names, and their like. */
  public List<Channel> channels(Action action) {
    return policy.channels().stream()
        .filter(channel -> isNamed(channel, action) || belongs(channel, action))
        .toList();
  }

  private boolean isNamed(Channel channel, Action action) {
    return rules(action).stream().anyMatch(rule -> names(rule.channels(), channel));
  }

  /** Sharing by mail is decided where mail is, if the policy speaks of that by itself. */
  private boolean belongs(Channel channel, Action action) {
    boolean toEverybody = TO_EVERYBODY.contains(channel.kind().value());
    return switch (action) {
      case SHARE -> !toEverybody && !isNamed(channel, Action.EMAIL_OUT);
      case PUBLISH -> toEverybody;
      default -> false;
    };
  }

  /** The rule on keeping data of a sensitivity in a place. */
  public Optional<HandlingRule> in(StoragePlace place, Sensitivity sensitivity) {
    return rule(
        Action.STORE,
        sensitivity,
        rule -> names(rule.places(), place),
        rule -> rule.places().isEmpty());
  }

  /** The rule on an action by a channel. */
  public Optional<HandlingRule> by(Channel channel, Action action, Sensitivity sensitivity) {
    return rule(
        action,
        sensitivity,
        rule -> names(rule.channels(), channel),
        rule -> rule.channels().isEmpty());
  }

  /** The rule on an action, wherever and by whatever way it is done. */
  public Optional<HandlingRule> on(Action action, Sensitivity sensitivity) {
    return rule(action, sensitivity, rule -> true, rule -> true);
  }

  private Optional<HandlingRule> rule(
      Action action,
      Sensitivity sensitivity,
      Predicate<HandlingRule> named,
      Predicate<HandlingRule> general) {
    List<HandlingRule> rules =
        rules(action).stream()
            .filter(rule -> rule.categories().isEmpty())
            .filter(rule -> names(rule, sensitivity))
            .toList();
    Comparator<HandlingRule> strictness = Comparator.comparing(rule -> rule.decision().value());
    return rules.stream()
        .filter(named)
        .max(strictness)
        .or(() -> rules.stream().filter(general).max(strictness));
  }

  private static boolean names(List<? extends Ref<?>> refs, Entity entity) {
    return refs.stream().anyMatch(ref -> ref.id().equals(entity.id().value()));
  }
}
