package org.policypress.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policypress.model.AccessGrant;
import org.policypress.model.DataCategory;
import org.policypress.model.DataCategory.Sensitivity;
import org.policypress.model.DataSubject;
import org.policypress.model.Entity;
import org.policypress.model.KebabCase;
import org.policypress.model.PolicyIndex;
import org.policypress.model.PolicySet;
import org.policypress.model.Ref;
import org.policypress.model.Role;
import org.policypress.source.Located;

/** The access matrix, role × category, and the tables who | why for each kind of persons. */
final class AccessViews {
  private final PolicySet policy;
  private final PolicyIndex index;
  private final Wording wording;

  AccessViews(PolicySet policy, PolicyIndex index, Wording wording) {
    this.policy = policy;
    this.index = index;
    this.wording = wording;
  }

  /**
   * A matrix for one kind of persons.
   *
   * @param subject whose data
   * @param roles columns
   * @param rows one for each category
   */
  record Matrix(Text subject, List<Text> roles, List<MatrixRow> rows) {}

  /**
   * A row.
   *
   * @param category what
   * @param codes one for each role: a letter of the legend, or a dash
   */
  record MatrixRow(Text category, List<Text> codes) {}

  /**
   * An entry of the legend.
   *
   * @param code the letter
   * @param label what it means
   */
  record Level(Text code, Text label) {}

  /**
   * Who may see one class of data about one kind of persons, and why.
   *
   * @param subject whose data
   * @param classes which class
   * @param rows one for each role
   */
  record Table(Text subject, Text classes, List<TableRow> rows) {}

  /**
   * A row.
   *
   * @param role who
   * @param reasons why
   * @param limits how far, and on which condition
   * @param processorsUsed whether processors take part
   */
  record TableRow(Text role, List<Text> reasons, List<Text> limits, boolean processorsUsed) {}

  List<Matrix> matrices() {
    List<Matrix> matrices = new ArrayList<>();
    for (DataSubject subject : policy.dataSubjects()) {
      List<DataCategory> categories = categoriesOf(subject).toList();
      Set<String> roles = new LinkedHashSet<>();
      for (Role role : policy.roles()) {
        if (categories.stream().anyMatch(c -> grant(role, c, subject).isPresent())) {
          roles.add(role.id().value());
        }
      }
      if (!roles.isEmpty()) {
        matrices.add(matrix(subject, categories, roles));
      }
    }
    return matrices;
  }

  private Matrix matrix(DataSubject subject, List<DataCategory> categories, Set<String> roleIds) {
    List<Role> roles =
        policy.roles().stream().filter(r -> roleIds.contains(r.id().value())).toList();
    List<MatrixRow> rows =
        categories.stream()
            .map(
                category ->
                    new MatrixRow(
                        wording.phrase(category.label()),
                        roles.stream().map(role -> code(grant(role, category, subject))).toList()))
            .toList();
    return new Matrix(
        wording.phrase(subject.label()),
        roles.stream().map(r -> wording.phrase(r.label())).toList(),
        rows);
  }

  private Text code(Optional<AccessGrant> grant) {
    grant.ifPresent(wording::shows);
    return grant.map(g -> wording.say("access-code/" + levelKey(g))).orElse(wording.own("–"));
  }

  private static String levelKey(AccessGrant grant) {
    if (grant.condition().isPresent()) {
      return grant.condition().get().value() == AccessGrant.Condition.CONSENT ? "consent" : "need";
    }
    return grant.level().map(level -> KebabCase.of(level.value())).orElse("all");
  }

  List<Level> levels() {
    return policy.access().stream()
        .map(AccessViews::levelKey)
        .distinct()
        .sorted()
        .map(
            key -> new Level(wording.say("access-code/" + key), wording.say("access-level/" + key)))
        .toList();
  }

  List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    for (DataSubject subject : policy.dataSubjects()) {
      table(subject, "access/ordinary", List.of(Sensitivity.ORDINARY)).ifPresent(tables::add);
      table(
              subject,
              "access/sensitive",
              List.of(Sensitivity.CONFIDENTIAL, Sensitivity.SPECIAL, Sensitivity.CRIMINAL))
          .ifPresent(tables::add);
    }
    return tables;
  }

  private Optional<Table> table(DataSubject subject, String title, List<Sensitivity> classes) {
    List<DataCategory> categories =
        categoriesOf(subject).filter(c -> classes.contains(c.sensitivity().value())).toList();
    Map<String, List<AccessGrant>> byRole = new LinkedHashMap<>();
    for (AccessGrant grant : policy.access()) {
      if (categories.stream().anyMatch(c -> covers(grant, c, subject))) {
        byRole.computeIfAbsent(grant.role().id(), id -> new ArrayList<>()).add(grant);
      }
    }
    List<TableRow> rows = new ArrayList<>();
    byRole.forEach(
        (id, grants) ->
            index.find(Role.class, id).ifPresent(role -> rows.add(tableRow(role, grants))));
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Table(wording.phrase(subject.label()), wording.say(title), rows));
  }

  private TableRow tableRow(Role role, List<AccessGrant> grants) {
    Set<Text> reasons = new LinkedHashSet<>();
    Set<Text> limits = new LinkedHashSet<>();
    boolean processors = false;
    for (AccessGrant grant : grants) {
      wording.shows(grant);
      index.find(grant.reason()).ifPresent(r -> reasons.add(wording.phrase(r.label())));
      grant.level().ifPresent(level -> limits.add(wording.term(level.value()).label()));
      grant.condition().ifPresent(c -> limits.add(wording.term(c.value()).label()));
      grant.note().ifPresent(note -> limits.add(wording.phrase(note)));
      processors |= grant.processorsUsed().map(Located::value).orElse(false);
    }
    return new TableRow(
        wording.phrase(role.label()), List.copyOf(reasons), List.copyOf(limits), processors);
  }

  private Stream<DataCategory> categoriesOf(DataSubject subject) {
    return policy.dataCategories().stream().filter(c -> names(c.subjects(), subject));
  }

  private Optional<AccessGrant> grant(Role role, DataCategory category, DataSubject subject) {
    return policy.access().stream()
        .filter(g -> g.role().id().equals(role.id().value()) && covers(g, category, subject))
        .findFirst();
  }

  private static boolean covers(AccessGrant grant, DataCategory category, DataSubject subject) {
    return names(grant.categories(), category)
        && (grant.subjects().isEmpty() || names(grant.subjects(), subject));
  }

  private static boolean names(List<? extends Ref<?>> refs, Entity entity) {
    return refs.stream().anyMatch(ref -> ref.id().equals(entity.id().value()));
  }
}
