package org.policypress.report;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.report.JUnitReport.Case;
import org.policypress.report.JUnitReport.Suite;

/** The XML of test suites, as the pipelines of GitHub, GitLab and Jenkins read it. */
final class JUnitXml {
  private static final String NAME = "policypress";

  private final XMLStreamWriter xml;

  JUnitXml(Writer out) {
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("cannot write XML", e);
    }
  }

  /** Writes the suites; a run that could not go on is a case of its own, with an error. */
  void write(List<Suite> suites, Optional<String> fault) {
    try {
      xml.writeStartDocument("UTF-8", "1.0");
      line(0);
      xml.writeStartElement("testsuites");
      xml.writeAttribute("name", NAME);
      counts(
          suites.stream().mapToLong(suite -> suite.cases().size()).sum() + fault.stream().count(),
          suites.stream().mapToLong(Suite::failures).sum(),
          fault.stream().count(),
          suites.stream().mapToLong(Suite::skipped).sum());
      for (Suite suite : suites) {
        suite(suite);
      }
      if (fault.isPresent()) {
        fault(fault.get());
      }
      line(0);
      xml.writeEndElement();
      line(0);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("cannot write XML", e);
    }
  }

  private void suite(Suite suite) throws XMLStreamException {
    line(1);
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", characters(suite.name()));
    counts(suite.cases().size(), suite.failures(), 0, suite.skipped());
    for (Case testCase : suite.cases()) {
      testCase(suite, testCase);
    }
    line(1);
    xml.writeEndElement();
  }

  private void testCase(Suite suite, Case testCase) throws XMLStreamException {
    List<Diagnostic> failures = testCase.failures();
    String output = output(testCase);
    boolean isEmpty = failures.isEmpty() && output.isEmpty() && testCase.off().isEmpty();
    line(2);
    if (isEmpty) {
      xml.writeEmptyElement("testcase");
    } else {
      xml.writeStartElement("testcase");
    }
    xml.writeAttribute("classname", characters(suite.name()));
    xml.writeAttribute("name", testCase.rule());
    xml.writeAttribute("time", "0");
    if (!failures.isEmpty()) {
      Diagnostic first = failures.get(0);
      xml.writeAttribute("file", characters(first.span().file().path()));
      xml.writeAttribute("line", String.valueOf(first.span().start().line()));
      failure(failures);
    }
    if (!testCase.off().isEmpty()) {
      line(3);
      xml.writeEmptyElement("skipped");
      xml.writeAttribute("message", characters("switched off: " + testCase.off()));
    }
    if (!output.isEmpty()) {
      line(3);
      xml.writeStartElement("system-out");
      xml.writeCharacters(output);
      xml.writeEndElement();
    }
    if (!isEmpty) {
      line(2);
      xml.writeEndElement();
    }
  }

  private void failure(List<Diagnostic> failures) throws XMLStreamException {
    Diagnostic first = failures.get(0);
    int more = failures.size() - 1;
    line(3);
    xml.writeStartElement("failure");
    xml.writeAttribute("type", first.severity().id());
    xml.writeAttribute(
        "message", characters(first.message()) + (more > 0 ? " (and " + more + " more)" : ""));
    xml.writeCharacters(texts(failures));
    xml.writeEndElement();
  }

  private void fault(String sentence) throws XMLStreamException {
    line(1);
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", NAME);
    counts(1, 0, 1, 0);
    line(2);
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", NAME);
    xml.writeAttribute("name", "run");
    xml.writeAttribute("time", "0");
    line(3);
    xml.writeEmptyElement("error");
    xml.writeAttribute("type", "fault");
    xml.writeAttribute("message", characters(sentence));
    line(2);
    xml.writeEndElement();
    line(1);
    xml.writeEndElement();
  }

  private void counts(long tests, long failures, long errors, long skipped)
      throws XMLStreamException {
    xml.writeAttribute("tests", String.valueOf(tests));
    xml.writeAttribute("failures", String.valueOf(failures));
    xml.writeAttribute("errors", String.valueOf(errors));
    xml.writeAttribute("skipped", String.valueOf(skipped));
    xml.writeAttribute("time", "0");
  }

  private static String output(Case testCase) {
    List<String> parts = new ArrayList<>();
    if (!testCase.notes().isEmpty()) {
      parts.add(texts(testCase.notes()));
    }
    testCase.suppressed().forEach(text -> parts.add(lines(text)));
    return String.join("\n", parts);
  }

  private static String texts(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(TerminalReport::textWithSeverity)
        .map(JUnitXml::lines)
        .collect(Collectors.joining("\n"));
  }

  private static String lines(String text) {
    return text.lines().map(JUnitXml::characters).collect(Collectors.joining("\n"));
  }

  /** One line of text that XML 1.0 can hold. */
  private static String characters(String text) {
    return VisibleText.of(text).replace("\uFFFE", "\\uFFFE").replace("\uFFFF", "\\uFFFF");
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
