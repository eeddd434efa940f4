package org.policypress.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintTextTest {
  @Test
  void leavesOutTheLeadThatStandsOnTheTitlePage() {
    assertThat(PrintText.of("= Handbook\n:lang: en\n\n[.lead]\nFor our schools\n\n== Scope\n"))
        .isEqualTo("= Handbook\n:lang: en\n\n== Scope\n");
  }

  @Test
  void setsFactsInTwoColumns() {
    assertThat(PrintText.of("[.facts]\nPhone:: 99 00 40 10\n"))
        .isEqualTo("[horizontal.facts]\nPhone:: 99 00 40 10\n");
  }

  @Test
  void putsWhatMustAndWhatMustNotBeDoneIntoBoxesOfDifferentKinds() {
    assertThat(
            PrintText.of(
                """
                [.must]
                .Remember
                * Lock the cabinet.
                * Fetch your prints.

                [.must-not]
                .Take care
                * Share no password.

                === Next
                """))
        .isEqualTo(
            """
            .Remember
            ****
            * Lock the cabinet.
            * Fetch your prints.
            ****

            .Take care
            ====
            * Share no password.
            ====

            === Next
            """);
  }

  @Test
  void namesTheSoftHyphenByNumber() {
    assertThat(PrintText.of("data&shy;beskyttelse")).isEqualTo("data&#173;beskyttelse");
  }

  @Test
  void writesAddressesWithoutReferences() {
    assertThat(PrintText.of("Ask mailto:kontor&#64;skolen.example[us &#64; work]."))
        .isEqualTo("Ask mailto:kontor@skolen.example[us &#64; work].");
    assertThat(PrintText.of("https://skolen.example/my&#95;page?a&#61;1&#35;&#229;[here]"))
        .isEqualTo("https://skolen.example/my%5Fpage?a=1#%C3%A5[here]");
  }
}
