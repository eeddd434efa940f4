package org.policypress.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.compose.DocumentView.SectionView;
import org.policypress.language.Collation;
import org.policypress.model.Consent;
import org.policypress.model.Contact;
import org.policypress.model.DataCategory;
import org.policypress.model.DataSubject;
import org.policypress.model.Document;
import org.policypress.model.Document.Audience;
import org.policypress.model.GlossaryTerm;
import org.policypress.model.Guidance;
import org.policypress.model.KebabCase;
import org.policypress.model.LocalFact;
import org.policypress.model.Organisation;
import org.policypress.model.PolicyGroup;
import org.policypress.model.PolicyIndex;
import org.policypress.model.PolicySet;
import org.policypress.model.Processor;
import org.policypress.model.Question;
import org.policypress.model.Right;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.SectionTopics;

/** Composes the view that the templates of one document in one language read. */
public final class DocumentComposer {
  private static final String READERS = "readers";

  private final PolicyGroup group;
  private final Redaction redaction;
  private final Wording wording;

  /**
   * A composer for the documents of a policy set in the language of the wording.
   *
   * @param redaction takes out what is for staff; it remembers for which policy it has done so
   */
  public DocumentComposer(PolicyGroup group, Redaction redaction, Wording wording) {
    this.group = group;
    this.redaction = redaction;
    this.wording = wording;
  }

  /**
   * The view of a document; nobody but staff finds in it what is for staff.
   *
   * @param document what it is
   * @param school the school that it is made for; nothing for the group
   * @param sections names of its sections, where the document itself does not list them
   */
  public DocumentView compose(
      Document document, Optional<SchoolPolicy> school, List<String> sections) {
    return document.audience().value() == Audience.STAFF
        ? view(document, school, sections)
        : new DocumentComposer(redaction.of(group), redaction, wording)
            .view(document, school.map(redaction::of), sections);
  }

  /** Whom the readers of a school's documents can reach, or those of the group's. */
  public People people(Audience audience, Optional<SchoolPolicy> school) {
    Optional<SchoolPolicy> read = audience == Audience.STAFF ? school : school.map(redaction::of);
    PolicyGroup all = audience == Audience.STAFF ? group : redaction.of(group);
    PolicySet policy = read.map(SchoolPolicy::policy).orElse(all.base());
    PolicyIndex index = read.map(SchoolPolicy::index).orElse(all.index());
    Record itself =
        read.<Record>map(SchoolPolicy::school).orElseGet(() -> all.base().organisation());
    return new People(
        new RecordView(itself, wording, index),
        controller(school, index),
        contact(policy, index, Contact.Function.DPO),
        contact(policy, index, Contact.Function.AUTHORITY));
  }

  private DocumentView view(
      Document document, Optional<SchoolPolicy> school, List<String> sections) {
    PolicySet policy = school.map(SchoolPolicy::policy).orElse(group.base());
    PolicyIndex index = school.map(SchoolPolicy::index).orElse(group.index());
    List<SectionView> ordered = sections(document, sections);
    List<String> names = ordered.stream().map(SectionView::name).toList();
    return new DocumentView(
        document.id().value(),
        KebabCase.of(document.kind().value()),
        KebabCase.of(document.audience().value()),
        wording.language(),
        wording.phrase(document.title()),
        document.subtitle().map(wording::phrase),
        wording.phrase(group.base().organisation().name()),
        school.map(s -> new Term(s.id(), wording.phrase(s.school().name()))),
        document.revised().value(),
        ordered,
        data(document, school, policy, index, names));
  }

  private List<SectionView> sections(Document document, List<String> ofKind) {
    if (document.sections().isEmpty()) {
      return ofKind.stream()
          .map(name -> new SectionView(name, Optional.empty(), Optional.empty()))
          .toList();
    }
    return document.sections().stream()
        .map(
            s ->
                new SectionView(
                    s.name().value(),
                    s.title().map(wording::phrase),
                    s.text().map(wording::passage)))
        .toList();
  }

