package org.policypress.render;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.cache.StringTemplateLoader;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;

class TemplateFaultsTest {
  /** Public, since templates see public types only. */
  public record School(String name, Optional<String> head) {}

  private final StringTemplateLoader loader = new StringTemplateLoader();
  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<String> filled(String template) {
    loader.putTemplate("pages/page.ftlh", template);
    School school = new School("Æ & Ø", Optional.empty());
    return new TemplateFaults(StrictFreeMarker.configuration(loader), name -> "templates/" + name)
        .fill("pages/page.ftlh", Map.of("school", school), diagnostics);
  }

  private Diagnostic only() {
    assertThat(diagnostics.sorted()).hasSize(1);
    return diagnostics.sorted().get(0);
  }

  @Test
  void recordsAndOptionalsCanBeAskedAndAreEscaped() {
    assertThat(filled("<p>${school.name}<#if school.head??>!</#if></p>"))
        .contains("<p>Æ &amp; Ø</p>");
  }

  @Test
  void aMisspeltNameIsShownWhereItStands() {
    assertThat(filled("<p>\n  ${school.nam}</p>")).isEmpty();
    assertThat(only().message()).isEqualTo("`school.nam` has no value here");
    assertThat(only().span()).hasToString("templates/pages/page.ftlh:[2,5]");
  }

  @Test
  void anUnclosedDirectiveIsShownWhereItStands() {
    assertThat(filled("a\n<#if school??>\nb")).isEmpty();
    assertThat(only().rule().id()).isEqualTo("template-error");
    assertThat(only().message()).startsWith("the template cannot be read: ");
    assertThat(only().message()).doesNotContain("\n").doesNotContain("Exception");
  }

  @Test
  void aValueOfTheWrongKindIsSaidInOneLine() {
    assertThat(filled("<#list school.name as x>${x}</#list>")).isEmpty();
    assertThat(only().message())
        .startsWith("the template cannot be filled: ")
        .doesNotContain("\n")
        .doesNotContain("freemarker.");
  }

  @Test
  void aTemplateThatIsNotThereIsADiagnostic() {
    assertThat(filled("<#include \"gone.ftlh\">")).isEmpty();
    assertThat(only().message()).contains("gone.ftlh");
  }

  @Test
  void templatesReachNoClasses() {
    assertThat(filled("${\"freemarker.template.utility.Execute\"?new()(\"id\")}")).isEmpty();
    assertThat(filled("${school?api.class}")).isEmpty();
    assertThat(filled("${school.getClass().getName()}")).isEmpty();
    assertThat(diagnostics.hasErrors()).isTrue();
  }
}
