package org.policypress.compiler;

import java.util.ArrayList;
import java.util.List;
import org.policypress.diagnostic.NearestNames;
import org.policypress.diagnostic.RuleSetting;

/**
 * What a build does with translations that nobody has reviewed or that are older than their source.
 */
public enum Unreviewed {
  /** Publishes them, marked where they stand. */
  MARK,
  /** Takes them as errors, so that nothing is published. */
  FAIL;

  private static final String PARAMETER = "policy.unreviewed";
  private static final String FAIL_WORD = "fail";
  private static final List<String> WORDS = List.of("mark", FAIL_WORD);
  private static final List<String> RULES = List.of("translation-unreviewed", "translation-stale");

  /** What the parameter says. */
  public static Unreviewed parse(String word) throws CompilerFault {
    if (!WORDS.contains(word)) {
      throw new CompilerFault(
          PARAMETER
              + " is `"
              + word
              + "`; "
              + NearestNames.hint(word, WORDS, "write `mark` or `fail`"));
    }
    return word.equals(FAIL_WORD) ? FAIL : MARK;
  }

  /** How grave the build takes its rules, these among them. */
  public List<RuleSetting> with(List<RuleSetting> settings) throws CompilerFault {
    if (this == MARK) {
      return settings;
    }
    List<RuleSetting> all = new ArrayList<>(settings);
    for (String rule : RULES) {
      if (settings.stream().anyMatch(setting -> setting.id().equals(rule))) {
        throw new CompilerFault(
            PARAMETER + " is `fail`, so `" + rule + "` is an error; leave it out of policy.rules");
      }
      all.add(new RuleSetting(rule, "error", PARAMETER + " is `fail`"));
    }
    return all;
  }
}