  private Map<String, Object> data(
      Document document,
      Optional<SchoolPolicy> school,
      PolicySet policy,
      PolicyIndex index,
      List<String> sections) {
    List<DataSubject> subjects =
        document.subjects().isEmpty() ? policy.dataSubjects() : index.findAll(document.subjects());
    Audience audience = document.audience().value();
    EndNotesView endNotes = new EndNotesView(policy, sections, wording);
    AccessViews access = new AccessViews(policy, index, wording);
    RetentionSchedule schedule = new RetentionSchedule(policy, index, wording);
    List<Right> rights = rights(policy, index, document);
    NoticeView notice = new NoticeView(policy, index, wording, subjects, rights);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("policy", new RecordView(policy, wording, index));
    boolean byReader = sections.contains(READERS);
    data.put("topics", topics(shown(policy, document, byReader), index));
    data.put("sectionTopics", SectionTopics.bySection(sections));
    data.put("localFacts", localFacts(policy, index));
    data.put("endNotes", endNotes.byTopic());
    data.put("endNotesInOrder", endNotes.inOrder());
    RecordView controller = controller(school, index);
    data.put("controller", controller);
    contact(policy, index, Contact.Function.DPO).ifPresent(c -> data.put("dpo", c));
    contact(policy, index, Contact.Function.AUTHORITY).ifPresent(c -> data.put("authority", c));
    AccessibilityLaw.of(group, document, wording)
        .ifPresent(law -> data.put("accessibilityLaw", law));
    data.put("contacts", RecordView.all(policy.contacts(), wording, index));
    data.put("questionTopics", questions(policy, index, audience));
    data.put("terms", new Lazy(() -> RecordView.all(terms(policy), wording, index)));
    data.put("rights", RecordView.all(rights, wording, index));
    List<Consent> consents = consents(policy, index, subjects);
    data.put("consents", RecordView.all(consents, wording, index));
    data.put("clauses", new Lazy(() -> terms(Processor.Agreement.Clause.class)));
    data.putAll(
        new PrintedAids(group, policy, index, wording)
            .data(document, sections, controller, consents));
    policy
        .breach()
        .ifPresent(b -> data.put("breachFlow", new Lazy(() -> BreachFlow.of(b, index, wording))));
    if (sections.contains("cycle") && !policy.cycle().isEmpty()) {
      data.put("cycleFigure", new Lazy(() -> CycleFigure.of(policy.cycle(), wording)));
    }
    if (audience == Audience.STAFF) {
      data.put("sensitivities", sensitivities(policy, index));
      HandlingView handling = new HandlingView(policy, index, wording);
      data.put("classes", handling.classes());
      data.put("placeTable", new Lazy(handling::places));
      data.put("handlingTables", new Lazy(handling::others));
      data.put("lifecycles", lifecycles(policy, index));
      data.put("accessLevels", new Lazy(access::levels));
      data.put("accessMatrices", new Lazy(access::matrices));
      data.put("accessTables", new Lazy(access::tables));
      data.put("schedule", new Lazy(schedule::groups));
      data.put("exceptions", new Lazy(schedule::exemptions));
      if (sections.contains("retention")) {
        data.put("timeLines", new Lazy(schedule::timeLines));
      }
    } else {
      data.put("collected", new Lazy(notice::groups));
      data.put("answers", new Lazy(notice::answers));
      data.put("requirements", new Lazy(notice::requirements));
      data.put("origins", new Lazy(notice::origins));
      data.put("automatedDecisions", new Lazy(notice::automatedDecisions));
      data.put("transfers", new Lazy(notice::transfers));
    }
    if (byReader) {
      List<Guidance> toReaders =
          shown(policy, document, false).stream().filter(g -> !g.subjects().isEmpty()).toList();
      ReadersView readers = new ReadersView(policy, index, wording, toReaders, rights, notice);
      data.put(READERS, new Lazy(() -> readers.readers(subjects)));
    }
    return data;
  }

  /**
   * Data of one sensitivity.
   *
   * @param term the sensitivity
   * @param categories its categories
   */
  record SensitivityView(Term term, List<RecordView> categories) {}

  /**
   * The life of data about one kind of persons.
   *
   * @param subject the persons
   * @param steps rows of the table
   */
  record LifecycleView(RecordView subject, List<RecordView> steps) {}

  private List<SensitivityView> sensitivities(PolicySet policy, PolicyIndex index) {
    List<SensitivityView> views = new ArrayList<>();
    for (DataCategory.Sensitivity sensitivity : DataCategory.Sensitivity.values()) {
      List<DataCategory> of =
          policy.dataCategories().stream()
              .filter(c -> c.sensitivity().value() == sensitivity)
              .toList();
      if (!of.isEmpty()) {
        views.add(
            new SensitivityView(wording.term(sensitivity), RecordView.all(of, wording, index)));
      }
    }
    return views;
  }

