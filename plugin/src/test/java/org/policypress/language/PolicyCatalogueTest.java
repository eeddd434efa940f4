package org.policypress.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;

final class PolicyCatalogueTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static PolicyCatalogue catalogue(String text) {
    PoFile file = PoReader.read(new SourceFile("locales/en.po", text), new Diagnostics());
    return PolicyCatalogue.of(
        Language.of("en"),
        file,
        () ->
            file.live().stream()
                .map(entry -> TextKey.of(entry.message()))
                .map(key -> new CatalogueMerge.Source(key, List.of(), List.of(), true))
                .toList());
  }

  private static PolicyCatalogue catalogue(PoMessage message) {
    return catalogue(PoWriter.write(List.of(message)));
  }

  @Test
  void aTextIsFoundByPathAndWords() {
    PolicyCatalogue catalogue = catalogue(PoMessage.of("roles/head/label", "Rektor", "Head"));
    assertThat(catalogue.find("roles/head/label", "Rektor"))
        .map(Translation::value)
        .contains("Head");
    assertThat(catalogue.find("roles/clerk/label", "Rektor")).isEmpty();
    assertThat(catalogue.find("roles/head/label", "Skoleleder")).isEmpty();
  }

  @Test
  void lineBreaksAtTheEndOfABlockDoNotCount() {
    PolicyCatalogue catalogue = catalogue(PoMessage.of("p", "Et afsnit.", "A paragraph."));
    assertThat(catalogue.find("p", "Et afsnit.\n")).isPresent();
    assertThat(catalogue.find("p", "Et  afsnit.")).isEmpty();
  }

  @Test
  void anEmptyTranslationIsNone() {
    assertThat(catalogue(PoMessage.of("p", "Rektor", "")).find("p", "Rektor")).isEmpty();
  }

  @Test
  void aSignedTranslationIsReviewedAsLongAsNeitherTextChanges() {
    PoMessage signed = ReviewMark.sign(PoMessage.of("p", "Rektor", "Head"), "Ann, PhD", DAY);
    assertThat(catalogue(signed).find("p", "Rektor"))
        .map(Translation::state)
        .contains(ReviewState.REVIEWED);
    PoMessage changed = signed.withTranslation("Principal");
    assertThat(catalogue(changed).find("p", "Rektor"))
        .map(Translation::state)
        .contains(ReviewState.UNREVIEWED);
    assertThat(ReviewMark.sign(changed, "Bo", DAY).comments()).hasSize(1);
  }

  @Test
  void aTranslationThatNobodySignedIsUnreviewed() {
    assertThat(catalogue(PoMessage.of("p", "Rektor", "Head")).find("p", "Rektor"))
        .map(Translation::state)
        .contains(ReviewState.UNREVIEWED);
  }

  @Test
  void aFuzzyTranslationIsStaleAlthoughSigned() {
    PoMessage signed = ReviewMark.sign(PoMessage.of("p", "Rektor", "Head"), "Ann", DAY);
    PolicyCatalogue catalogue = catalogue("#, fuzzy\n" + PoWriter.write(List.of(signed)));
    assertThat(catalogue.find("p", "Rektor")).map(Translation::state).contains(ReviewState.STALE);
  }

  @Test
  void theHashIsTheStartOfSha256OfOriginalNulTranslation() {
    assertThat(ReviewMark.hash(PoMessage.of("p", "a", "b"))).isEqualTo("59b271ae1bbc");
  }
}
