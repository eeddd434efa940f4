package org.policypress.site;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policypress.edition.CheckedPolicy;
import org.policypress.language.PolicyCatalogue;
import org.policypress.model.Contact;
import org.policypress.model.Document;
import org.policypress.model.Passage;
import org.policypress.model.Phrase;
import org.policypress.model.PolicyWalk;
import org.policypress.model.Ref;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.StaffOnly;
import org.policypress.model.Stewardship;
import org.policypress.source.Located;

/**
 * What a policy says to staff alone, in each of its languages: read from the model, not from what
 * the documents make of it.
 */
final class StaffFacts {
  /** Where a text with markup falls into sentences and items. */
  private static final String BETWEEN_SENTENCES =
      "(?<=[.!?])\\s|\\n\\s*\\n|\\n\\s*[*.]+ |\\A[*.]+ ";

  private final Collection<PolicyCatalogue> catalogues;
  private final Set<String> forStaff = new LinkedHashSet<>();
  private final Set<String> forOthers = new HashSet<>();

  private StaffFacts(Collection<PolicyCatalogue> catalogues) {
    this.catalogues = catalogues;
  }

  /** The facts of a policy set, as {@link SqueezedText} has them. */
  static Set<String> of(CheckedPolicy policy) {
    StaffFacts facts = new StaffFacts(policy.catalogues().values());
    facts.read(policy.group().base(), false);
    for (SchoolPolicy school : policy.group().schools()) {
      facts.read(school.policy(), false);
      facts.read(school.overlayReason(), true);
      school.differences().forEach(difference -> facts.read(difference.reason(), true));
    }
    String open = String.join(" ", facts.forOthers);
    facts.forStaff.removeIf(open::contains);
    return facts.forStaff;
  }

  private void read(Object value, boolean staff) {
    if (value instanceof List<?> list) {
      list.forEach(item -> read(item, staff));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(item -> read(item, staff));
    } else if (value instanceof Phrase phrase) {
      say(phrase.path(), phrase.value(), staff);
    } else if (value instanceof Passage passage) {
      say(passage.path(), passage.value(), staff);
    } else if (value instanceof Located<?> located) {
      if (located.value() instanceof String text && isNoKeyword(text)) {
        note(text, staff);
      }
    } else if (value instanceof Record record && !(record instanceof Ref)) {
      boolean hidden = staff || isForStaff(record);
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        read(
            PolicyWalk.read(component.getAccessor(), record),
            hidden || component.isAnnotationPresent(StaffOnly.class));
      }
    }
  }

  /** An id or a word of the source says nothing to a reader. */
  private static boolean isNoKeyword(String text) {
    return !text.matches("[a-z0-9-]*");
  }

  private void say(String path, String words, boolean staff) {
    note(words, staff);
    for (PolicyCatalogue catalogue : catalogues) {
      catalogue.find(path, words).ifPresent(translation -> note(translation.value(), staff));
    }
  }

  private void note(String text, boolean staff) {
    if (!staff) {
      forOthers.add(SqueezedText.of(text));
      return;
    }
    for (String sentence : text.split(BETWEEN_SENTENCES, -1)) {
      String squeezed = SqueezedText.of(sentence);
      boolean marked = sentence.contains("<<") || sentence.contains("://");
      if (!marked && squeezed.length() >= SqueezedText.SHORTEST) {
        forStaff.add(squeezed);
      }
    }
  }

  /** The same as the article of the compiler that takes it out, written anew. */
  private static boolean isForStaff(Record record) {
    if (record instanceof Contact contact) {
      return contact.internalOnly().map(Located::value).orElse(false);
    }
    if (record instanceof Document document) {
      return document.audience().value() == Document.Audience.STAFF;
    }
    return !(record instanceof RetentionRule)
        && PolicyWalk.accessors(record.getClass()).stream()
            .filter(accessor -> accessor.getReturnType() == Stewardship.class)
            .map(accessor -> (Stewardship) PolicyWalk.read(accessor, record))
            .flatMap(stewardship -> stewardship.visibility().stream())
            .anyMatch(visibility -> visibility.value() != Stewardship.Visibility.PUBLIC);
  }
}
