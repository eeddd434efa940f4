package org.policypress.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.policypress.yaml.YamlNode;

/**
 * Every single change of the base files of a policy set that breaks a promise: a rule, a basis, an
 * agreement, a contact taken away, a word put in the place of another.
 */
final class PolicyMutations {
  private static final Set<String> COUNTED = Set.of("at most", "at least", "exactly");

  private final List<Mutation> mutations = new ArrayList<>();
  private final EditableYaml file;

  private PolicyMutations(EditableYaml file) {
    this.file = file;
  }

  /** The mutations of all base files of a policy set, in the order of the files. */
  static List<Mutation> of(Path folder) throws IOException {
    List<Mutation> all = new ArrayList<>();
    for (String path : PublishedSite.files(folder)) {
      if (path.endsWith(".yaml")) {
        PolicyMutations found = new PolicyMutations(EditableYaml.read(folder, path));
        if (path.startsWith("schools/")) {
          found.overlay();
        } else {
          found.file.root().entries().forEach(found::part);
        }
        all.addAll(found.mutations);
      }
    }
    return all;
  }

  private void part(YamlNode.Entry part) {
    switch (part.key().value()) {
      case "activities" -> items(part.value(), this::activity);
      case "retention" -> items(part.value(), this::retention);
      case "processors" -> items(part.value(), this::processor);
      case "consents" -> items(part.value(), this::consent);
      case "transfers" ->
          items(part.value(), e -> drop(e, "mechanism", "transfer-without-mechanism"));
      case "access" -> items(part.value(), this::access);
      case "data-categories" -> items(part.value(), this::category);
      case "contacts" -> items(part.value(), this::contact);
      case "roles", "data-subjects", "measures", "systems", "guidance" ->
          items(part.value(), this::label);
      case "training" -> items(part.value(), e -> drop(e, "when", "missing-field"));
      case "recipients" -> items(part.value(), this::recipient);
      case "rights" -> items(part.value(), this::right);
      case "surveillance" -> items(part.value(), this::surveillance);
      case "documents" ->
          items(part.value(), e -> replace(e, "revised", "2025-01-31", "review-overdue"));
      case "accessibility" -> accessibility((YamlNode.Mapping) part.value());
      case "breach" -> breach((YamlNode.Mapping) part.value());
      case "organisation" -> organisation((YamlNode.Mapping) part.value());
      default -> {
        // Nothing else is a promise of its own.
      }
    }
  }

  private void organisation(YamlNode.Mapping organisation) {
    drop(organisation, "public-authority", "missing-field");
    drop(organisation, "no-dpo-because", "dpo-missing");
    replace(organisation, "jurisdiction", "XX", "jurisdiction-without-data");
  }

  private void accessibility(YamlNode.Mapping accessibility) {
    without(accessibility, "assessment", "accessibility-conformance-unassessed");
    without(accessibility, "failures", "accessibility-failures-missing");
  }

  /** Of a part that has no id. */
  private void without(YamlNode.Mapping part, String key, String rule) {
    part.entry(key)
        .ifPresent(found -> add("the part without `" + key + "`", file.without(found), rule));
  }

  /** Changes of a school's file: a mistyped id finds nothing to change. */
  private void overlay() {
    file.root()
        .get("change")
        .ifPresent(
            change -> {
              for (YamlNode.Entry part : ((YamlNode.Mapping) change).entries()) {
                if (part.value() instanceof YamlNode.Sequence) {
                  items(part.value(), this::mistypedId);
                }
              }
            });
  }

  private void mistypedId(YamlNode.Mapping entry) {
    replace(entry, "id", id(entry) + "x", "overlay-target-missing");
  }

  private void recipient(YamlNode.Mapping recipient) {
    if (recipient.get("law").isEmpty()) {
      drop(recipient, "basis", "recipient-without-basis");
    }
  }

  private void right(YamlNode.Mapping right) {
    if (!Set.of("information", "portability").contains(word(right, "kind"))
        && !id(right).startsWith("staff-")) {
      add("without the right `" + id(right) + "`", file.withoutItem(right), "notice-item-missing");
    }
  }

  private void surveillance(YamlNode.Mapping cameras) {
    for (String key : List.of("signage", "viewers", "assessment")) {
      drop(cameras, key, "surveillance-incomplete");
    }
  }

  private void activity(YamlNode.Mapping activity) {
    drop(activity, "bases", "activity-without-legal-basis");
    typo(activity, "categories", "dangling-reference");
    for (YamlNode basis : list(activity, "bases")) {
      String article = word((YamlNode.Mapping) basis, "article");
      if (Set.of("6(1)(c)", "6(1)(e)").contains(article)) {
        drop((YamlNode.Mapping) basis, "law", "obligation-without-law");
      }
      if (article.equals("6(1)(f)")) {
        drop((YamlNode.Mapping) basis, "interest", "interest-unnamed");
      }
    }
  }

