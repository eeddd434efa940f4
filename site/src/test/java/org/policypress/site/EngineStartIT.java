package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.site.UserProject.Build;

/** No engine starts in a build that makes nothing new with it. */
class EngineStartIT {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private UserProject project;

  @BeforeEach
  void setUp() throws IOException {
    project = UserProject.in(folder);
  }

  @Test
  void forWhatWasMadeBefore() throws Exception {
    project.maven("package");

    startsNone("html", "-Dpolicy.siteUrl=https://nordby.example/");
  }

  @Test
  void forADocumentThatIsFilteredOut() throws Exception {
    project.maven("package");
    project
        .policy()
        .replace(
            "documents:\n",
            """
            documents:
              - id: never-made
                kind: handbook
                audience: staff
                scope: group
                title: Hvem er hvem
                formats: [html]
                sections: [who-is-who]
                revised: 2026-08-10
            """);

    startsNone("html", "-Dpolicy.documents=staff-handbook");
  }

  @Test
  void forAsciiDocAlone() throws Exception {
    startsNone("adoc", "-Dpolicy.formats=adoc");
  }

  private void startsNone(String made, String parameter) throws Exception {
    Files.writeString(project.path(".mvn/jvm.config"), "-verbose:class");
    Build build = project.maven("package", parameter);

    assertThat(build.status()).as(build.output()).isZero();
    assertThat(build.output())
        .contains("[1/1] internal/nordby/da/staff-handbook: " + made, "freemarker.")
        .doesNotContain("org.jruby.", "org.apache.fop.");
  }
}
