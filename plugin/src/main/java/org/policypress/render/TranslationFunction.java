package org.policypress.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policypress.compose.PrevailingEdition;
import org.policypress.compose.Text;
import org.policypress.compose.TranslationNote;
import org.policypress.compose.Wording;
import org.policypress.language.Language;
import org.policypress.language.ReviewState;

/**
 * {@code translation(head, text)} in the frame of a document: what it must say of itself as a
 * translation, once its text is written; nothing where no passage is marked. It gives {@code
 * notes}, one for each language in which it says so, {@code draft}, and {@code head} and {@code
 * text} again: of a draft without marks at each passage, since the note holds for all of them.
 */
final class TranslationFunction implements TemplateMethodModelEx {
  private final Wording wording;
  private final PrevailingEdition prevailing;
  private final LocalDate revised;
  private final ShownStates shown;
  private boolean draft;

  /**
   * @param wording words of the document
   * @param prevailing the edition that counts
   * @param revised the day of the last revision
   * @param shown the states of all texts that the document shows
   */
  TranslationFunction(
      Wording wording, PrevailingEdition prevailing, LocalDate revised, ShownStates shown) {
    this.wording = wording;
    this.prevailing = prevailing;
    this.revised = revised;
    this.shown = shown;
  }

  /** Whether the document that was written last is a draft. */
  boolean isDraft() {
    return draft;
  }

  @Override
  public @Nullable Object exec(@SuppressWarnings("rawtypes") List arguments)
      throws TemplateModelException {
    String head = markup(arguments.get(0));
    String text = markup(arguments.get(1));
    Map<ReviewState, Integer> passages = PassageMarks.count(head + text);
    if (passages.values().stream().allMatch(number -> number == 0)) {
      return null;
    }
    draft = shown.isDraft();
    if (draft) {
      passages.remove(ReviewState.UNREVIEWED);
      head = PassageMarks.without(ReviewState.UNREVIEWED, head);
      text = PassageMarks.without(ReviewState.UNREVIEWED, text);
    }
    return Map.of(
        "draft",
        draft,
        "head",
        new AsciiDocMarkup(null, head),
        "text",
        new AsciiDocMarkup(null, text),
        "notes",
        notes(passages));
  }

  private List<Map<String, Object>> notes(Map<ReviewState, Integer> passages) {
    Language counts = prevailing.wording().language();
    LocalDate changed = behindSince();
    TranslationNote own = TranslationNote.of(wording, counts, draft, passages, changed);
    List<Map<String, Object>> notes = new ArrayList<>(List.of(note(own)));
    if (!own.certain()) {
      notes.add(note(TranslationNote.of(prevailing.wording(), counts, draft, passages, changed)));
    }
    return notes;
  }

  /** The first day of a change that a passage has not followed; if nobody noted it, the revision. */
  private LocalDate behindSince() {
    return wording.doubtful().stream()
        .flatMap(translation -> translation.staleSince().stream())
        .min(Comparator.naturalOrder())
        .orElse(revised);
  }

  private Map<String, Object> note(TranslationNote note) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("language", note.language().tag());
    model.put("heading", new TextModel(note.heading(), note.language()));
    model.put("sentences", models(note.sentences(), note.language()));
    model.put("marked", models(note.marked(), note.language()));
    prevailing
        .page()
        .ifPresent(
            page -> {
              model.put("page", new AsciiDocMarkup(null, LinkTarget.of(page)));
              model.put("link", new TextModel(note.link(), note.language()));
            });
    return model;
  }

  private static List<TemplateModel> models(Collection<Text> texts, Language language) {
    return texts.stream().map(text -> (TemplateModel) new TextModel(text, language)).toList();
  }

  private static String markup(Object argument) throws TemplateModelException {
    if (argument instanceof AsciiDocMarkup markup) {
      return AsciiDocFormat.INSTANCE.getMarkupString(markup);
    }
    throw new TemplateModelException("translation() wants what templates have written");
  }
}
