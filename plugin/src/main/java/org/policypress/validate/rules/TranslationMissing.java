package org.policypress.validate.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.language.PolicyCatalogue;
import org.policypress.source.SourceSpan;
import org.policypress.validate.GroupRule;
import org.policypress.validate.ValidationContext;

/**
 * Every text has a translation into each language that documents must have: information that a
 * reader cannot understand does not inform (art. 12(1)).
 */
public final class TranslationMissing implements GroupRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "translation-missing", "every text is there in each language of the documents");

  /** More than these would bury what else is wrong. */
  private static final int SHOWN = 20;

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(ValidationContext context, Diagnostics sink) {
    List<SourceTexts.Text> texts = SourceTexts.of(context.group());
    targets(context).forEach((tag, place) -> check(tag, place, texts, context, sink));
  }

  private static void check(
      String tag,
      SourceSpan place,
      List<SourceTexts.Text> texts,
      ValidationContext context,
      Diagnostics sink) {
    PolicyCatalogue catalogue = SourceTexts.catalogue(context, tag);
    List<SourceTexts.Text> missing = new ArrayList<>();
    for (SourceTexts.Text text : texts) {
      if (catalogue.find(text.path(), text.words()).isEmpty()) {
        missing.add(text);
      }
    }
    missing.stream().limit(SHOWN).forEach(text -> sink.report(report(text, tag, catalogue)));
    if (missing.size() > SHOWN) {
      int rest = missing.size() - SHOWN;
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  place,
                  rest
                      + " more text"
                      + (rest == 1 ? " has" : "s have")
                      + " no translation into `"
                      + tag
                      + "`")
              .withHint("translate them in `locales/" + tag + ".po`"));
    }
  }

  private static Diagnostic report(SourceTexts.Text text, String tag, PolicyCatalogue catalogue) {
    boolean changed = !catalogue.at(text.path()).isEmpty();
    String hint =
        changed
            ? "has the text changed? the entries for `msgctxt \"%s\"` in `locales/%s.po` have"
                + " another `msgid` or no `msgstr`"
            : "add an entry with `msgctxt \"%s\"` to `locales/%s.po`";
    return Diagnostic.of(
            DESCRIPTOR, text.span(), "`" + text.path() + "` has no translation into `" + tag + "`")
        .withHint(String.format(Locale.ROOT, hint, text.path(), tag));
  }

  /** Languages to translate into, each with the first place that asks for it. */
  private static Map<String, SourceSpan> targets(ValidationContext context) {
    Map<String, SourceSpan> targets = new LinkedHashMap<>();
    SourceTexts.languages(context.group())
        .forEach(tag -> targets.putIfAbsent(tag.value(), tag.span()));
    return targets;
  }
}
