package org.policypress.validate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.NearestNames;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Entity;
import org.policypress.model.KebabCase;
import org.policypress.model.Ref;
import org.policypress.model.SchoolPolicy;

/** Says that a reference names nothing, and what the author may have meant. */
final class UnknownReference {
  private UnknownReference() {}

  /** The diagnostic of a rule for a reference that stands in {@code from}. */
  static Diagnostic report(RuleDescriptor rule, String from, Ref<?> ref, SchoolPolicy school) {
    String kind = KebabCase.words(ref.type());
    List<String> known = new ArrayList<>(school.index().ids(ref.type()));
    Diagnostic diagnostic =
        Diagnostic.of(rule, ref.span(), from + " names unknown " + kind + " `" + ref.id() + "`")
            .withLabel("no " + kind + " has this id")
            .withHint(
                NearestNames.hint(
                    ref.id(), known, "declare a " + kind + " with this id, or correct the name"));
    Optional<? extends Entity> nearest =
        NearestNames.of(ref.id(), known).stream()
            .findFirst()
            .flatMap(id -> school.index().find(ref.type(), id));
    return nearest.isPresent()
        ? diagnostic.withRelated("declared at", nearest.get().id().span())
        : diagnostic;
  }
}
