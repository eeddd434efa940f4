package org.policypress.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * A document that the policy is compiled into.
 *
 * @param id its id, the name of its files
 * @param kind what kind of document
 * @param audience who reads it
 * @param scope one for the group, or one for each school
 * @param title its title
 * @param subtitle what it is, in a line
 * @param formats the formats it is made in
 * @param languages the languages it must have; the organisation's if left out
 * @param furtherLanguages languages in which it is made too, as far as somebody has translated it;
 *     what is missing stands there in the source language
 * @param subjects whose data it is about; everybody's if left out
 * @param forms the forms it prints; all if left out
 * @param checklists the checklists it prints; all if left out
 * @param revised day of the last revision
 * @param sections its sections in order; the kind's own list if left out
 */
public record Document(
    Located<String> id,
    Located<Kind> kind,
    Located<Audience> audience,
    Located<Scope> scope,
    Phrase title,
    Optional<Phrase> subtitle,
    List<Located<Format>> formats,
    List<Located<String>> languages,
    List<Located<String>> furtherLanguages,
    List<Ref<DataSubject>> subjects,
    List<Ref<Form>> forms,
    List<Ref<Checklist>> checklists,
    Located<LocalDate> revised,
    List<Section> sections)
    implements Entity {
  /** Kinds of documents. */
  public enum Kind {
    /** Staff handbook. */
    HANDBOOK,
    /** Notice to parents and pupils (art. 13, 14). */
    NOTICE,
    /** Public privacy page. */
    PRIVACY_PAGE,
    /** What to do at a breach, on one A4 page for the wall. */
    BREACH_CARD,
    /** Short guideline for staff, by the steps of the lifecycle. */
    GUIDELINE,
    /** Questions and answers. */
    FAQ,
    /** Notice to pupils in plain words. */
    PUPIL_NOTICE,
    /** Forms of consent, one purpose to a box, with a slip to withdraw it. */
    CONSENT_FORMS,
    /** Checklists. */
    CHECKLISTS,
    /** Forms and letters to fill in. */
    FORMS,
    /** Record of processing activities (art. 30). */
    RECORD,
    /** Processors, agreements, apps and transfers. */
    PROCESSOR_LIST,
    /** What differs at each school. */
    DIFFERENCES,
    /** Sign at a camera, on one A4 page. */
    CCTV_SIGN,
    /** How accessible the pages are, and where they fail. */
    ACCESSIBILITY_STATEMENT
  }

  /** Readers. */
  public enum Audience {
    /** Staff. */
    STAFF,
    /** Parents and pupils. */
    PARENTS,
    /** Pupils, in plain words. */
    PUPILS,
    /** Everybody. */
    PUBLIC
  }

  /** How many there are. */
  public enum Scope {
    /** One for all schools. */
    GROUP,
    /** One for each school. */
    SCHOOL
  }

  /** Output formats. */
  public enum Format {
    /** A page of the site. */
    HTML,
    /** The page's content for another site. */
    FRAGMENT,
    /** Accessible PDF. */
    PDF,
    /** PDF for the print shop. */
    PRINT,
    /** AsciiDoc. */
    ADOC;

    /** Whether what the engines make is the file, as it is; a page is put together around it. */
    public boolean standsForItself() {
      return this != HTML && this != FRAGMENT;
    }
  }

  /** Copies the lists. */
  public Document {
    checklists = List.copyOf(checklists);
    forms = List.copyOf(forms);
    formats = List.copyOf(formats);
    languages = List.copyOf(languages);
    furtherLanguages = List.copyOf(furtherLanguages);
    subjects = List.copyOf(subjects);
    sections = List.copyOf(sections);
  }

  /** The languages it must have: its own, or those of the organisation. */
  public List<Located<String>> requiredLanguages(Organisation organisation) {
    return languages.isEmpty() ? organisation.languages() : languages;
  }

  /** The languages it is made in, each once: those it must have, then the further ones. */
  public List<Located<String>> allLanguages(Organisation organisation) {
    Map<String, Located<String>> all = new LinkedHashMap<>();
    requiredLanguages(organisation).forEach(tag -> all.putIfAbsent(tag.value(), tag));
    furtherLanguages.forEach(tag -> all.putIfAbsent(tag.value(), tag));
    return List.copyOf(all.values());
  }

  /**
   * A section: the name of a section template, or prose of one's own. A name alone may be written
   * as a plain word.
   *
   * @param name name of the section template, or the id of the prose section
   * @param title heading of a prose section
   * @param text text of a prose section
   */
  public record Section(Located<String> name, Optional<Phrase> title, Optional<Passage> text) {}
}
