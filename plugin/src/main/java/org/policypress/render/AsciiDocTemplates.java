package org.policypress.render;

import freemarker.template.Configuration;
import freemarker.template.SimpleNumber;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
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
import org.policypress.compose.Text;
import org.policypress.compose.Wording;
import org.policypress.diagnostic.Diagnostics;

/** Fills the section templates of a document: view to AsciiDoc. */
public final class AsciiDocTemplates {
  private static final String FRAME = "documents/document.adoc.ftl";

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
   * The AsciiDoc of a document, or nothing and a diagnostic.
   *
   * @param view what templates read
   * @param wording says messages in the document's language
   * @param references takes the cross-references that the document shows
   */
  public Optional<String> fill(
      DocumentView view, Wording wording, ProseReferences references, Diagnostics diagnostics) {
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
    data.put("w", new Words(wording));
    data.put("sentence", new TextFunction("sentence", wording::sentence));
    data.put("within", new TextFunction("within", wording::within));
    data.put("clause", new TextFunction("clause", wording::clause));
    ViewWrapper wrapper = new ViewWrapper(view.language(), references::anchor);
    return templates.fill(FRAME, data, wrapper, diagnostics).map(AsciiDocTemplates::tidy);
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

  /** At most one empty line in a row, none with trailing blanks. */
  private static String tidy(String text) {
    return text.replaceAll("(?m)[ \\t]+$", "").replaceAll("\n{3,}", "\n\n").strip() + "\n";
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

  /** {@code w("key")} and {@code w("key", {"name": value})} in templates. */
  private static final class Words implements TemplateMethodModelEx {
    private final Wording wording;

    Words(Wording wording) {
      this.wording = wording;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
      String key = ((TemplateScalarModel) arguments.get(0)).getAsString();
      Map<String, Object> values = new LinkedHashMap<>();
      if (arguments.size() > 1) {
        TemplateHashModelEx given = (TemplateHashModelEx) arguments.get(1);
        for (var keys = given.keys().iterator(); keys.hasNext(); ) {
          String name = ((TemplateScalarModel) keys.next()).getAsString();
          values.put(name, value(given.get(name)));
        }
      }
      try {
        return wording.say(key, values);
      } catch (IllegalArgumentException e) {
        throw new TemplateModelException(e.getMessage(), e);
      }
    }

    private static Object value(TemplateModel model) throws TemplateModelException {
      if (model instanceof TextModel text) {
        return text.text();
      }
      if (model instanceof SimpleNumber number) {
        return number.toString();
      }
      return ((TemplateScalarModel) model).getAsString();
    }
  }
}
