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
import org.policypress.validate.rules.AccessFee;
import org.policypress.validate.rules.AccessibilityAssessmentOutdated;
import org.policypress.validate.rules.AccessibilityConformanceUnassessed;
import org.policypress.validate.rules.AccessibilityFailuresMissing;
import org.policypress.validate.rules.AccessibilityStatementMissing;
import org.policypress.validate.rules.AccountingRetentionTooShort;
import org.policypress.validate.rules.ActivityWithoutLegalBasis;
import org.policypress.validate.rules.AdequacyToRecheck;
import org.policypress.validate.rules.AgreementClauseMissing;
import org.policypress.validate.rules.AgreementExpired;
import org.policypress.validate.rules.AppUnapproved;
import org.policypress.validate.rules.AuthorityMissingOrRenamed;
import org.policypress.validate.rules.BrandContrast;
import org.policypress.validate.rules.BreachClock;
import org.policypress.validate.rules.BreachContactMissing;
import org.policypress.validate.rules.BreachContentMissing;
import org.policypress.validate.rules.BreachDeadline;
import org.policypress.validate.rules.BreachLateReasons;
import org.policypress.validate.rules.BreachThresholdsMerged;
import org.policypress.validate.rules.BundledConsents;
import org.policypress.validate.rules.CategoryWithoutRetentionRule;
import org.policypress.validate.rules.CctvRetentionTooLong;
import org.policypress.validate.rules.ConflictingRetention;
import org.policypress.validate.rules.ConsentByPublicBody;
import org.policypress.validate.rules.ConsentFromEmployee;
import org.policypress.validate.rules.ConsentOutlivedByUse;
import org.policypress.validate.rules.ConsentWithoutEvidence;
import org.policypress.validate.rules.ConsentWithoutGiver;
import org.policypress.validate.rules.ConsentWithoutRenewal;
import org.policypress.validate.rules.ConsentWithoutWithdrawal;
import org.policypress.validate.rules.ContradictoryHandling;
import org.policypress.validate.rules.ControllerContactMissing;
import org.policypress.validate.rules.CopiesNotCovered;
import org.policypress.validate.rules.CoveredByDefaultOnly;
import org.policypress.validate.rules.CriminalDataWithoutLaw;
import org.policypress.validate.rules.DanglingReference;
import org.policypress.validate.rules.DeletionWithoutExecutor;
import org.policypress.validate.rules.DigitalConsentAge;
import org.policypress.validate.rules.DocumentWithoutFacts;
import org.policypress.validate.rules.DpiaMissing;
import org.policypress.validate.rules.DpoMissing;
import org.policypress.validate.rules.EndedLaw;
import org.policypress.validate.rules.ExceptionUndecided;
import org.policypress.validate.rules.FactInProse;
import org.policypress.validate.rules.GlossaryViolation;
import org.policypress.validate.rules.HealthRecordTooShort;
import org.policypress.validate.rules.IndefiniteWithoutJustification;
import org.policypress.validate.rules.InterestUnnamed;
import org.policypress.validate.rules.ItRoleRealData;
import org.policypress.validate.rules.JurisdictionWithoutData;
import org.policypress.validate.rules.LegitimateInterestByAuthority;
import org.policypress.validate.rules.MarkupInTranslation;
import org.policypress.validate.rules.MinimumExceedsMaximum;
import org.policypress.validate.rules.MissingHandlingCell;
import org.policypress.validate.rules.NationalIdWithoutLaw;
import org.policypress.validate.rules.NothingToCover;
import org.policypress.validate.rules.NoticeItemMissing;
import org.policypress.validate.rules.NoticeSourceMissing;
import org.policypress.validate.rules.ObligationWithoutLaw;
import org.policypress.validate.rules.OrphanEntity;
import org.policypress.validate.rules.OverBroadAccess;
import org.policypress.validate.rules.OverlayLocked;
import org.policypress.validate.rules.OverlaysDisagree;
import org.policypress.validate.rules.PhotosOnConsentOnly;
import org.policypress.validate.rules.PlaceholderLeft;
import org.policypress.validate.rules.ProcessorWithoutAgreement;
import org.policypress.validate.rules.PublicRecordWithoutPlan;
import org.policypress.validate.rules.Readability;
import org.policypress.validate.rules.RecipientWithoutBasis;
import org.policypress.validate.rules.RecordItemMissing;
import org.policypress.validate.rules.RestrictedFactPublished;
import org.policypress.validate.rules.RetentionOfUnknownCategory;
import org.policypress.validate.rules.RetentionWithoutAction;
import org.policypress.validate.rules.RetentionWithoutPeriod;
import org.policypress.validate.rules.RetentionWithoutStartEvent;
import org.policypress.validate.rules.ReviewOverdue;
import org.policypress.validate.rules.RightAgainstBasis;
import org.policypress.validate.rules.SchoolFactMissing;
import org.policypress.validate.rules.SectionWithoutFacts;
import org.policypress.validate.rules.SensitiveAccessWithoutPurpose;
import org.policypress.validate.rules.SpecialByPlainEmail;
import org.policypress.validate.rules.SpecialCategoryWithoutArticle9;
import org.policypress.validate.rules.StorageClassMismatch;
import org.policypress.validate.rules.SupersededCitation;
import org.policypress.validate.rules.SurveillanceIncomplete;
import org.policypress.validate.rules.SystemPastSunset;
import org.policypress.validate.rules.SystemWithoutProcessor;
import org.policypress.validate.rules.TrainingWithoutCadence;
import org.policypress.validate.rules.TransferWithoutMechanism;
import org.policypress.validate.rules.TranslationMissing;
import org.policypress.validate.rules.TranslationStale;
import org.policypress.validate.rules.TranslationUnreviewed;
import org.policypress.validate.rules.UnknownLanguage;
import org.policypress.validate.rules.UnusedCategory;
import org.policypress.validate.rules.VagueRetention;
import org.policypress.validate.rules.WithdrawalHarderThanGiving;
import org.policypress.yaml.YamlRules;

