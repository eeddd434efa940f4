package org.policypress.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.compose.Wording;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.Dates;
import org.policypress.language.Language;
import org.policypress.language.Messages;
import org.policypress.language.PoEntry;
import org.policypress.language.PoMessage;
import org.policypress.language.PoReader;
import org.policypress.language.PolicyCatalogue;
import org.policypress.render.TemplateSource;
import org.policypress.source.SourceFile;

/** What templates and policies say, by language; each catalogue is read once. */
public final class Vocabulary {
  private final TemplateSource templates;
  private final Diagnostics sink;
  private final Set<Language> otherCalendars;
  private final Map<Language, Messages> messages = new HashMap<>();

  /** Words for readers who reckon by the Gregorian calendar alone. */
  public Vocabulary(TemplateSource templates, Diagnostics sink) {
    this(templates, Set.of(), sink);
  }

  /**
   * @param templates where the catalogues are
   * @param otherCalendars languages in which legal dates are also those of another calendar
   * @param sink takes the faults of the catalogues
   */
  public Vocabulary(TemplateSource templates, Set<Language> otherCalendars, Diagnostics sink) {
    this.templates = templates;
    this.otherCalendars = Set.copyOf(otherCalendars);
    this.sink = sink;
  }

  /** The messages of a language: ours, and over them the user's own. */
  public synchronized Messages messages(Language language) {
    Messages known = messages.get(language);
    if (known != null) {
      return known;
    }
    Messages loaded = load(language);
    messages.put(language, loaded);
    return loaded;
  }

  /** Whether the templates have words of a language. */
  public boolean speaks(Language language) {
    return !messages(language).keys().isEmpty();
  }

  /** What a policy set says in a language. */
  public Wording wording(CheckedPolicy policy, Language language) {
    return wording(policy, language, Wording.Listener.none());
  }

  /**
   * What a policy set says in a language.
   *
   * @param shown hears what of the policy is put into words
   */
  public Wording wording(CheckedPolicy policy, Language language, Wording.Listener shown) {
    Language source = Language.of(policy.group().base().organisation().sourceLanguage().value());
    PolicyCatalogue catalogue =
        policy.catalogues().getOrDefault(language.tag(), PolicyCatalogue.empty(language));
    Messages said = messages(language);
    Dates dates = new Dates(said, otherCalendars.contains(language));
    return new Wording(source, said, catalogue, dates, shown);
  }

  /** The head of the first catalogue of a language: ours, or for a new language the user's own. */
  public Optional<PoMessage> header(Language language) {
    return catalogues(language).stream()
        .flatMap(file -> PoReader.read(file, sink).header().stream())
        .map(PoEntry::message)
        .findFirst();
  }

  private Messages load(Language language) {
    Language source = Language.of(Messages.SOURCE_TAG);
    List<SourceFile> catalogues = catalogues(language);
    return language.equals(source)
        ? Messages.load(language, catalogues, sink)
        : Messages.load(language, catalogues, messages(source), sink);
  }

  private List<SourceFile> catalogues(Language language) {
    String name = "messages/" + language.tag() + ".po";
    List<SourceFile> catalogues = new ArrayList<>();
    for (TemplateSource layer : templates.layers()) {
      layer.text(name).ifPresent(t -> catalogues.add(new SourceFile(layer.shownPath(name), t)));
    }
    return catalogues;
  }
}
