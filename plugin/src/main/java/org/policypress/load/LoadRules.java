package org.policypress.load;

import java.util.List;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.yaml.YamlRules;

/** What loading checks: that every value has the shape its field wants. */
public final class LoadRules {
  /** A key that nothing reads. */
  public static final RuleDescriptor UNKNOWN_FIELD = YamlRules.UNKNOWN_FIELD;

  /** A key that must be there. */
  public static final RuleDescriptor MISSING_FIELD =
      RuleDescriptor.error("missing-field", "every entry says what it must say");

  /** A word outside its list. */
  public static final RuleDescriptor UNKNOWN_VALUE =
      RuleDescriptor.error("unknown-value", "a word from a list is one of the list");

  /** A key without a value. */
  public static final RuleDescriptor EMPTY_VALUE =
      RuleDescriptor.error("empty-value", "a key that is there has a value");

  /** A text where a list is wanted, or the like. */
  public static final RuleDescriptor WRONG_SHAPE =
      RuleDescriptor.error("wrong-shape", "texts, lists and maps stand where they are expected");

  /** An id with capitals, spaces or the like. */
  public static final RuleDescriptor MALFORMED_ID =
      RuleDescriptor.error("malformed-id", "ids are kebab-case");

  /** Two entries with one id. */
  public static final RuleDescriptor DUPLICATE_ID =
      RuleDescriptor.error("duplicate-id", "an id stands for one entry of its kind");

  /** A period that cannot be read. */
  public static final RuleDescriptor MALFORMED_PERIOD =
      RuleDescriptor.error("malformed-period", "periods are written in the words of the language");

  /** A date, number or duration that cannot be read. */
  public static final RuleDescriptor MALFORMED_VALUE =
      RuleDescriptor.error("malformed-value", "dates, numbers and durations can be read");

  /** All of them. */
  public static final List<RuleDescriptor> ALL =
      List.of(
          UNKNOWN_FIELD,
          MISSING_FIELD,
          UNKNOWN_VALUE,
          EMPTY_VALUE,
          WRONG_SHAPE,
          MALFORMED_ID,
          DUPLICATE_ID,
          MALFORMED_PERIOD,
          MALFORMED_VALUE);

  private LoadRules() {}
}
