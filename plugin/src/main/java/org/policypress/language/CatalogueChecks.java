package org.policypress.language;

import java.util.Set;
import java.util.TreeSet;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.Invisible;
import org.policypress.source.SourceSpan;
import org.policypress.source.SourceText;

/** What must hold for the translations of a catalogue, whatever they say. */
public final class CatalogueChecks {
  private CatalogueChecks() {}

  /** Checks each translation of a policy's texts. */
  public static void check(PoFile file, Diagnostics sink) {
    for (PoEntry entry : file.live()) {
      if (!entry.message().isFuzzy()) {
        checkPlaceholders(entry, sink);
      }
      checkCharacters(entry, sink);
    }
  }

  /** Reports characters that make a translation look like another one. */
  static void checkCharacters(PoEntry entry, Diagnostics sink) {
    for (SourceText translation : entry.translations()) {
      String words = translation.text();
      for (int i = 0; i < words.length(); ) {
        int point = words.codePointAt(i);
        int next = i + Character.charCount(point);
        boolean forbidden = Character.isISOControl(point) && point != '\n' && point != '\t';
        if (forbidden || Invisible.isDirectional(point)) {
          sink.report(
              Diagnostic.of(
                      CatalogueRules.CONTROL_CHARACTER,
                      translation.span(i, next),
                      "invisible character " + Invisible.name(point) + " in a translation")
                  .withHint(
                      "delete it; numbers and names that run the other way are kept apart when a"
                          + " document is made"));
        }
        i = next;
      }
    }
  }

  private static void checkPlaceholders(PoEntry entry, Diagnostics sink) {
    if (!entry.message().isTranslated()) {
      return;
    }
    Set<String> wanted = Placeholders.of(entry.message().id());
    entry.message().idPlural().ifPresent(plural -> wanted.addAll(Placeholders.of(plural)));
    for (SourceText translation : entry.translations()) {
      Set<String> found = Placeholders.of(translation.text());
      Set<String> lost = new TreeSet<>(wanted);
      lost.removeAll(found);
      found.removeAll(wanted);
      lost.forEach(name -> report("has lost", name, entry, translation.span(), sink));
      found.forEach(
          name ->
              report("has an unknown", name, entry, Placeholders.span(name, translation), sink));
    }
  }

  private static void report(
      String fault, String name, PoEntry entry, SourceSpan place, Diagnostics sink) {
    String path = entry.message().context().map(p -> " of `" + p + "`").orElse("");
    sink.report(
        Diagnostic.of(
                CatalogueRules.PLACEHOLDER,
                place,
                "the translation" + path + " " + fault + " placeholder `{" + name + "}`")
            .withHint("use the placeholders of the `msgid`, spelt as there"));
  }
}
