package org.policypress.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.CompilerRules;
import org.policypress.compiler.PolicyCompiler;
import org.policypress.diagnostic.NearestNames;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.diagnostic.RuleHelp;
import org.policypress.edition.CheckedPolicy;

/** Explains rules, and what holds at a place of the policy. */
public final class PolicyExplainer {
  private final PolicyCompiler compiler;
  private final List<CheckedPolicy> policies;

  /**
   * @param compiler knows what documents show
   * @param policies all policy sets, without errors
   */
  public PolicyExplainer(PolicyCompiler compiler, List<CheckedPolicy> policies) {
    this.compiler = compiler;
    this.policies = List.copyOf(policies);
  }

  /** The help page of a rule, as a text for a terminal. */
  public static String rule(String id) throws CompilerFault {
    Optional<RuleHelp> help = RuleHelp.of(id);
    if (help.isEmpty()) {
      throw new CompilerFault("policy.rule names `" + id + "`, which is no rule: " + ruleHint(id));
    }
    return help.get().text() + "\n";
  }

  private static String ruleHint(String id) {
    List<String> ids = CompilerRules.every().stream().map(RuleDescriptor::id).toList();
    List<String> whole = ids.stream().filter(known -> known.contains(id)).toList();
    return NearestNames.hint(
        id,
        ids,
        whole.isEmpty() || id.isEmpty()
            ? "write the id that stands last in the first line of a diagnostic"
            : "there is `" + String.join("`, `", whole) + "`");
  }

  /**
   * What holds at a place.
   *
   * @param path top-level key, id and keys below, such as {@code data-categories/term-grades}
   * @param school {@code organisation/school}, or either alone; the base of all policy sets without
   *     it
   */
  public String path(String path, Optional<String> school) throws CompilerFault {
    String spelled = PathSearch.spelled(path);
    List<Place> asked = school.isPresent() ? read(school.get(), spelled) : bases(spelled);
    List<Place> found = asked.stream().filter(place -> place.search().isFound()).toList();
    if (found.isEmpty()) {
      throw new CompilerFault("policy.path: there is no `" + spelled + "`: " + hint(asked));
    }
    return String.join(
        "\n",
        found.stream()
            .map(place -> Explanation.of(place, compiler.usage(place.policy())))
            .toList());
  }

  private List<Place> bases(String path) {
    return policies.stream().map(policy -> new Place(policy, Optional.empty(), path)).toList();
  }

  /** At every school; an organisation that is its own only school is read as its base. */
  private List<Place> schools(String path) {
    return policies.stream()
        .flatMap(
            policy ->
                policy.group().schools().stream()
                    .filter(school -> !school.id().equals(policy.group().id()))
                    .map(school -> new Place(policy, Optional.of(school), path)))
        .toList();
  }

  /** The place as those read it whom a name means; an organisation stands before a school. */
  private List<Place> read(String name, String path) throws CompilerFault {
    List<Place> all = Stream.concat(bases(path).stream(), schools(path).stream()).toList();
    List<Place> named = all.stream().filter(place -> place.reader().equals(name)).toList();
    if (named.isEmpty()) {
      named = all.stream().filter(place -> place.reader().endsWith("/" + name)).toList();
    }
    if (named.isEmpty()) {
      List<String> names =
          name.contains("/")
              ? readers(all)
              : readers(all).stream().map(PolicyExplainer::lastName).distinct().toList();
      throw new CompilerFault(
          "policy.school names `"
              + name
              + "`, which is no school: "
              + NearestNames.hint(name, names, "there is `" + String.join("`, `", names) + "`"));
    }
    if (named.size() > 1) {
      throw new CompilerFault(
          "policy.school names `"
              + name
              + "`, which is the id of several schools: write `"
              + String.join("` or `", readers(named))
              + "`");
    }
    return named;
  }

  /** What to write: a school has removed it, it exists only at schools, or it is misspelt. */
  private String hint(List<Place> asked) {
    if (asked.stream().anyMatch(place -> place.inBase().search().isFound())) {
      return "the school removes what the base has there; name the organisation alone to read that";
    }
    List<Place> elsewhere =
        schools(asked.get(0).path()).stream().filter(place -> place.search().isFound()).toList();
    if (!elsewhere.isEmpty()) {
      return "only schools have it; name one with policy.school: `"
          + String.join("`, `", readers(elsewhere))
          + "`";
    }
    return PathSearch.hint(asked.stream().map(Place::search).toList());
  }

  private static String lastName(String reader) {
    return reader.substring(reader.lastIndexOf('/') + 1);
  }

  private static List<String> readers(List<Place> places) {
    return places.stream().map(Place::reader).toList();
  }
}
