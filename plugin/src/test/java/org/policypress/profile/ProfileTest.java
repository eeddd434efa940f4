package org.policypress.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A profile says of each subject how long each phase took for itself. */
final class ProfileTest {
  private static final long MILLISECOND = 1_000_000;

  @Test
  void subjectsAreRowsAndTheSlowestIsFirst() {
    Profile profile = Profile.on();
    profile.add(Phase.HTML, "public/a/da/notice", 3 * MILLISECOND);
    profile.add(Phase.PDF, "public/a/da/handbook", 40 * MILLISECOND);
    profile.add(Phase.HTML, "public/a/da/handbook", 5 * MILLISECOND);
    profile.add(Phase.HTML, "public/a/da/handbook", 5 * MILLISECOND);

    assertThat(profile.table())
        .isEqualTo(
            """
            subject,total,read,load,catalogues,rules,compose,fill,figures,html,finish,page,pdf,print,assemble,publish
            public/a/da/handbook,50,0,0,0,0,0,0,0,10,0,0,40,0,0,0
            public/a/da/notice,3,0,0,0,0,0,0,0,3,0,0,0,0,0,0
            """);
    assertThat(profile.summary())
        .containsExactly(
            "      40 ms  75 %  pdf",
            "      13 ms  24 %  html",
            "      50 ms        public/a/da/handbook",
            "       3 ms        public/a/da/notice");
  }

  @Test
  void aPhaseWithinAnotherCountsOnce() {
    Profile profile = Profile.on();
    long start = System.nanoTime();
    profile.time(
        Phase.RULES, "policy", () -> profile.time(Phase.FILL, "document", () -> spent(30)));
    long whole = (System.nanoTime() - start) / MILLISECOND;

    String[] rows = profile.table().split("\n", -1);
    assertThat(rows[1]).startsWith("document,");
    assertThat(total(rows[1])).isGreaterThanOrEqualTo(30);
    assertThat(total(rows[1]) + total(rows[2])).isLessThanOrEqualTo(whole + 1);
  }

  @Test
  void workThatFailsIsMeasuredToo() {
    Profile profile = Profile.on();
    assertThatThrownBy(
            () ->
                profile.time(
                    Phase.READ,
                    "policy",
                    () -> {
                      throw new IOException("no disk");
                    }))
        .isInstanceOf(IOException.class);

    assertThat(profile.table()).contains("\npolicy,");
  }

  @Test
  void switchedOffItDoesTheWorkAndMeasuresNothing() {
    Profile profile = Profile.off();

    assertThat(profile.<String, RuntimeException>time(Phase.FILL, "document", () -> "done"))
        .isEqualTo("done");
    profile.add(Phase.PDF, "document", MILLISECOND);
    assertThat(profile.summary()).isEmpty();
  }

  private static long total(String row) {
    return Long.parseLong(row.split(",", -1)[1]);
  }

  /** Takes that many milliseconds, whatever the clock of the machine. */
  private static String spent(long milliseconds) {
    long end = System.nanoTime() + milliseconds * MILLISECOND;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return "done";
  }
}
