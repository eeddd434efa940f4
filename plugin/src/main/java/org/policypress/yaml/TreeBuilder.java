package org.policypress.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.Located;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Builds the located tree of one document and says what YAML has that a policy has not. */
final class TreeBuilder {
  /** Deepest nesting of maps and lists. */
  static final int DEEPEST = 40;

  private final SourceFile file;
  private final Parser events;
  private final CodePointOffsets offsets;
  private final Diagnostics sink;
  private final LostText lostText;

  TreeBuilder(SourceFile file, Parser events, CodePointOffsets offsets, Diagnostics sink) {
    this.file = file;
    this.events = events;
    this.offsets = offsets;
    this.sink = sink;
    this.lostText = new LostText(file, sink);
  }

  /** The tree of the first document; empty when there is none. */
  Optional<YamlNode> build() {
    events.getEvent();
    if (events.checkEvent(Event.ID.StreamEnd)) {
      return Optional.empty();
    }
    events.getEvent();
    YamlNode root = node(1);
    events.getEvent();
    if (events.checkEvent(Event.ID.DocumentStart)) {
      int start = offsets.of(events.peekEvent().getStartMark());
      sink.report(
          Diagnostic.of(
                  YamlRules.SEVERAL_DOCUMENTS,
                  file.span(start, Math.min(start + 3, file.text().length())),
                  "a second YAML document begins here")
              .withHint("put what follows into a file of its own, or delete this line"));
    }
    boolean nothing = root instanceof YamlNode.Scalar scalar && scalar.isLeftOut();
    return nothing ? Optional.empty() : Optional.of(root);
  }

  private YamlNode node(int depth) {
    Event event = events.getEvent();
    int start = offsets.of(event.getStartMark());
    int end = offsets.of(event.getEndMark());
    if (event instanceof AliasEvent) {
      NodeProperties.reportAlias(file.span(start, end), sink);
      return lostText.verbatim(start, end);
    }
    start = NodeProperties.skip((NodeEvent) event, file, start, end, sink);
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar, start, end);
    }
    CollectionStartEvent collection = (CollectionStartEvent) event;
    if (depth > DEEPEST) {
      return tooDeep(start);
    }
    return collection instanceof SequenceStartEvent
        ? sequence(collection, start, end, depth)
        : mapping(collection, start, end, depth);
  }

  private YamlNode.Scalar scalar(ScalarEvent event, int start, int end) {
    YamlNode.Scalar scalar =
        switch (event.getScalarStyle()) {
          case LITERAL, FOLDED -> BlockScalar.read(file, start, end, event.getValue());
          case SINGLE_QUOTED ->
              new YamlNode.Scalar(FlowScalar.singleQuoted(file, start, end), file.span(start, end));
          case DOUBLE_QUOTED ->
              new YamlNode.Scalar(FlowScalar.doubleQuoted(file, start, end), file.span(start, end));
          default -> new YamlNode.Scalar(FlowScalar.plain(file, start, end), file.span(start, end));
        };
    if (event.isDQuoted()) {
      Characters.checkEscaped(scalar.text(), sink);
    }
    return scalar;
  }

  private YamlNode sequence(CollectionStartEvent event, int start, int end, int depth) {
    List<YamlNode> items = new ArrayList<>();
    List<YamlNode.Scalar> plain = new ArrayList<>();
    int last = end;
    while (!events.checkEvent(Event.ID.SequenceEnd)) {
      Event next = events.peekEvent();
      boolean isPlain = next instanceof ScalarEvent scalar && scalar.isPlain();
      boolean block = next instanceof MappingStartEvent map && !map.isFlow();
      YamlNode item = node(depth + 1);
      if (item instanceof YamlNode.Mapping map) {
        item =
            event.isFlow() ? lostText.pairInBrackets(map) : block ? lostText.colonInItem(map) : map;
      }
      if (isPlain && item instanceof YamlNode.Scalar scalar) {
        lostText.checkComment(scalar);
        plain.add(scalar);
      }
      items.add(item);
      last = item.span().end().offset();
    }
    Event close = events.getEvent();
    if (event.isFlow()) {
      lostText.checkItems(plain);
      last = offsets.of(close.getEndMark());
    }
    return new YamlNode.Sequence(items, file.span(start, last));
  }

  private YamlNode mapping(CollectionStartEvent event, int start, int end, int depth) {
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    boolean readAsMap = false;
    int last = end;
    while (!events.checkEvent(Event.ID.MappingEnd)) {
      boolean isScalar = events.checkEvent(Event.ID.Scalar);
      YamlNode keyNode = node(depth + 1);
      Event next = events.peekEvent();
      boolean isPlain = next instanceof ScalarEvent scalar && scalar.isPlain();
      YamlNode value = node(depth + 1);
      last = value.span().end().offset();
      if (isPlain && value instanceof YamlNode.Scalar scalar) {
        lostText.checkComment(scalar);
        readAsMap |= event.isFlow() && scalar.isLeftOut() && !lostText.colonFollows(keyNode.span());
      }
      if (isScalar && keyNode instanceof YamlNode.Scalar key) {
        put(entries, key, value);
      } else {
        lostText.reportMap(keyNode.span());
      }
    }
    Event close = events.getEvent();
    last =
        file.text().startsWith("{", start) && event.isFlow()
            ? offsets.of(close.getEndMark())
            : last;
    SourceSpan span = file.span(start, last);
    if (readAsMap) {
      lostText.reportMap(span);
      return lostText.verbatim(start, last);
    }
    return new YamlNode.Mapping(List.copyOf(entries.values()), span);
  }

  private void put(Map<String, YamlNode.Entry> entries, YamlNode.Scalar key, YamlNode value) {
    String name = key.value();
    if (name.equals("<<")) {
      sink.report(
          Diagnostic.of(YamlRules.MERGE_KEY, key.span(), "`<<` merges one map into another")
              .withHint("write the keys out, or refer to an id"));
      return;
    }
    YamlNode.Entry first =
        entries.putIfAbsent(name, new YamlNode.Entry(new Located<>(name, key.span()), value));
    if (first != null) {
      sink.report(
          Diagnostic.of(
                  YamlRules.DUPLICATE_KEY, key.span(), "`" + name + "` is given twice in one map")
              .withHint("keep one of the two")
              .withRelated("first given", first.key().span()));
    }
  }

  /** Passes over a node without recursion, so that no depth can exhaust the stack. */
  private YamlNode tooDeep(int start) {
    sink.report(
        Diagnostic.of(
                YamlRules.NESTED_TOO_DEEPLY,
                file.span(start, Math.min(start + 1, file.text().length())),
                "maps and lists are nested more than " + DEEPEST + " deep")
            .withHint("a policy needs about six; look for brackets that are not closed"));
    int open = 1;
    int last = start;
    while (open > 0) {
      Event event = events.getEvent();
      open += event instanceof CollectionStartEvent ? 1 : 0;
      open -= event instanceof CollectionEndEvent ? 1 : 0;
      last = offsets.of(event.getEndMark());
    }
    return new YamlNode.Sequence(List.of(), file.span(start, Math.max(start, last)));
  }
}
