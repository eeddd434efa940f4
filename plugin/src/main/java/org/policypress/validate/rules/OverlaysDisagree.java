package org.policypress.validate.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Contact;
import org.policypress.model.KebabCase;
import org.policypress.model.Organisation;
import org.policypress.model.Passage;
import org.policypress.model.Phrase;
import org.policypress.model.PolicyPaths;
import org.policypress.model.PolicyWalk;
import org.policypress.model.Ref;
import org.policypress.model.SchoolDifference;
import org.policypress.model.SchoolPolicy;
import org.policypress.overlay.OverlayRules;
import org.policypress.source.Located;
import org.policypress.source.SourceSpan;
import org.policypress.validate.GroupRule;
import org.policypress.validate.ValidationContext;

/**
 * Schools may do many things otherwise, but not what is one for all of them: a law, the authority,
 * and where the organisation is the only controller its officer and its agreements.
 */
public final class OverlaysDisagree implements GroupRule {
  private static final Set<String> OF_ALL = Set.of("laws", "jurisdictions");
  private static final Set<String> OF_CONTROLLER = Set.of("processors", "joint-controllers");
  private static final String CONTACTS = "contacts";

  /** An entry as one school has it. */
  private record Version(SchoolPolicy school, SchoolDifference difference, Object entry) {}

  @Override
  public RuleDescriptor descriptor() {
    return OverlayRules.OVERLAYS_DISAGREE;
  }

  @Override
  public void check(ValidationContext context, Diagnostics sink) {
    boolean one =
        context.group().base().organisation().controller().value()
            == Organisation.Controller.ORGANISATION;
    Map<String, List<Version>> byPath = new LinkedHashMap<>();
    for (SchoolPolicy school : context.group().schools()) {
      for (SchoolDifference difference : school.differences()) {
        String path = difference.key() + "/" + difference.id();
        Optional<Object> entry =
            difference.kind() == SchoolDifference.Kind.REMOVE || !mayBeOneForAll(difference.key())
                ? Optional.empty()
                : PolicyPaths.find(school.policy(), path);
        if (entry.isPresent() && isOneForAll(difference.key(), entry.get(), one)) {
          byPath
              .computeIfAbsent(path, p -> new ArrayList<>())
              .add(new Version(school, difference, entry.get()));
        }
      }
    }
    byPath.forEach((path, versions) -> check(path, versions, sink));
  }

  private static boolean mayBeOneForAll(String key) {
    return key.equals(CONTACTS) || OF_ALL.contains(key) || OF_CONTROLLER.contains(key);
  }

  private static boolean isOneForAll(String key, Object entry, boolean oneController) {
    if (key.equals(CONTACTS) && entry instanceof Contact contact) {
      return switch (contact.function().value()) {
        case AUTHORITY -> true;
        case CONTROLLER, DPO -> oneController;
        default -> false;
      };
    }
    return OF_ALL.contains(key) || (oneController && OF_CONTROLLER.contains(key));
  }

  private static void check(String path, List<Version> versions, Diagnostics sink) {
    Version first = versions.get(0);
    for (Version later : versions.subList(1, versions.size())) {
      for (var accessor : PolicyWalk.accessors(first.entry().getClass())) {
        String field = KebabCase.of(accessor.getName());
        Object one = PolicyWalk.read(accessor, first.entry());
        Object other = PolicyWalk.read(accessor, later.entry());
        if (gives(first, field) && gives(later, field) && !values(one).equals(values(other))) {
          sink.report(
              Diagnostic.of(
                      OverlayRules.OVERLAYS_DISAGREE,
                      place(other, later),
                      "`"
                          + path
                          + "` gets another `"
                          + field
                          + "` at `"
                          + later.school().id()
                          + "` than at `"
                          + first.school().id()
                          + "`")
                  .withHint("only one of them can hold: say it once, in the organisation's files")
                  .withRelated("as `" + first.school().id() + "` has it", place(one, first)));
        }
      }
    }
  }

  /** Whether a school gives the field itself; what it adds it gives whole. */
  private static boolean gives(Version version, String field) {
    return version.difference().kind() == SchoolDifference.Kind.ADD
        || version.difference().fields().contains(field);
  }

  private static SourceSpan place(Object value, Version version) {
    return PolicyPaths.spans(value).stream().findFirst().orElse(version.difference().span());
  }

  /** What a value says, whatever the places. */
  private static List<String> values(Object value) {
    List<String> values = new ArrayList<>();
    PolicyWalk.visit(
        value,
        part -> {
          if (part instanceof Located<?> located) {
            values.add(located.value().toString());
          } else if (part instanceof Ref<?> ref) {
            values.add(ref.id());
          } else if (part instanceof Phrase phrase) {
            values.add(phrase.value());
          } else if (part instanceof Passage passage) {
            values.add(passage.value());
          }
        });
    return values;
  }
}