/** All rules: those that need the whole policy, and what earlier phases check. */
public final class RuleCatalogue {
  private RuleCatalogue() {}

  /** The rules that run over the policy of each school. */
  public static List<Rule> rules() {
    return List.of(
        new AccessByUnknownRole(),
        new AccessFee(),
        new AccessibilityAssessmentOutdated(),
        new AccessibilityConformanceUnassessed(),
        new AccessibilityFailuresMissing(),
        new AccessibilityStatementMissing(),
        new AccountingRetentionTooShort(),
        new ActivityWithoutLegalBasis(),
        new AdequacyToRecheck(),
        new AgreementClauseMissing(),
        new AgreementExpired(),
        new AppUnapproved(),
        new BreachClock(),
        new BreachContactMissing(),
        new BreachContentMissing(),
        new BreachDeadline(),
        new BreachLateReasons(),
        new BreachThresholdsMerged(),
        new BundledConsents(),
        new CategoryWithoutRetentionRule(),
        new CctvRetentionTooLong(),
        new ConflictingRetention(),
        new ConsentByPublicBody(),
        new ConsentFromEmployee(),
        new ConsentOutlivedByUse(),
        new ConsentWithoutEvidence(),
        new ConsentWithoutGiver(),
        new ConsentWithoutRenewal(),
        new ConsentWithoutWithdrawal(),
        new ContradictoryHandling(),
        new ControllerContactMissing(),
        new CopiesNotCovered(),
        new CoveredByDefaultOnly(),
        new CriminalDataWithoutLaw(),
        new DanglingReference(),
        new DeletionWithoutExecutor(),
        new DigitalConsentAge(),
        new DpiaMissing(),
        new DpoMissing(),
        new EndedLaw(),
        new ExceptionUndecided(),
        new FactInProse(),
        new HealthRecordTooShort(),
        new IndefiniteWithoutJustification(),
        new InterestUnnamed(),
        new ItRoleRealData(),
        new JurisdictionWithoutData(),
        new LegitimateInterestByAuthority(),
        new MinimumExceedsMaximum(),
        new MissingHandlingCell(),
        new NationalIdWithoutLaw(),
        new NothingToCover(),
        new NoticeItemMissing(),
        new NoticeSourceMissing(),
        new ObligationWithoutLaw(),
        new OverBroadAccess(),
        new OverlayLocked(),
        new PhotosOnConsentOnly(),
        new ProcessorWithoutAgreement(),
        new PublicRecordWithoutPlan(),
        new RecipientWithoutBasis(),
        new RecordItemMissing(),
        new RetentionOfUnknownCategory(),
        new RetentionWithoutAction(),
        new RetentionWithoutPeriod(),
        new RetentionWithoutStartEvent(),
        new ReviewOverdue(),
        new RightAgainstBasis(),
        new SchoolFactMissing(),
        new SensitiveAccessWithoutPurpose(),
        new SpecialByPlainEmail(),
        new SpecialCategoryWithoutArticle9(),
        new StorageClassMismatch(),
        new SurveillanceIncomplete(),
        new SystemPastSunset(),
        new SystemWithoutProcessor(),
        new TrainingWithoutCadence(),
        new TransferWithoutMechanism(),
        new UnknownLanguage(),
        new UnusedCategory(),
        new VagueRetention(),
        new WithdrawalHarderThanGiving());
  }

  /** The rules that run once over a policy set. */
  public static List<GroupRule> groupRules() {
    return List.of(
        new AuthorityMissingOrRenamed(),
        new BrandContrast(),
        new DocumentWithoutFacts(),
        new MarkupInTranslation(),
        new OverlaysDisagree(),
        new PlaceholderLeft(),
        new Readability(),
        new RestrictedFactPublished(),
        new SectionWithoutFacts(),
        new SupersededCitation());
  }

  /** The rules that run once over what the documents of a policy set show. */
  public static List<DocumentRule> documentRules() {
    return List.of(
        new GlossaryViolation(),
        new OrphanEntity(),
        new TranslationMissing(),
        new TranslationStale(),
        new TranslationUnreviewed());
  }

  /** What the validation of a policy checks. */
  public static List<RuleDescriptor> ofPolicies() {
    Set<RuleDescriptor> all = new LinkedHashSet<>();
    rules().forEach(rule -> all.add(rule.descriptor()));
    groupRules().forEach(rule -> all.add(rule.descriptor()));
    documentRules().forEach(rule -> all.add(rule.descriptor()));
    all.addAll(Suppressions.RULES);
    return List.copyOf(all);
  }

  /** Every rule of which a diagnostic can speak, each once. */
  public static List<RuleDescriptor> descriptors() {
    Set<RuleDescriptor> all = new LinkedHashSet<>(ofPolicies());
    all.addAll(YamlRules.ALL);
    all.addAll(OverlayRules.ALL);
    all.addAll(LoadRules.ALL);
    all.addAll(ProseRules.ALL);
    all.addAll(CatalogueRules.all());
    return List.copyOf(all);
  }
}
