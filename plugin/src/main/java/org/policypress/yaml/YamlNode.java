package org.policypress.yaml;

import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;
import org.policypress.source.SourceSpan;
import org.policypress.source.SourceText;

/** A value of the source and where it stands. Nodes are compared by identity when memoised. */
public sealed interface YamlNode {
  /** Where the value stands, its key and quotes left out. */
  SourceSpan span();

  /**
   * A text, number or word; which of them, the field that reads it decides.
   *
   * <p>A value that was left out, as in {@code label:}, is a scalar too: see {@link #isLeftOut()}.
   *
   * @param text what the author meant, with the place of each character
   * @param span the place, quotes included; of no width, behind the colon or dash, when the value
   *     was left out
   */
  record Scalar(SourceText text, SourceSpan span) implements YamlNode {
    /** The text alone. */
    public String value() {
      return text.text();
    }

    /** Whether nothing was written; {@code ""} is something, though without characters. */
    public boolean isLeftOut() {
      return span.start().equals(span.end());
    }
  }

  /**
   * A list.
   *
   * @param items its items in order
   * @param span the place
   */
  record Sequence(List<YamlNode> items, SourceSpan span) implements YamlNode {
    /** Copies the list. */
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A map with unique keys, in the order written.
   *
   * @param entries its entries in order
   * @param span the place
   */
  record Mapping(List<Entry> entries, SourceSpan span) implements YamlNode {
    /** Copies the list. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The entry with this key. */
    public Optional<Entry> entry(String key) {
      // asked for every key that a record may have; a map has so few that to look is fastest
      for (Entry entry : entries) {
        if (entry.key().value().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }

    /** The value with this key. */
    public Optional<YamlNode> get(String key) {
      return entry(key).map(Entry::value);
    }
  }

  /**
   * A key and its value.
   *
   * @param key the key and its place
   * @param value the value
   */
  record Entry(Located<String> key, YamlNode value) {}
}
