package org.policypress.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.policypress.prose.Prose.Inline;

/** Reads the text of one paragraph or list item. */
final class InlineParser {
  private final Faults faults;

  InlineParser(Faults faults) {
    this.faults = faults;
  }

  List<Inline> parse(Run run) {
    return new InlineScan(run, faults, 0, run.text().length(), Set.of()).parse();
  }

  /** The stretches of a paragraph in the making; text beside text grows together. */
  static final class Content {
    private final Run run;
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private int plainStart = -1;
    private int plainEnd;

    Content(Run run) {
      this.run = run;
    }

    /** Adds text that stands from one index to another. */
    void text(CharSequence text, int from, int to) {
      if (plainStart < 0) {
        plainStart = from;
      }
      plainEnd = to;
      plain.append(text);
    }

    void add(Inline inline) {
      endPlain();
      inlines.add(inline);
    }

    List<Inline> end() {
      endPlain();
      return inlines;
    }

    private void endPlain() {
      if (plainStart >= 0) {
        inlines.add(
            new Prose.Plain(CleanText.of(plain.toString()), run.span(plainStart, plainEnd)));
        plain.setLength(0);
        plainStart = -1;
      }
    }
  }
}
