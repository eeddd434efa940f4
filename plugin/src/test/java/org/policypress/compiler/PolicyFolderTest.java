package org.policypress.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The source folder is one policy set or a folder of them; a wrong one gets a plain sentence. */
final class PolicyFolderTest {
  @Test
  void aFolderThatDoesNotExistIsToldWithWhatToDo(@TempDir Path work) {
    assertThatThrownBy(() -> PolicyFolder.discover(work.resolve("polcy-source")))
        .isInstanceOf(CompilerFault.class)
        .hasMessageContaining("polcy-source")
        .hasMessageContaining("policy.sourceDirectory");
  }

  @Test
  void aFolderWithoutPolicyIsToldWithWhatToDo(@TempDir Path work) throws IOException {
    Files.writeString(work.resolve("README.md"), "# Intet endnu");
    assertThatThrownBy(() -> PolicyFolder.discover(work))
        .isInstanceOf(CompilerFault.class)
        .hasMessageContaining("holds no policy");
  }

  @Test
  void aFolderOfPolicySetsHoldsThemAllInOrder(@TempDir Path work) throws Exception {
    file(work, "hassel/organisation.yaml");
    file(work, "aadal/organisation.yaml");
    file(work, "aadal/schools/nord.yaml");
    file(work, "aadal/locales/en.po");
    assertThat(PolicyFolder.discover(work))
        .extracting(set -> work.relativize(set.path()).toString())
        .containsExactly("aadal", "hassel");
    PolicyFolder aadal = PolicyFolder.discover(work).get(0);
    assertThat(aadal.base()).hasSize(1);
    assertThat(aadal.overlays()).hasSize(1);
    assertThat(aadal.catalogues()).containsOnlyKeys("en");
  }

  private static void file(Path work, String name) throws IOException {
    Files.createDirectories(work.resolve(name).getParent());
    Files.writeString(work.resolve(name), "");
  }
}
