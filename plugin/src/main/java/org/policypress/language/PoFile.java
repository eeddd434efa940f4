package org.policypress.language;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.policypress.source.SourceFile;

/**
 * A message catalogue in the PO format of GNU gettext.
 *
 * @param file where it was read from
 * @param entries its entries in the order of the file, header and obsolete ones included
 */
public record PoFile(SourceFile file, List<PoEntry> entries) {
  /** Copies the list. */
  public PoFile {
    entries = List.copyOf(entries);
  }

  /** The entry that says language and encoding. */
  public Optional<PoEntry> header() {
    return entries.stream().filter(e -> e.message().isHeader()).findFirst();
  }

  /** The entries whose originals exist, without the header. */
  public List<PoEntry> live() {
    return entries.stream()
        .filter(e -> !e.message().obsolete() && !e.message().isHeader())
        .toList();
  }

  /** The same, each entry saying what is made of it. */
  public PoFile map(UnaryOperator<PoMessage> made) {
    return new PoFile(
        file, entries.stream().map(entry -> entry.with(made.apply(entry.message()))).toList());
  }

  /** What the entries say. */
  public List<PoMessage> messages() {
    return entries.stream().map(PoEntry::message).toList();
  }
}
