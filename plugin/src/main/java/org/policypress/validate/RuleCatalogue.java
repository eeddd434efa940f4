package org.policypress.validate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.language.CatalogueRules;
import org.policypress.load.LoadRules;
import org.policypress.overlay.OverlayRules;
import org.policypress.prose.ProseRules;
import org.policypress.validate.rules.AccessByUnknownRole;
import org.policypress.validate.rules.ActivityWithoutLegalBasis;
import org.policypress.validate.rules.BreachClock;
import org.policypress.validate.rules.BreachDeadline;
import org.policypress.validate.rules.CategoryWithoutRetentionRule;
import org.policypress.validate.rules.ConflictingRetention;
import org.policypress.validate.rules.ControllerContactMissing;
import org.policypress.validate.rules.CoveredByDefaultOnly;
import org.policypress.validate.rules.DanglingReference;
import org.policypress.validate.rules.IndefiniteWithoutJustification;
import org.policypress.validate.rules.MarkupInTranslation;
import org.policypress.validate.rules.MinimumExceedsMaximum;
import org.policypress.validate.rules.NothingToCover;
import org.policypress.validate.rules.NoticeItemMissing;
import org.policypress.validate.rules.OverlayLocked;
import org.policypress.validate.rules.ProcessorWithoutAgreement;
import org.policypress.validate.rules.RetentionOfUnknownCategory;
import org.policypress.validate.rules.RetentionWithoutAction;
import org.policypress.validate.rules.RetentionWithoutPeriod;
import org.policypress.validate.rules.RetentionWithoutStartEvent;
import org.policypress.validate.rules.SchoolFactMissing;
import org.policypress.validate.rules.SpecialCategoryWithoutArticle9;
import org.policypress.validate.rules.TranslationMissing;
import org.policypress.validate.rules.UnknownLanguage;
import org.policypress.validate.rules.VagueRetention;
import org.policypress.yaml.YamlRules;

/** All rules: those that need the whole policy, and what earlier phases check. */
public final class RuleCatalogue {
  private RuleCatalogue() {}

  /** The rules that run over the policy of each school. */
  public static List<Rule> rules() {
    return List.of(
        new AccessByUnknownRole(),
        new ActivityWithoutLegalBasis(),
        new BreachClock(),
        new BreachDeadline(),
        new CategoryWithoutRetentionRule(),
        new ConflictingRetention(),
        new ControllerContactMissing(),
        new CoveredByDefaultOnly(),
        new DanglingReference(),
        new IndefiniteWithoutJustification(),
        new MinimumExceedsMaximum(),
        new NothingToCover(),
        new NoticeItemMissing(),
        new OverlayLocked(),
        new ProcessorWithoutAgreement(),
        new RetentionOfUnknownCategory(),
        new RetentionWithoutAction(),
        new RetentionWithoutPeriod(),
        new RetentionWithoutStartEvent(),
        new SchoolFactMissing(),
        new SpecialCategoryWithoutArticle9(),
        new UnknownLanguage(),
        new VagueRetention());
  }

  /** The rules that run once over a policy set. */
  public static List<GroupRule> groupRules() {
    return List.of(new MarkupInTranslation(), new TranslationMissing());
  }

  /** Every rule of which a diagnostic can speak, each once. */
  public static List<RuleDescriptor> descriptors() {
    Set<RuleDescriptor> all = new LinkedHashSet<>();
    rules().forEach(rule -> all.add(rule.descriptor()));
    groupRules().forEach(rule -> all.add(rule.descriptor()));
    all.addAll(YamlRules.ALL);
    all.addAll(OverlayRules.ALL);
    all.addAll(LoadRules.ALL);
    all.addAll(ProseRules.ALL);
    all.addAll(CatalogueRules.all());
    all.addAll(Suppressions.RULES);
    return List.copyOf(all);
  }
}
