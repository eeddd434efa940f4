package org.policypress.render;

import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;

/**
 * Fills templates, and says in plain words what is wrong with one, on its line and column.
 *
 * <p>FreeMarker's own messages teach Java programmers; who overrides a template of ours knows HTML
 * or AsciiDoc.
 */
public final class TemplateFaults {
  /** A template that cannot be read or filled. */
  public static final RuleDescriptor TEMPLATE_ERROR =
      RuleDescriptor.error("template-error", "Every template can be read and filled");

  private static final Pattern POSITION =
      Pattern.compile("^(Syntax error )?in template .*? in line \\d+, column \\d+:?\\s*", 2);

  private final Configuration configuration;
  private final TemplateLoader loader;
  private final UnaryOperator<String> shownPath;

  /**
   * @param configuration as {@link StrictFreeMarker} makes it
   * @param shownPath from a template's name to the path that a diagnostic shows
   */
  public TemplateFaults(Configuration configuration, UnaryOperator<String> shownPath) {
    this.configuration = configuration;
    this.loader = configuration.getTemplateLoader();
    this.shownPath = shownPath;
  }

  /** The filled template, or nothing and a diagnostic. */
  public Optional<String> fill(String name, Map<String, ?> data, Diagnostics diagnostics) {
    return fill(name, data, configuration.getObjectWrapper(), diagnostics);
  }

  /**
   * The filled template, or nothing and a diagnostic.
   *
   * @param wrapper shows the data to this template; the configuration may serve others besides
   */
  Optional<String> fill(
      String name, Map<String, ?> data, ObjectWrapper wrapper, Diagnostics diagnostics) {
    try {
      Template template = configuration.getTemplate(name);
      StringWriter filled = new StringWriter();
      Environment environment = template.createProcessingEnvironment(data, filled, wrapper);
      environment.setObjectWrapper(wrapper);
      environment.process();
      return Optional.of(filled.toString());
    } catch (ParseException fault) {
      diagnostics.report(unreadable(name, fault));
    } catch (TemplateException fault) {
      diagnostics.report(unfillable(name, fault));
    } catch (TemplateNotFoundException | MalformedTemplateNameException fault) {
      diagnostics.report(missing(name));
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read template " + name, fault);
    }
    return Optional.empty();
  }

  private Diagnostic unreadable(String name, ParseException fault) {
    String at = fault.getTemplateName() == null ? name : fault.getTemplateName();
    SourceSpan span =
        span(
            at,
            fault.getLineNumber(),
            fault.getColumnNumber(),
            fault.getEndLineNumber(),
            fault.getEndColumnNumber());
    return Diagnostic.of(
            TEMPLATE_ERROR,
            span,
            "the template cannot be read: " + firstSentence(fault.getEditorMessage()))
        .withHint("every `<#if>`, `<#list>` and `${` needs its end, in the right order");
  }

  private Diagnostic unfillable(String name, TemplateException fault) {
    String at = fault.getTemplateSourceName() == null ? name : fault.getTemplateSourceName();
    SourceSpan span =
        span(
            at,
            fault.getLineNumber(),
            fault.getColumnNumber(),
            fault.getEndLineNumber(),
            fault.getEndColumnNumber());
    if (fault instanceof InvalidReferenceException) {
      return Diagnostic.of(
              TEMPLATE_ERROR, span, "`" + fault.getBlamedExpressionString() + "` has no value here")
          .withHint("check the spelling; for what may be missing write `<#if name??>` around it");
    }
    return Diagnostic.of(
            TEMPLATE_ERROR,
            span,
            "the template cannot be filled: " + firstSentence(fault.getMessageWithoutStackTop()))
        .withHint("compare the line with the same template of Policypress");
  }

  private Diagnostic missing(String name) {
    SourceFile file = new SourceFile(shownPath.apply(name), "");
    return Diagnostic.of(TEMPLATE_ERROR, file.start(), "there is no template `" + name + "`")
        .withHint("put the file there, or take its name out of the document");
  }

  private SourceSpan span(
      String name,
      @Nullable Integer line,
      @Nullable Integer column,
      @Nullable Integer endLine,
      @Nullable Integer endColumn) {
    SourceFile file = new SourceFile(shownPath.apply(name), text(name));
    if (line == null || line < 1 || column == null) {
      return file.start();
    }
    int start = offset(file, line, column);
    int end =
        endLine == null || endLine < line || endColumn == null
            ? start + 1
            : offset(file, endLine, endColumn) + 1;
    return file.span(start, Math.min(end, file.text().length()));
  }

  private static int offset(SourceFile file, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int next = file.text().indexOf('\n', start);
      if (next < 0) {
        return file.text().length();
      }
      start = next + 1;
    }
    return Math.min(start + Math.max(0, column - 1), file.text().length());
  }

  private String text(String name) {
    try {
      Object source = loader.findTemplateSource(name);
      if (source == null) {
        return "";
      }
      StringWriter text = new StringWriter();
      try (Reader reader = loader.getReader(source, "UTF-8")) {
        reader.transferTo(text);
      } finally {
        loader.closeTemplateSource(source);
      }
      return text.toString();
    } catch (IOException gone) {
      return "";
    }
  }

  private static String firstSentence(@Nullable String message) {
    if (message == null || message.isBlank()) {
      return "the reason is unknown";
    }
    String text = POSITION.matcher(message.strip()).replaceFirst("").strip();
    int end = text.indexOf('\n');
    String sentence = (end < 0 ? text : text.substring(0, end)).strip();
    sentence = sentence.replaceAll("[.:]+$", "");
    boolean word = sentence.length() > 1 && Character.isLowerCase(sentence.charAt(1));
    return word
        ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1)
        : sentence;
  }
}
