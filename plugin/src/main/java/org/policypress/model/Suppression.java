package org.policypress.model;

import java.time.LocalDate;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * A warning or note that an author has looked at and decided to live with.
 *
 * @param rule id of the rule
 * @param at the path of the entity, such as {@code access/caretaker}
 * @param because the reason
 * @param until the last day on which it counts
 */
public record Suppression(
    Located<String> rule,
    Located<String> at,
    Located<String> because,
    Optional<Located<LocalDate>> until) {}
