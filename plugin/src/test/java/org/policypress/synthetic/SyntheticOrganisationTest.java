package org.policypress.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.compiler.CompilerOptions;
import org.policypress.compiler.PolicyCompiler;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;

final class SyntheticOrganisationTest {
  private static final SyntheticOrganisation SMALL =
      new SyntheticOrganisation(3, SyntheticOrganisation.LANGUAGES, 14, 5, 4, 1);

  @TempDir private Path folder;

  @Test
  void itPassesEveryRule() throws Exception {
    SMALL.write(folder);
    Diagnostics found = new Diagnostics();

    List<CheckedPolicy> checked = compiler().validate(found);

    assertThat(checked).hasSize(1);
    assertThat(checked.get(0).group().schools()).hasSize(3);
    assertThat(found.sorted())
        .as("nothing but that nobody has signed our own words of four languages")
        .extracting(Diagnostic::message)
        .allMatch(message -> message.startsWith("nobody has signed"))
        .allMatch(message -> message.contains("of the templates' messages"));
  }

  @Test
  void eachSchoolHasDataOfItsOwn() throws Exception {
    SMALL.write(folder);

    CheckedPolicy checked = compiler().validate(new Diagnostics()).get(0);

    assertThat(checked.group().base().dataCategories()).hasSize(14);
    assertThat(checked.group().schools())
        .allSatisfy(school -> assertThat(school.policy().dataCategories()).hasSize(14 + 5));
  }

  @Test
  void equalDescriptionsGiveEqualFilesAndAnotherSeedOthers() throws IOException {
    SMALL.write(folder.resolve("first"));
    SMALL.write(folder.resolve("second"));
    new SyntheticOrganisation(3, SyntheticOrganisation.LANGUAGES, 14, 5, 4, 2)
        .write(folder.resolve("other"));

    assertThat(texts("second")).isEqualTo(texts("first"));
    assertThat(texts("other").keySet()).isEqualTo(texts("first").keySet());
    assertThat(texts("other")).isNotEqualTo(texts("first"));
  }

  private PolicyCompiler compiler() {
    return new PolicyCompiler(
        new CompilerOptions(
            folder,
            folder,
            Optional.empty(),
            folder.resolve("site"),
            CompilerOptions.Filter.none(),
            Instant.EPOCH,
            LocalDate.of(2026, 11, 27),
            "test"),
        line -> {});
  }

  private Map<String, String> texts(String of) throws IOException {
    Path root = folder.resolve(of);
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
