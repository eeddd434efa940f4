package org.policypress.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.RelatedLocation;
import org.policypress.diagnostic.Severity;
import org.policypress.source.SourceSpan;

/**
 * Writes diagnostics for people at a terminal: a first line as Maven's compiler prints it, the
 * place in the source, and how to mend it.
 *
 * <p>Nothing that an author wrote reaches the terminal as a control character.
 */
public final class TerminalReport {
  private static final int SCHOOLS_NAMED = 10;
  private static final String NOTE = "      = ";

  private TerminalReport() {}

  /** The lines of a diagnostic without its severity, for a logger that adds it itself. */
  public static List<String> lines(Diagnostic diagnostic) {
    List<String> lines = new ArrayList<>();
    lines.add(VisibleText.of(diagnostic.span().toString()) + " " + statement(diagnostic));
    lines.addAll(excerpt(diagnostic));
    notes(diagnostic).forEach(note -> lines.add(NOTE + note));
    return lines;
  }

  /** Where, as editors and browsers write it: {@code retention.yaml:12:18}. */
  public static String place(Diagnostic diagnostic) {
    SourceSpan span = diagnostic.span();
    return VisibleText.of(span.file().path()) + ":" + span.start();
  }

  /** What is wrong, with the id of the rule after it, but not where. */
  public static String statement(Diagnostic diagnostic) {
    return VisibleText.of(diagnostic.message()) + " [" + diagnostic.rule().id() + "]";
  }

  /** The place in the source with carets under it; nothing if it shows nothing. */
  public static List<String> excerpt(Diagnostic diagnostic) {
    return Excerpt.of(diagnostic.span(), VisibleText.of(diagnostic.label().orElse("")));
  }

  /** What else there is to say, a sentence each: how to mend it, further places, schools. */
  public static List<String> notes(Diagnostic diagnostic) {
    List<String> notes = new ArrayList<>();
    String label = VisibleText.of(diagnostic.label().orElse(""));
    if (!label.isEmpty() && excerpt(diagnostic).isEmpty()) {
      notes.add(label);
    }
    notes.addAll(advice(diagnostic));
    if (!diagnostic.schools().isEmpty()) {
      notes.add("schools: " + schools(diagnostic.schools()));
    }
    return notes;
  }

  /** The lines of {@link #lines}, joined by line feeds, without one at the end. */
  public static String text(Diagnostic diagnostic) {
    return String.join("\n", lines(diagnostic));
  }

  /** The same with the severity before it, as in {@code [ERROR] retention.yaml:[12,18] …}. */
  public static String textWithSeverity(Diagnostic diagnostic) {
    String severity = diagnostic.severity().id().toUpperCase(Locale.ROOT);
    return "[" + severity + "] " + text(diagnostic);
  }

  /** One line that counts, such as {@code 2 errors, 1 warning in 3 files}. */
  public static String summary(Collection<Diagnostic> diagnostics) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = diagnostics.stream().filter(d -> d.severity() == severity).count();
      if (count > 0) {
        counts.add(counted(count, severity.id()));
      }
    }
    if (counts.isEmpty()) {
      return "no errors, no warnings";
    }
    long files = diagnostics.stream().map(d -> d.span().file().path()).distinct().count();
    return String.join(", ", counts) + " in " + counted(files, "file");
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static List<String> advice(Diagnostic diagnostic) {
    String related =
        diagnostic.related().stream()
            .map(place -> related(place, diagnostic.span()))
            .collect(Collectors.joining(", "));
    if (diagnostic.hint().isPresent()) {
      String hint = "hint: " + VisibleText.of(diagnostic.hint().get());
      return List.of(related.isEmpty() ? hint : hint + "  (" + related + ")");
    }
    return related.isEmpty() ? List.of() : List.of("see: " + related);
  }

  private static String related(RelatedLocation related, SourceSpan from) {
    String folder = folder(from.file().path());
    String place = related.span().toString();
    // A file of the same folder needs no folder.
    String near =
        folder(related.span().file().path()).equals(folder)
            ? place.substring(folder.length())
            : place;
    return VisibleText.of(related.message() + " " + near);
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String schools(List<String> ids) {
    String named = ids.stream().limit(SCHOOLS_NAMED).collect(Collectors.joining(", "));
    int more = ids.size() - SCHOOLS_NAMED;
    return VisibleText.of(more > 0 ? named + " and " + more + " more" : named);
  }
}
