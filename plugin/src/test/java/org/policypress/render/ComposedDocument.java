package org.policypress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.compose.DocumentComposer;
import org.policypress.compose.DocumentView;
import org.policypress.compose.PrevailingEdition;
import org.policypress.compose.Redaction;
import org.policypress.compose.Wording;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.Language;
import org.policypress.language.Messages;
import org.policypress.language.PolicyCatalogue;
import org.policypress.load.PolicyLoader;
import org.policypress.model.Document;
import org.policypress.model.KebabCase;
import org.policypress.model.PolicyGroup;
import org.policypress.model.PolicyIndex;
import org.policypress.model.PolicySet;
import org.policypress.source.SourceFile;
import org.policypress.yaml.YamlNode;
import org.policypress.yaml.YamlReader;

/** Documents of a small policy as AsciiDoc, for the tests of this package. */
final class ComposedDocument {
  private ComposedDocument() {}

  /** The first document of a policy, with these sections or, if there are none, its kind's own. */
  static String of(String yaml, TemplateSource templates, List<String> sections) {
    return of(yaml, 0, templates, sections);
  }

  /** The document of a policy at a position, with the sections of its kind. */
  static String of(String yaml, int position, TemplateSource templates) {
    return of(yaml, position, templates, List.of());
  }

  /** The figures of the document of a policy at a position, with these sections, by name. */
  static Map<String, String> figures(
      String yaml, int position, TemplateSource templates, List<String> sections) {
    Diagnostics sink = new Diagnostics();
    Composed composed = compose(yaml, position, templates, sections, sink);
    Map<String, String> figures =
        new FigureTemplates(templates).draw(composed.view, composed.wording, false, sink);
    assertThat(sink.sorted()).isEmpty();
    return figures;
  }

  private static String of(
      String yaml, int position, TemplateSource templates, List<String> sections) {
    Diagnostics sink = new Diagnostics();
    Composed composed = compose(yaml, position, templates, sections, sink);
    Optional<AsciiDocTemplates.Filled> filled =
        new AsciiDocTemplates(templates)
            .fill(
                composed.view,
                composed.wording,
                new PrevailingEdition(composed.wording, Optional.empty()),
                new ProseReferences(composed.view.id(), composed.view::anchor),
                sink);
    assertThat(sink.sorted()).isEmpty();
    return filled.orElseThrow().asciiDoc();
  }

  private record Composed(DocumentView view, Wording wording) {}

  private static Composed compose(
      String yaml,
      int position,
      TemplateSource templates,
      List<String> sections,
      Diagnostics sink) {
    YamlNode tree = YamlReader.read(new SourceFile("policy.yaml", yaml), sink).orElseThrow();
    PolicySet policy = new PolicyLoader(sink).load((YamlNode.Mapping) tree).orElseThrow();
    Document document = policy.documents().get(position);
    Language language = Language.of(policy.organisation().sourceLanguage().value());
    SourceFile catalogue =
        new SourceFile(
            "messages.po", templates.text("messages/" + language.tag() + ".po").orElseThrow());
    Wording wording =
        new Wording(
            language,
            Messages.load(language, List.of(catalogue), sink),
            PolicyCatalogue.empty(language),
            Wording.Listener.none());
    PolicyGroup group =
        new PolicyGroup(policy, PolicyIndex.of(policy), List.of(), Optional.empty());
    List<String> ofKind = templates.sections(KebabCase.of(document.kind().value()));
    DocumentView view =
        new DocumentComposer(group, new Redaction(), wording)
            .compose(document, Optional.empty(), sections.isEmpty() ? ofKind : sections);
    return new Composed(view, wording);
  }
}
