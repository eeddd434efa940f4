package org.policypress.render;

import freemarker.template.Configuration;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.policypress.compose.DayText;
import org.policypress.compose.DocumentView;
import org.policypress.compose.PrevailingEdition;
import org.policypress.compose.Text;
import org.policypress.compose.Wording;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.prose.AsciiDocText;

/** Fills the section templates of a document: view to AsciiDoc. */
public final class AsciiDocTemplates {
  private static final String FRAME = "documents/document.adoc.ftl";

  /** Signs between words and sentences, each a word of the catalogue: {@code ${comma}}. */
  private static final List<String> SIGNS = List.of("comma", "semicolon", "colon", "stop");

  /** Kinds of documents in which a reader looks something up. */
  private static final Set<String> WITH_CONTENTS = Set.of("handbook", "guideline", "faq");

  private final TemplateFaults templates;

  /** Sections from these templates; each is read once. */
  public AsciiDocTemplates(TemplateSource templates) {
    Configuration configuration = StrictFreeMarker.configuration(templates.loader());
    configuration.setOutputFormat(AsciiDocFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(true);
    this.templates = new TemplateFaults(configuration, templates::shownPath);
  }

  /**
   * A document that templates have written.
   *
   * @param asciiDoc its text
   * @param draft whether it is a translation of which nobody has reviewed anything
   */
  public record Filled(String asciiDoc, boolean draft) {}

  /**
   * The AsciiDoc of a document, or nothing and a diagnostic.
   *
   * @param view what templates read
   * @param wording says messages in the document's language
   * @param prevailing the edition that counts where a translation differs from it
   * @param references takes the cross-references that the document shows
   */
  public Optional<Filled> fill(
      DocumentView view,
      Wording wording,
      PrevailingEdition prevailing,
      ProseReferences references,
      Diagnostics diagnostics) {
    Map<String, Object> data = new HashMap<>(view.data());
    Map<String, Object> doc = new LinkedHashMap<>();
    doc.put("id", view.id());
    doc.put("kind", view.kind());
    doc.put("audience", view.audience());
    doc.put("language", view.language().tag());
    doc.put("title", view.title());
    view.subtitle().ifPresent(s -> doc.put("subtitle", s));
    doc.put("organisation", view.organisation());
    view.school().ifPresent(s -> doc.put("school", s));
    DayText revised = wording.date(view.revised());
    doc.put("revised", revised);
    doc.put("numbered", view.kind().equals("handbook"));
    doc.put("contents", WITH_CONTENTS.contains(view.kind()));
    doc.put("sections", new Sections(view.sections(), wording));
    data.put("doc", doc);
    ShownStates states = new ShownStates();
    TranslationFunction translation =
        new TranslationFunction(wording, prevailing, view.revised(), states);
    data.put("translation", translation);
    data.put("w", new MessageFunction(wording));
    SIGNS.forEach(sign -> data.put(sign, sign(wording, sign)));
    data.put("sentence", new TextFunction("sentence", wording::sentence));
    data.put("within", new TextFunction("within", wording::within));
    data.put("clause", new TextFunction("clause", wording::clause));
    ViewWrapper wrapper = new ViewWrapper(view.language(), references::anchor, states);
    return templates
        .fill(FRAME, data, wrapper, diagnostics)
        .map(text -> new Filled(tidy(text), translation.isDraft()));
  }

  private static AsciiDocMarkup sign(Wording wording, String name) {
    return new AsciiDocMarkup(null, AsciiDocText.sign(wording.say("punctuation/" + name).plain()));
  }

  /** The sections of a document, each noted when a template comes to it. */
  private static final class Sections extends AbstractList<DocumentView.SectionView> {
    private final List<DocumentView.SectionView> sections;
    private final Wording wording;

    Sections(List<DocumentView.SectionView> sections, Wording wording) {
      this.sections = sections;
      this.wording = wording;
    }

    @Override
    public DocumentView.SectionView get(int index) {
      DocumentView.SectionView section = sections.get(index);
      wording.enters(section.name());
      return section;
    }

    @Override
    public int size() {
      return sections.size();
    }
  }

  /**
   * At most one empty line in a row, none with trailing blanks. A line that begins with a role and
   * ends with the bracket of a link would be taken for attributes of a block.
   */
  private static String tidy(String text) {
    return text.replaceAll("(?m)[ \\t]+$", "")
            .replaceAll("(?m)^(?=\\[\\.[a-z.-]+]##.*]$)", "{empty}")
            .replaceAll("\n{3,}", "\n\n")
            .strip()
        + "\n";
  }

  /**
   * {@code sentence(text)} in templates gives a text its capital, {@code within(text)} takes it
   * away, {@code clause(text)} takes the full stop at its end away.
   */
  private static final class TextFunction implements TemplateMethodModelEx {
    private final String name;
    private final UnaryOperator<Text> function;

    TextFunction(String name, UnaryOperator<Text> function) {
      this.name = name;
      this.function = function;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
      if (arguments.get(0) instanceof TextModel text) {
        return function.apply(text.text());
      }
      throw new TemplateModelException(name + "() wants a text");
    }
  }
}
