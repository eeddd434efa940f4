package org.policypress.render;

import java.util.EnumSet;
import java.util.Set;
import org.policypress.compose.ProseText;
import org.policypress.compose.Text;
import org.policypress.language.ReviewState;

/** Remembers in which states of review the texts are that templates have taken. */
final class ShownStates {
  private final Set<ReviewState> seen = EnumSet.noneOf(ReviewState.class);

  void note(Text text) {
    text.runs().forEach(run -> seen.add(run.state()));
  }

  void note(ProseText text) {
    seen.add(text.state());
  }

  /** Whether there is a translation, and nobody has reviewed any of it. */
  boolean isDraft() {
    return seen.contains(ReviewState.UNREVIEWED) && !seen.contains(ReviewState.REVIEWED);
  }
}
