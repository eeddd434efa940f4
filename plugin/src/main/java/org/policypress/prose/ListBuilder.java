package org.policypress.prose;

import java.util.ArrayList;
import java.util.List;
import org.policypress.prose.Prose.ListBlock;
import org.policypress.prose.Prose.ListItem;
import org.policypress.source.SourceSpan;
import org.policypress.source.SourceText;

/**
 * Puts list items together to nested lists as Asciidoctor does: a sign that is not yet in use opens
 * a list below the current item, one that is goes on with its list.
 */
final class ListBuilder {
  private static final int DEEPEST = 5;

  private final Faults faults;
  private final InlineParser inline;
  private final List<OpenList> open = new ArrayList<>();

  ListBuilder(Faults faults, InlineParser inline) {
    this.faults = faults;
    this.inline = inline;
  }

  private static final class OpenList {
    final String marker;
    final List<ListItem> items = new ArrayList<>();
    final List<ListBlock> sublists = new ArrayList<>();
    Run text;

    OpenList(String marker, Run text) {
      this.marker = marker;
      this.text = text;
    }
  }

  boolean isOpen() {
    return !open.isEmpty();
  }

  /** Starts an item; its text, and that of the lines after it, goes into the run. */
  Run item(String marker, ProseLine line, SourceText source) {
    Run run = new Run(source);
    run.add(line.start() + marker.length(), line.end());
    int depth = depthOf(marker);
    if (depth == DEEPEST) {
      faults.markup(
          line.span(source, 0, marker.length()),
          marker,
          "nests lists more than " + DEEPEST + " deep",
          "say it in fewer levels");
      depth = DEEPEST - 1;
    }
    while (open.size() > depth + 1) {
      closeInnermost();
    }
    if (depth < open.size()) {
      OpenList list = open.get(depth);
      endItem(list);
      list.text = run;
    } else {
      open.add(new OpenList(marker, run));
    }
    return run;
  }

  private int depthOf(String marker) {
    for (int depth = 0; depth < open.size(); depth++) {
      if (open.get(depth).marker.equals(marker)) {
        return depth;
      }
    }
    return open.size();
  }

  /** Ends all lists and returns the outermost. */
  ListBlock close() {
    while (open.size() > 1) {
      closeInnermost();
    }
    return toBlock(open.remove(0));
  }

  private void closeInnermost() {
    ListBlock list = toBlock(open.remove(open.size() - 1));
    open.get(open.size() - 1).sublists.add(list);
  }

  private ListBlock toBlock(OpenList list) {
    endItem(list);
    SourceSpan first = list.items.get(0).span();
    SourceSpan last = list.items.get(list.items.size() - 1).span();
    return new ListBlock(
        list.marker.startsWith("."),
        list.items,
        new SourceSpan(first.file(), first.start(), last.end()));
  }

  private void endItem(OpenList list) {
    SourceSpan span = list.text.span(0, list.text.text().length());
    if (!list.sublists.isEmpty()) {
      SourceSpan last = list.sublists.get(list.sublists.size() - 1).span();
      span = new SourceSpan(span.file(), span.start(), last.end());
    }
    list.items.add(new ListItem(inline.parse(list.text), list.sublists, span));
    list.sublists.clear();
  }
}