  private void retention(YamlNode.Mapping rule) {
    String keep = word(rule, "keep");
    if (!keep.isEmpty()) {
      drop(rule, "keep", "retention-without-period");
      replace(rule, "keep", "as long as necessary", "vague-retention");
    }
    if (!keep.equals("per records plan")) {
      drop(rule, "then", "retention-without-action");
    }
    if (COUNTED.stream().anyMatch(keep::startsWith)) {
      drop(rule, "after", "retention-without-start-event");
    }
    if (keep.equals("forever")) {
      drop(rule, "because", "indefinite-without-justification");
    }
    if (Set.of("erase", "shred").contains(word(rule, "then"))) {
      drop(rule, "executor", "deletion-without-executor");
    }
    typo(rule, "categories", "retention-of-unknown-category");
  }

  private void processor(YamlNode.Mapping processor) {
    drop(processor, "agreement", "processor-without-agreement");
    processor
        .get("agreement")
        .ifPresent(
            agreement -> {
              replace((YamlNode.Mapping) agreement, "expires", "2025-01-31", "agreement-expired");
              replace(
                  (YamlNode.Mapping) agreement,
                  "clauses",
                  "[a, b, c, d, e, f, g]",
                  "agreement-clause-missing");
            });
  }

  private void consent(YamlNode.Mapping consent) {
    if (word(consent, "kind").equals("consent")) {
      drop(consent, "withdrawal", "consent-without-withdrawal");
      drop(consent, "evidence", "consent-without-evidence");
      drop(consent, "givers", "consent-without-giver");
      drop(consent, "renewal", "consent-without-renewal");
    }
  }

  private void access(YamlNode.Mapping grant) {
    replace(grant, "role", "nobody-we-know", "access-by-unknown-role");
    drop(grant, "reason", "missing-field");
  }

  private void category(YamlNode.Mapping category) {
    add("`" + id(category) + "` twice", file.withTwice(category), "duplicate-id");
    drop(category, "sensitivity", "missing-field");
    replace(category, "subjects", "[]", "nothing-to-cover");
    label(category);
  }

  private void contact(YamlNode.Mapping contact) {
    if (word(contact, "function").equals("dpo")) {
      add("without the contact `" + id(contact) + "`", file.withoutItem(contact), "dpo-missing");
    }
  }

  private void label(YamlNode.Mapping entry) {
    replace(entry, "label", "TODO", "placeholder-left");
  }

  private void breach(YamlNode.Mapping breach) {
    drop(breach, "contact", "breach-contact-missing");
    drop(breach, "late-reasons", "breach-late-reasons");
    drop(breach, "processor-duty", "breach-content-missing");
    for (String content : List.of("notification", "register")) {
      for (YamlNode item : list(breach, content)) {
        String covers = word((YamlNode.Mapping) item, "covers");
        if (!covers.equals("further")) {
          add(
              "`breach." + content + "` without `" + covers + "`",
              file.withoutItem(item),
              "breach-content-missing");
        }
      }
    }
    for (YamlNode item : list(breach, "steps")) {
      YamlNode.Mapping step = (YamlNode.Mapping) item;
      if (word(step, "to").equals("authority")) {
        add("no step to the authority", file.withoutItem(step), "breach-deadline");
        replace(step, "deadline", "96 hours", "breach-deadline");
        replace(step, "clock", "breach", "breach-clock");
      }
    }
    for (YamlNode level : list(breach, "risk-levels")) {
      replace((YamlNode.Mapping) level, "duties", "[dpo]", "breach-thresholds-merged");
    }
  }

  private void drop(YamlNode.Mapping entry, String key, String rule) {
    entry
        .entry(key)
        .ifPresent(
            found -> add("`" + id(entry) + "` without `" + key + "`", file.without(found), rule));
  }

  private void replace(YamlNode.Mapping entry, String key, String words, String rule) {
    entry
        .get(key)
        .ifPresent(
            value ->
                add(
                    "`" + id(entry) + "` with `" + key + ": " + words + "`",
                    file.with(value.span(), words),
                    rule));
  }

  /** Mistypes the first id of a list. */
  private void typo(YamlNode.Mapping entry, String key, String rule) {
    List<YamlNode> ids = list(entry, key);
    if (!ids.isEmpty()) {
      YamlNode.Scalar first = (YamlNode.Scalar) ids.get(0);
      add(
          "`" + id(entry) + "` names `" + first.value() + "x`",
          file.with(first.span(), first.value() + "x"),
          rule);
    }
  }

  private void add(String what, String text, String rule) {
    mutations.add(new Mutation(file.path(), what, text, rule));
  }

  private static void items(YamlNode list, Consumer<YamlNode.Mapping> each) {
    ((YamlNode.Sequence) list).items().forEach(item -> each.accept((YamlNode.Mapping) item));
  }

  private static List<YamlNode> list(YamlNode.Mapping entry, String key) {
    return entry
        .get(key)
        .filter(YamlNode.Sequence.class::isInstance)
        .map(value -> ((YamlNode.Sequence) value).items())
        .orElse(List.of());
  }

  private static String id(YamlNode.Mapping entry) {
    return word(entry, "id");
  }

  private static String word(YamlNode.Mapping entry, String key) {
    return entry
        .get(key)
        .filter(YamlNode.Scalar.class::isInstance)
        .map(value -> ((YamlNode.Scalar) value).value())
        .orElse("");
  }
}
