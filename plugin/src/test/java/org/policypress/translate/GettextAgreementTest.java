package org.policypress.translate;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.Gettext;

/** GNU gettext accepts the catalogues that the goal writes, and would merge them as it does. */
@Tag("gettext")
final class GettextAgreementTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void acceptsANewCatalogueAndOneWithStaleAndObsoleteEntries() throws Exception {
    Gettext gettext = new Gettext(folder);
    TranslatedPolicy policy = TranslatedPolicy.in(folder.resolve("fjord skolen"));
    policy.update(new Diagnostics());
    gettext.assertAccepts(policy.text("en"));
    gettext.assertMergeChangesNothing(policy.text("en"));

    policy.translate("en", "msgid \"Elever\"\nmsgstr \"\"", "msgid \"Elever\"\nmsgstr \"Pupils\"");
    policy.translate(
        "en",
        "msgid \"Sekretærer\"\nmsgstr \"\"",
        "msgid \"Sekretærer\"\nmsgstr \"ሰክረተራት سكرتيرة\"");
    policy.write("label: Elever", "label: Elever og lærlinge");
    policy.write("id: secretaries", "id: office");
    policy.write("executor: secretaries", "executor: office");
    policy.update(new Diagnostics());

    gettext.assertAccepts(policy.text("en"));
    gettext.assertMergeChangesNothing(policy.text("en"));
  }

  @Test
  void acceptsTheCataloguesOfTheSamplesOnceTheyAreMerged() throws Exception {
    Gettext gettext = new Gettext(folder);
    TranslatedPolicy policy = TranslatedPolicy.copyOf("norrskenets-skolor", folder);
    for (CatalogueUpdate update : policy.update(new Diagnostics())) {
      String text = policy.text(update.language().tag());
      gettext.assertAccepts(text);
      gettext.assertMergeChangesNothing(text);
    }
  }
}
