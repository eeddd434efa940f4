package org.policypress.coverage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.compose.FactWords;
import org.policypress.compose.Wording;
import org.policypress.coverage.NoticePart.Edition;
import org.policypress.coverage.NoticePart.Notice;
import org.policypress.coverage.NoticePart.Quote;
import org.policypress.coverage.NoticePart.Row;
import org.policypress.coverage.NoticePart.Untold;
import org.policypress.language.Messages;
import org.policypress.model.Coverage;
import org.policypress.model.Document;
import org.policypress.model.Entity;
import org.policypress.model.NoticeDuties;
import org.policypress.model.NoticeDuty;
import org.policypress.model.NoticeDuty.Fact;
import org.policypress.model.NoticeItem;
import org.policypress.model.Organisation;
import org.policypress.model.PolicyGroup;
import org.policypress.model.PolicyIndex;
import org.policypress.model.PolicySet;
import org.policypress.model.SchoolPolicy;
import org.policypress.render.PrintedSentences;

/** Looks up in finished notices which sentence tells which item of articles 13 and 14. */
public final class NoticeTable {
  /** Items of which one fact is enough: a right has one entry, an office one way to reach it. */
  private static final Set<NoticeItem> ONE_IS_ENOUGH =
      EnumSet.of(
          NoticeItem.OFFICER,
          NoticeItem.AUTHORITY,
          NoticeItem.ACCESS,
          NoticeItem.RECTIFICATION,
          NoticeItem.ERASURE,
          NoticeItem.RESTRICTION,
          NoticeItem.PORTABILITY,
          NoticeItem.OBJECTION,
          NoticeItem.WITHDRAWAL,
          NoticeItem.COMPLAINT,
          NoticeItem.AUTOMATED_DECISIONS);

  private final PolicyGroup group;
  private final Wording wording;
  private final Messages messages;
  private final SchoolNames names;

  /**
   * @param group the policy of each school
   * @param wording words of the source language
   * @param messages the same, of the templates
   */
  public NoticeTable(PolicyGroup group, Wording wording, Messages messages) {
    this.group = group;
    this.wording = wording;
    this.messages = messages;
    this.names = new SchoolNames(group, wording, messages);
  }

  /**
   * The part of the report.
   *
   * @param composed the documents of the set in its source language; only notices are looked at
   */
  public NoticePart part(List<ComposedDocument> composed) {
    Map<String, List<ComposedDocument>> byId = new LinkedHashMap<>();
    for (ComposedDocument document : composed) {
      if (isNotice(document.document())) {
        byId.computeIfAbsent(document.document().id().value(), id -> new ArrayList<>())
            .add(document);
      }
    }
    List<Notice> whole = new ArrayList<>();
    byId.values().stream()
        .filter(of -> !isShort(of.get(0).document()))
        .forEach(of -> whole.add(notice(of, List.of())));
    return new NoticePart(
        byId.values().stream()
            .map(of -> isShort(of.get(0).document()) ? notice(of, whole) : same(of, whole))
            .toList());
  }

  private static Notice same(List<ComposedDocument> of, List<Notice> made) {
    String id = of.get(0).document().id().value();
    return made.stream().filter(notice -> notice.id().equals(id)).findFirst().orElseThrow();
  }

  /** Whether a document informs those whom it is about (art. 13 and 14). */
  public static boolean isNotice(Document document) {
    return switch (document.kind().value()) {
      case NOTICE, PRIVACY_PAGE, PUPIL_NOTICE -> true;
      default -> false;
    };
  }

  /** Whether a notice only says in plain words what another one tells in full. */
  private static boolean isShort(Document document) {
    return document.kind().value() == Document.Kind.PUPIL_NOTICE;
  }

  private Notice notice(List<ComposedDocument> editions, List<Notice> fuller) {
    Document document = editions.get(0).document();
    List<Edition> made = new ArrayList<>();
    for (ComposedDocument edition : editions) {
      List<Row> rows = rows(edition, fuller);
      List<Row> shown =
          made.isEmpty()
              ? rows
              : rows.stream().filter(r -> differs(r, made.get(0).rows())).toList();
      made.add(
          new Edition(
              edition.schools().isEmpty()
                  ? Optional.empty()
                  : Optional.of(names.of(edition.schools())),
              edition.sentences().isPresent(),
              shown));
    }
    return new Notice(
        document.id().value(),
        wording.phrase(document.title()).plain(),
        SourcePlaces.of(document.id().span()),
        made);
  }

