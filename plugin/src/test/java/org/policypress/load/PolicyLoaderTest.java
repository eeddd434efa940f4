package org.policypress.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.model.PolicySet;
import org.policypress.source.SourceFile;
import org.policypress.yaml.YamlNode;
import org.policypress.yaml.YamlReader;

/** Records are bound from located trees, and every fault of their shape is told, with its mend. */
final class PolicyLoaderTest {
  private static final String ORGANISATION =
      """
      organisation:
        id: fjordskolen
        name: Fjordskolen
        source-language: da
        languages: [da]
        jurisdiction: DK
        legal-form: self-governing
        public-authority: false
        controller: organisation
      """;

  private final Diagnostics sink = new Diagnostics();
  private final PolicyLoader loader = new PolicyLoader(sink);

  @Test
  void whatMayBeLeftOutIsEmpty() {
    PolicySet policy = load(ORGANISATION).orElseThrow();
    assertThat(policy.retention()).isEmpty();
    assertThat(policy.breach()).isEmpty();
    assertThat(policy.organisation().email()).isEmpty();
    assertThat(sink.sorted()).isEmpty();
  }

  @Test
  void aTextKnowsItsPathForTranslators() {
    PolicySet policy =
        load(ORGANISATION + "roles:\n  - id: secretaries\n    label: Sekretærer\n").orElseThrow();
    assertThat(policy.roles().get(0).label().path()).isEqualTo("roles/secretaries/label");
    assertThat(policy.roles().get(0).label().span()).hasToString("policy.yaml:[12,12]");
  }

  @Test
  void schoolsShareTheRecordsOfNodesThatTheyShare() {
    YamlNode.Mapping tree = tree(ORGANISATION + "roles:\n  - id: dpo\n    label: DPO\n");
    YamlNode.Mapping ofSchool = new YamlNode.Mapping(tree.entries(), tree.span());
    PolicySet base = loader.load(tree).orElseThrow();
    PolicySet school = loader.load(ofSchool).orElseThrow();
    assertThat(school.roles().get(0)).isSameAs(base.roles().get(0));
  }

  @Test
  void aFaultInASharedNodeIsToldOnce() {
    YamlNode.Mapping tree = tree(ORGANISATION + "roles:\n  - id: DPO\n    label: DPO\n");
    loader.load(tree);
    loader.load(new YamlNode.Mapping(tree.entries(), tree.span()));
    assertThat(messages()).containsExactly("`DPO` is no id");
  }

  @Test
  void allFaultsAreToldTogether() {
    assertThat(
            load(
                ORGANISATION
                    + """
                    roles:
                      - id: secretaries
                        lable: Sekretærer
                      - id: caretaker
                        label:
                        scope: everything
                    training: none
                    """))
        .isEmpty();
    assertThat(messages())
        .containsExactly(
            "role `secretaries` does not say `label`",
            "a role has no key `lable`",
            "`label` has no value",
            "`scope` cannot be `everything`",
            "`training` expects a list");
    assertThat(hints())
        .contains(
            "add a line `label: …`",
            "did you mean `label`?",
            "write the value behind the colon, or leave the whole line out",
            "it is one of `all`, `own-class`, `own-case`, `name-only`, `contact-only`, `fictitious`",
            "write each item on a line of its own that starts with `- `");
  }

  @Test
  void aMissingWordOfAListNamesTheList() {
    load(ORGANISATION.replace("  controller: organisation\n", ""));
    assertThat(messages()).containsExactly("organisation `fjordskolen` does not say `controller`");
    assertThat(hints())
        .containsExactly("add a line `controller: …` with one of `organisation`, `each-school`");
  }

  @Test
  void twoEntriesWithOneIdNameTheFirst() {
    load(ORGANISATION + "roles:\n  - id: dpo\n    label: DPO\n  - id: dpo\n    label: Rådgiver\n");
    Diagnostic diagnostic = sink.sorted().get(0);
    assertThat(diagnostic.rule()).isEqualTo(LoadRules.DUPLICATE_ID);
    assertThat(diagnostic.span()).hasToString("policy.yaml:[13,9]");
    assertThat(diagnostic.related().get(0).span()).hasToString("policy.yaml:[11,9]");
  }

  @Test
  void aListForATextAndAMapForATextHaveEachTheirHint() {
    load(ORGANISATION + "roles:\n  - id: dpo\n    label: [DPO]\n");
    load(ORGANISATION + "roles:\n  - id: dpo\n    label:\n      rolle: DPO\n");
    assertThat(hints())
        .containsExactly(
            "write the text behind the colon",
            "a colon followed by a space makes a key: put the whole text in double quotes");
  }

  @Test
  void aWordAloneMayStandForASection() {
    PolicySet policy =
        load(ORGANISATION
                + """
                    documents:
                      - id: handbook
                        kind: handbook
                        audience: staff
                        scope: group
                        title: Persondatahåndbog
                        formats: [html]
                        revised: 2026-11-01
                        sections:
                          - scope
                          - name: own-words
                            title: Egne ord
                            text: Sådan gør vi.
                    """)
            .orElseThrow();
    assertThat(policy.documents().get(0).sections())
        .extracting(section -> section.name().value())
        .containsExactly("scope", "own-words");
  }

  @Test
  void datesNumbersAndTruthValuesAreReadAsTheFieldWants() {
    load(ORGANISATION.replace("false", "nej"));
    load(
        ORGANISATION
            + "processors:\n"
            + "  - id: skyen\n"
            + "    label: Skyen\n"
            + "    purpose: Drift\n"
            + "    agreement:\n"
            + "      signed: 31-12-2026\n");
    assertThat(hints())
        .containsExactly(
            "write `true` or `false`", "write year, month and day, such as `2026-08-01`");
  }

  private Optional<PolicySet> load(String yaml) {
    return loader.load(tree(yaml));
  }

  private YamlNode.Mapping tree(String yaml) {
    return (YamlNode.Mapping)
        YamlReader.read(new SourceFile("policy.yaml", yaml), sink).orElseThrow();
  }

  private List<String> messages() {
    return sink.sorted().stream().map(Diagnostic::message).toList();
  }

  private List<String> hints() {
    return sink.sorted().stream().flatMap(d -> d.hint().stream()).toList();
  }
}
