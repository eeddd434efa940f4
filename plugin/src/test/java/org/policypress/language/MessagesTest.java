package org.policypress.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.model.BreachProcedure.RiskLevel.Level;
import org.policypress.model.DataCategory.Sensitivity;
import org.policypress.model.LegalBasis.Article6;
import org.policypress.model.StartEvent;
import org.policypress.source.SourceFile;

final class MessagesTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private static SourceFile file(PoMessage... messages) {
    return new SourceFile("messages/da.po", PoWriter.write(List.of(messages)));
  }

  private Messages load(PoMessage... messages) {
    return Messages.load(Language.of("da"), List.of(file(messages)), diagnostics);
  }

  @Test
  void placeholdersAreFilledInAndNothingElseIsSpecial() {
    Messages messages = load(PoMessage.of("k", "It's {name}'s", "Det er {name}s $1 \\ '{'"));
    assertThat(messages.get("k", Map.of("name", "Bo$"))).isEqualTo("Det er Bo$s $1 \\ '{'");
  }

  @Test
  void aMissingKeyOrValueIsABugThatNamesIt() {
    Messages messages = load(PoMessage.of("k", "{name}", "{name}"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> messages.get("section/none"))
        .withMessageContaining("section/none")
        .withMessageContaining("da");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> messages.get("k"))
        .withMessageContaining("{name}");
  }

  @Test
  void aMessageThatOnlyThisCatalogueLacksIsADiagnosticWhenItIsNeeded() {
    SourceFile source =
        file(
            PoMessage.of("k", "Contact", "Contact"),
            PoMessage.of("p/other", "{number} days", "{number} days"));
    Messages english = Messages.load(Language.of("en"), List.of(source), diagnostics);
    SourceFile own = new SourceFile("own/messages/pl.po", "");
    Messages polish = Messages.load(Language.of("pl"), List.of(own), english, diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(polish.get("k")).isEqualTo("Contact");
    assertThat(polish.get("k")).isEqualTo("Contact");
    assertThat(polish.plural("p", 3, Map.of())).isEqualTo("3 days");
    assertThat(diagnostics.sorted())
        .extracting(d -> d.span() + " " + d.message() + " " + d.rule().id())
        .containsExactly(
            "own/messages/pl.po:[1,1] a document needs the message `k`, which `pl` lacks message-missing",
            "own/messages/pl.po:[1,1] a document needs the message `p/few`, which `pl` lacks message-missing");
    assertThatIllegalArgumentException().isThrownBy(() -> polish.get("nowhere"));
  }

  @Test
  void aNumberChoosesTheFormOfTheLanguage() {
    Messages messages =
        load(
            PoMessage.of("pupils/one", "{number} pupil of {school}", "{number} elev på {school}"),
            PoMessage.of(
                "pupils/other", "{number} pupils of {school}", "{number} elever på {school}"));
    assertThat(messages.plural("pupils", 1, Map.of("school", "Aa"))).isEqualTo("1 elev på Aa");
    assertThat(messages.plural("pupils", 0, Map.of("school", "Aa"))).isEqualTo("0 elever på Aa");
    assertThat(messages.plural("pupils", 21, Map.of("school", "Aa"))).isEqualTo("21 elever på Aa");
  }

  @Test
  void aLanguageMustHaveItsOwnPluralCategories() {
    SourceFile few = file(PoMessage.of("p/other", "{number} pupils", "{number} تلميذ"));
    Messages arabic = Messages.load(Language.of("ar"), List.of(few), diagnostics);
    Messages english =
        load(
            PoMessage.of("p/one", "{number} pupil", "{number} pupil"),
            PoMessage.of("p/other", "{number} pupils", "{number} pupils"),
            PoMessage.of("q", "q", "q"));
    assertThat(arabic.missing(english))
        .containsExactly("p/few", "p/many", "p/one", "p/two", "p/zero", "q");
  }

  @Test
  void anEnglishMessageIsTheSourceAndAnyOtherIsATranslation() {
    SourceFile file = file(PoMessage.of("a", "A", "A"));
    assertThat(Messages.load(Language.of("en"), List.of(file), diagnostics).find("a"))
        .map(Translation::state)
        .contains(ReviewState.SOURCE);
    assertThat(Messages.load(Language.of("da"), List.of(file), diagnostics).find("a"))
        .map(Translation::state)
        .contains(ReviewState.UNREVIEWED);
  }

  @Test
  void aLaterCatalogueChangesWhatItHolds() {
    Messages messages =
        Messages.load(
            Language.of("da"),
            List.of(
                file(PoMessage.of("a", "A", "første"), PoMessage.of("b", "B", "andet")),
                file(PoMessage.of("b", "B", "eget"))),
            diagnostics);
    assertThat(messages.get("a")).isEqualTo("første");
    assertThat(messages.get("b")).isEqualTo("eget");
  }

  @Test
  void aLostOrInventedPlaceholderIsADiagnosticButOneMayBeSaidInWords() {
    load(
        PoMessage.of("a", "on {date}", "den {dato}"),
        PoMessage.of("b/one", "{number} year", "et år"),
        PoMessage.of("b/other", "{number} years", "flere år"));
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::message)
        .containsExactly(
            "message `a` lost placeholder `{date}`",
            "message `a` has an unknown placeholder `{dato}`",
            "message `b/other` lost placeholder `{number}`");
  }

  @Test
  void aMessageWithoutKeyIsADiagnostic() {
    SourceFile file = new SourceFile("messages/da.po", "msgid \"a\"\nmsgstr \"b\"\n");
    Messages.load(Language.of("da"), List.of(file), diagnostics);
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::message)
        .containsExactly("message without a key");
  }

  @Test
  void theKeyOfAnEnumConstantNamesItsTypes() {
    assertThat(Messages.key(StartEvent.EMPLOYMENT_ENDED)).isEqualTo("start-event/employment-ended");
    assertThat(Messages.key(Sensitivity.SPECIAL)).isEqualTo("data-category.sensitivity/special");
    assertThat(Messages.key(Level.HIGH)).isEqualTo("breach-procedure.risk-level.level/high");
    assertThat(Messages.key(Article6.CONSENT)).isEqualTo("legal-basis.article6/consent");
  }

  @Test
  void aSentenceStartsWithACapitalLetterAndKeepsTheOthers() {
    Messages messages = load(PoMessage.of("a", "IT", "økonomi og PDF"));
    assertThat(messages.sentence("a")).isEqualTo("Økonomi og PDF");
  }
}