  private List<LifecycleView> lifecycles(PolicySet policy, PolicyIndex index) {
    List<LifecycleView> views = new ArrayList<>();
    for (DataSubject subject : policy.dataSubjects()) {
      List<RecordView> steps =
          RecordView.all(
              policy.lifecycle().stream()
                  .filter(step -> step.subject().id().equals(subject.id().value()))
                  .toList(),
              wording,
              index);
      if (!steps.isEmpty()) {
        views.add(new LifecycleView(new RecordView(subject, wording, index), steps));
      }
    }
    return views;
  }

  /** The guidance of a document; where readers have answers of their own, what is for all. */
  private static List<Guidance> shown(PolicySet policy, Document document, boolean forAll) {
    return policy.guidance().stream()
        .filter(guidance -> guidance.isShownBy(document))
        .filter(guidance -> !forAll || guidance.subjects().isEmpty())
        .toList();
  }

  private Map<String, List<RecordView>> topics(List<Guidance> shown, PolicyIndex index) {
    Map<String, List<RecordView>> topics = new LinkedHashMap<>();
    for (Guidance guidance : shown) {
      topics
          .computeIfAbsent(KebabCase.of(guidance.topic().value()), t -> new ArrayList<>())
          .add(new RecordView(guidance, wording, index));
    }
    return topics;
  }

  /** Whether a school has what its document is made of: one without cameras hangs up no sign. */
  public static boolean concerns(Document document, PolicySet policy) {
    return document.kind().value() != Document.Kind.CCTV_SIGN || !policy.surveillance().isEmpty();
  }

  private Map<String, List<RecordView>> localFacts(PolicySet policy, PolicyIndex index) {
    Map<String, List<RecordView>> facts = new LinkedHashMap<>();
    for (LocalFact fact : policy.localFacts()) {
      facts
          .computeIfAbsent(KebabCase.of(fact.topic().value()), t -> new ArrayList<>())
          .add(new RecordView(fact, wording, index));
    }
    return facts;
  }

  /**
   * Questions about one topic.
   *
   * @param topic the topic
   * @param questions with their answers
   */
  record QuestionTopic(Term topic, List<RecordView> questions) {}

  /** The questions of a reader, by topic, in the order in which the source first names them. */
  private List<QuestionTopic> questions(PolicySet policy, PolicyIndex index, Audience audience) {
    Map<Guidance.Topic, List<Question>> byTopic = new LinkedHashMap<>();
    for (Question question : policy.faq()) {
      if (Guidance.isFor(question.audiences(), audience)) {
        byTopic.computeIfAbsent(question.topic().value(), t -> new ArrayList<>()).add(question);
      }
    }
    List<QuestionTopic> topics = new ArrayList<>();
    byTopic.forEach(
        (topic, questions) ->
            topics.add(
                new QuestionTopic(wording.term(topic), RecordView.all(questions, wording, index))));
    return topics;
  }

  /** The glossary, in the order of the reader's dictionary. */
  private List<GlossaryTerm> terms(PolicySet policy) {
    Comparator<String> order = Collation.of(wording.language());
    return policy.terms().stream()
        .sorted(Comparator.comparing(term -> wording.phrase(term.term()).plain(), order))
        .toList();
  }

  private RecordView controller(Optional<SchoolPolicy> school, PolicyIndex index) {
    Organisation organisation = group.base().organisation();
    boolean eachSchool = organisation.controller().value() == Organisation.Controller.EACH_SCHOOL;
    Object controller = school.isPresent() && eachSchool ? school.get().school() : organisation;
    return new RecordView(controller, wording, index);
  }

  private Optional<RecordView> contact(
      PolicySet policy, PolicyIndex index, Contact.Function function) {
    return policy.contacts().stream()
        .filter(c -> c.function().value() == function)
        .findFirst()
        .map(c -> new RecordView(c, wording, index));
  }

  private static List<Consent> consents(
      PolicySet policy, PolicyIndex index, List<DataSubject> subjects) {
    return policy.consents().stream()
        .filter(c -> index.findAll(c.subjects()).stream().anyMatch(subjects::contains))
        .toList();
  }

  /** The rights of those whom the document is about; all of them for staff. */
  private static List<Right> rights(PolicySet policy, PolicyIndex index, Document document) {
    List<DataSubject> subjects = index.findAll(document.subjects());
    return policy.rights().stream()
        .filter(
            right ->
                subjects.isEmpty()
                    || right.subjects().isEmpty()
                    || index.findAll(right.subjects()).stream().anyMatch(subjects::contains))
        .toList();
  }

  private List<Term> terms(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(wording::term).toList();
  }
}
