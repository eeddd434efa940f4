package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policypress.edition.CheckedPolicy;
import org.policypress.model.Consent;
import org.policypress.model.Contact;
import org.policypress.model.Document;
import org.policypress.model.Phrase;
import org.policypress.model.PolicySet;
import org.policypress.model.PolicyWalk;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.SchoolSystem;
import org.policypress.model.StoragePlace;
import org.policypress.source.Located;

/** No document for anybody but staff holds a fact of the samples that is for staff. */
class StaffOnlyFactsIT {
  /** Length up to which a text may stand in other prose by chance. */
  private static final int BY_CHANCE = 25;

  private static final Set<String> facts = new LinkedHashSet<>();
  private static final Set<String> internalChannels = new LinkedHashSet<>();
  private static final Set<String> publicChannels = new LinkedHashSet<>();
  private static final Set<String> openDocuments = new LinkedHashSet<>();
  private static final Set<String> staffDocuments = new LinkedHashSet<>();

  @BeforeAll
  static void readTheSamples() throws Exception {
    for (CheckedPolicy policy : Checking.of(PublishedSite.SOURCE).policies()) {
      String id = policy.group().id();
      for (Document document : policy.group().base().documents()) {
        boolean staff = document.audience().value() == Document.Audience.STAFF;
        (staff ? staffDocuments : openDocuments).add(id + "/" + document.id().value());
      }
      note(policy.group().base());
      policy.group().schools().stream().map(SchoolPolicy::policy).forEach(StaffOnlyFactsIT::note);
    }
    internalChannels.removeAll(publicChannels);
    facts.addAll(internalChannels);
  }

  private static void note(PolicySet policy) {
    for (StoragePlace place : policy.storagePlaces()) {
      place.keyPlace().map(Phrase::value).ifPresent(facts::add);
      place.filePath().map(Located::value).ifPresent(facts::add);
    }
    for (Consent consent : policy.consents()) {
      consent.evidence().map(Phrase::value).ifPresent(facts::add);
    }
    for (SchoolSystem system : policy.systems()) {
      Stream.concat(
              system.authorisationLevels().stream(),
              Stream.concat(system.authentication().stream(), system.logging().stream()))
          .map(Phrase::value)
          .filter(text -> text.length() > BY_CHANCE)
          .forEach(facts::add);
    }
    for (Contact contact : policy.contacts()) {
      boolean internal = contact.internalOnly().map(Located::value).orElse(false);
      channels(contact).forEach((internal ? internalChannels : publicChannels)::add);
    }
    PolicyWalk.visit(policy.organisation(), StaffOnlyFactsIT::notePublic);
  }

  private static void notePublic(Object value) {
    if (value instanceof Located<?> located && located.value() instanceof String text) {
      publicChannels.add(text);
    }
  }

  private static Stream<String> channels(Contact contact) {
    return Stream.of(contact.phone(), contact.email(), contact.website())
        .flatMap(Optional::stream)
        .map(Located::value);
  }

  @Test
  void theSamplesHoldSuchFactsAndStaffReadSomeOfThem() {
    assertThat(facts).hasSizeGreaterThan(20);
    assertThat(internalChannels).isNotEmpty();
    assertThat(found(staffDocuments)).isNotEmpty();
  }

  @Test
  void nobodyElseReadsThem() {
    assertThat(openDocuments).hasSizeGreaterThan(8);
    assertThat(found(openDocuments)).isEmpty();
  }

  /** The facts in the pages, fragments and AsciiDoc of these documents. */
  private static List<String> found(Set<String> documents) {
    List<String> found = new ArrayList<>();
    for (String file : PublishedSite.files(PublishedSite.FOLDER)) {
      if (isText(file) && documents.contains(document(file))) {
        String text = text(file);
        facts.stream().filter(text::contains).forEach(fact -> found.add(file + ": " + fact));
      }
    }
    return found;
  }

  private static boolean isText(String file) {
    return file.endsWith(".html") || file.endsWith(".adoc");
  }

  /** Organisation and document of {@code public/org/da/school/parent-notice.html}. */
  private static String document(String file) {
    String[] path = file.split("/", -1);
    String name = path[path.length - 1];
    return path.length < 3 ? name : path[1] + "/" + name.substring(0, name.indexOf('.'));
  }

  private static String text(String file) {
    String text = new String(PublishedSite.bytes(file), StandardCharsets.UTF_8);
    return file.endsWith(".adoc") ? Parser.unescapeEntities(text, false) : Jsoup.parse(text).text();
  }
}