  /** Schools have names and addresses of their own; what counts is what is told, and from where. */
  private boolean differs(Row row, List<Row> first) {
    String controller = messages.get(NoticeItem.CONTROLLER);
    return first.stream()
        .noneMatch(
            other ->
                other.item().equals(row.item())
                    && other.standing() == row.standing()
                    && (row.item().equals(controller) || places(other).equals(places(row))));
  }

  private static List<List<String>> places(Row row) {
    return row.quotes().stream().map(Quote::places).toList();
  }

  private List<Row> rows(ComposedDocument edition, List<Notice> fuller) {
    PolicySet policy = edition.policy(group);
    PolicyIndex index = edition.index(group);
    Entity controller = controller(edition);
    FactWords words = new FactWords(wording, index);
    List<NoticeDuty> duties =
        NoticeDuties.of(policy, index, edition.document())
            .with(controller, Coverage.of(policy, index));
    List<Row> rows = new ArrayList<>();
    for (NoticeItem item : NoticeItem.values()) {
      NoticeDuty duty =
          duties.stream()
              .filter(d -> d.item() == item)
              .findFirst()
              .orElse(new NoticeDuty(item, false, List.of(), List.of()));
      row(duty, words, controller, edition.sentences())
          .map(row -> instead(row, fuller))
          .ifPresent(rows::add);
    }
    return rows;
  }

  private Entity controller(ComposedDocument edition) {
    Organisation organisation = group.base().organisation();
    boolean each = organisation.controller().value() == Organisation.Controller.EACH_SCHOOL;
    return edition
        .school()
        .filter(s -> each)
        .<Entity>map(SchoolPolicy::school)
        .orElse(organisation);
  }

  /** The row of an item; nothing if it is neither demanded nor told. */
  private Optional<Row> row(
      NoticeDuty duty, FactWords words, Entity controller, Optional<PrintedSentences> sentences) {
    NoticeItem item = duty.item();
    List<Fact> facts = new ArrayList<>(duty.facts());
    if (item == NoticeItem.AUTOMATED_DECISIONS || facts.isEmpty()) {
      words.standing(item, controller).ifPresent(facts::add);
    }
    Map<PrintedSentences.Quote, List<String>> quotes = new LinkedHashMap<>();
    List<Untold> untold = new ArrayList<>();
    for (Fact fact : facts) {
      List<String> printed = words.printed(item, fact.told());
      String place = SourcePlaces.of(fact.span());
      sentences
          .flatMap(s -> s.find(printed))
          .ifPresentOrElse(
              quote -> quotes.computeIfAbsent(quote, q -> new ArrayList<>()).add(place),
              () -> untold.add(new Untold(String.join(" ", printed), place)));
    }
    duty.gaps().forEach(gap -> untold.add(new Untold("", SourcePlaces.of(gap))));
    if (quotes.isEmpty() && !duty.demanded()) {
      return Optional.empty();
    }
    boolean whole = untold.isEmpty() || (ONE_IS_ENOUGH.contains(item) && !quotes.isEmpty());
    Standing standing =
        quotes.isEmpty() ? Standing.MISSING : whole ? Standing.TOLD : Standing.PARTLY;
    return Optional.of(
        new Row(
            words.articles(item.citation()),
            messages.get(item),
            standing,
            quotes.entrySet().stream().map(e -> quote(e.getKey(), e.getValue())).toList(),
            whole ? List.of() : untold,
            Optional.empty()));
  }

  private static Quote quote(PrintedSentences.Quote quote, List<String> places) {
    return new Quote(
        quote.sentence(), String.join(" › ", quote.section()), places.stream().distinct().toList());
  }

  /** What a short notice leaves out is told if a fuller notice tells it. */
  private static Row instead(Row row, List<Notice> fuller) {
    if (row.standing() != Standing.MISSING && row.standing() != Standing.PARTLY) {
      return row;
    }
    return fuller.stream()
        .filter(notice -> tells(notice, row.item()))
        .findFirst()
        .map(
            notice ->
                new Row(
                    row.article(),
                    row.item(),
                    Standing.ELSEWHERE,
                    row.quotes(),
                    List.of(),
                    Optional.of(notice.title())))
        .orElse(row);
  }

  private static boolean tells(Notice notice, String item) {
    return notice.editions().get(0).rows().stream()
        .anyMatch(row -> row.item().equals(item) && row.standing() == Standing.TOLD);
  }
}
