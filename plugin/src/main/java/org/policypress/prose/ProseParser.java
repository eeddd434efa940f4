package org.policypress.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.prose.Prose.Block;
import org.policypress.prose.Prose.Paragraph;
import org.policypress.source.SourceSpan;
import org.policypress.source.SourceText;

/**
 * Reads a prose field: paragraphs with an empty line between them, bulleted ({@code * }, {@code **
 * }, {@code - }) and numbered ({@code . }, {@code .. }) lists, and in them what {@link Prose}
 * knows. A character is itself, or written as a numeric reference, {@literal &}{@code #42;} for an
 * asterisk.
 *
 * <p>What else Asciidoctor would take for markup is reported with its place, all of it in one go;
 * then the faulty stretch is read as text.
 */
public final class ProseParser {
  private final SourceText source;
  private final Faults faults;
  private final InlineParser inline;
  private final ListBuilder lists;
  private final List<Block> blocks = new ArrayList<>();
  private Optional<Run> paragraph = Optional.empty();
  private Optional<ProseLine> numbered = Optional.empty();

  private ProseParser(SourceText source, Diagnostics sink) {
    this.source = source;
    this.faults = new Faults(sink);
    this.inline = new InlineParser(faults);
    this.lists = new ListBuilder(faults, inline);
  }

  /** Reads the text; what is wrong with it goes to the sink. */
  public static Prose parse(SourceText text, Diagnostics sink) {
    return new ProseParser(text, sink).parse();
  }

  private Prose parse() {
    List<ProseLine> lines = ProseLine.of(source.text());
    for (int i = 0; i < lines.size(); i++) {
      ProseLine line = lines.get(i);
      boolean startsBlock = i == 0 || lines.get(i - 1).isBlank();
      if (line.isBlank()) {
        endParagraph();
      } else if (!isForbidden(line, startsBlock)) {
        read(line);
      }
    }
    endParagraph();
    endLists();
    return new Prose(blocks, source.span());
  }

  private boolean isForbidden(ProseLine line, boolean startsBlock) {
    int pipe = line.text().indexOf('|');
    Optional<LineMarkup.Found> found = LineMarkup.find(line.text(), startsBlock);
    if (found.isEmpty()) {
      if (pipe >= 0) {
        faults.report(
            line.span(source, pipe, pipe + 1),
            "`|` would start a new cell in a table",
            Faults.asReference("|") + "; a table has a section of its own");
      }
      return false;
    }
    LineMarkup.Found fault = found.get();
    faults.markup(
        line.span(source, fault.start(), fault.end()),
        line.text().substring(fault.start(), fault.end()),
        fault.meaning(),
        fault.hint());
    return true;
  }

  private void read(ProseLine line) {
    Optional<String> marker = line.marker();
    boolean inList = lists.isOpen();
    if (marker.isPresent()) {
      if (paragraph.isPresent() && !inList) {
        faults.markup(
            line.span(source, 0, marker.get().length()),
            marker.get(),
            "starts a list item in the middle of a paragraph",
            "leave an empty line before the list, or move the sign to the line above");
        return;
      }
      paragraph = Optional.of(lists.item(marker.get(), line, source));
      return;
    }
    if (paragraph.isEmpty()) {
      endLists();
      if (line.isIndented()) {
        faults.report(
            line.span(source, 0, line.text().length()),
            "an indented paragraph would be printed as it stands, in a typewriter face",
            "start the line in the same column as the other paragraphs");
      }
    }
    warnOfNumbers(line);
    Run run = paragraph.orElseGet(() -> new Run(source));
    run.add(line.start(), line.end());
    paragraph = Optional.of(run);
  }

  /** One line with {@code 1.} may be a date; a second one with {@code 2.} below it makes a list. */
  private void warnOfNumbers(ProseLine line) {
    if (numbered.isPresent() && line.number() == numbered.get().number() + 1) {
      ProseLine first = numbered.get();
      int width = first.text().indexOf('.') + 1;
      faults.markup(
          first.span(source, 0, width),
          first.text().substring(0, width),
          "starts a numbered list",
          "write `. ` before each entry: the numbers come by themselves");
      numbered = Optional.empty();
    } else if (line.number() > 0) {
      numbered = Optional.of(line);
    }
  }

  private void endParagraph() {
    if (paragraph.isPresent() && !lists.isOpen()) {
      Run run = paragraph.get();
      SourceSpan span = run.span(0, run.text().length());
      blocks.add(new Paragraph(inline.parse(run), span));
    }
    paragraph = Optional.empty();
  }

  private void endLists() {
    if (lists.isOpen()) {
      blocks.add(lists.close());
    }
  }
}
